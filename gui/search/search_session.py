"""A search from the first letter to the hit that is opened: field, scope, worker, panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.search.hit_keys import HitNavigator
from gui.search.panel_visibility import PanelVisibility
from gui.search.search_worker import FIRST_HITS, FURTHER_HITS, SearchRequest
from gui.search.typing_pause import TypingPause

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.scope.scope import ScopeModel
    from gui.search.answer_presenter import AnswerPresenter
    from gui.search.results_panel import ResultsPanel
    from gui.search.search_field import SearchField
    from gui.search.search_worker import SearchReply, SearchWorker


class SearchSession(QObject):
    """Searches with every letter and shows the answers, in a panel that is there while needed.

    Passages similar to one may be listed over whatever is searched for, which comes back when they
    are left.
    """

    started = Signal()  # there is a request, perhaps another one than before
    answered = Signal()  # the newest request, with hits or without
    passage_selected = Signal(str)  # show this passage in passing
    best_hit_found = Signal(
        str
    )  # show it in passing when the hits are painted; "" if there is none
    passage_opened = Signal()  # the passage on the page is the one that was looked for
    similar_listed = Signal()  # the panel shows similar passages instead
    resumed = Signal(str)  # what the field holds is searched for again
    ended = Signal()  # nothing is searched for any more

    def __init__(
        self,
        presenter: AnswerPresenter,
        field: SearchField,
        scope: ScopeModel,
        worker: SearchWorker,
        container: QWidget,
    ) -> None:
        """`container` will hold the panel; it must have a layout."""
        super().__init__(container)
        self.presenter, self._field, self._scope = presenter, field, scope
        self._worker, self.container = worker, container
        self._pause = TypingPause(self)
        for key in (field.move_requested, field.page_requested, field.open_requested):
            key.connect(self._pause.end)  # before the navigator acts on the answer
        self._navigator = HitNavigator(field, presenter.panel)
        self._query = ""
        self._similar_to: list[str] = []  # passages that others are to be similar to, newest last
        self._exact = False
        self._select_next = ""  # a passage to select in the next answer
        self._visibility = PanelVisibility(container)
        self._pause.replied.connect(self._show)
        self._pause.held.connect(self._visibility.wait)
        self.started.connect(self._pause.begin)
        self.ended.connect(self._pause.clear)
        self._visibility.shown_without_answer.connect(presenter.panel.show_waiting)
        field.textEdited.connect(self._pause.expect_typed_text)  # comes before the next signal
        field.textChanged.connect(self._set_query)
        scope.changed.connect(self.search)
        worker.answered.connect(self._pause.receive)
        worker.failed.connect(self._pause.clear)
        worker.failed.connect(self._visibility.show)
        worker.failed.connect(presenter.show_failure)
        worker.failed.connect(self._navigator.drop_keys)
        self._navigator.opened.connect(self.passage_opened)
        self._connect_panel()

    @property
    def query(self) -> str:
        """What is searched for; "" when nothing is, or similar passages are listed."""
        return "" if self._similar_to else self._query

    @property
    def lists_similar(self) -> bool:
        """Whether passages similar to one are listed."""
        return bool(self._similar_to)

    @property
    def panel(self) -> ResultsPanel:
        """The panel of the answer."""
        return self.presenter.panel

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.hits.hit_selected.connect(self.passage_selected)
        panel.related_chosen.connect(self.passage_selected)
        panel.hits.typed.connect(self._field.append)
        panel.hits.more_wanted.connect(self._search_further)
        panel.word_chosen.connect(self._field.setText)
        panel.widened.connect(self._scope.clear)
        panel.exact_toggled.connect(self._set_exact)
        panel.back_clicked.connect(self.leave_similar)

    def retranslate(self) -> None:
        """Say everything in the language of the interface; the answer is fetched anew."""
        self.panel.retranslate()
        self.search()

    def search(self) -> None:
        """Search for what the field holds, in the scope as it is now; or for similar passages."""
        if self._query or self._similar_to:
            self._navigator.keep_keys()
            self.started.emit()
            self._worker.search(self._request(FIRST_HITS))

    def list_similar(self, passage: str) -> None:
        """List the passages most similar to one; `leave_similar` leads back."""
        if self._similar_to[-1:] != [passage]:
            self._similar_to.append(passage)
        self._navigator.drop_keys()
        self._visibility.show()
        self.similar_listed.emit()
        self.search()

    def leave_similar(self) -> None:
        """Back to what was listed before, with the passage selected that others were similar to."""
        if not self._similar_to:
            return
        self._select_next = self._similar_to.pop()
        if self._similar_to or self._query:
            self.passage_selected.emit(self._select_next)
            self.search()
            if not self._similar_to:
                self.resumed.emit(self._field.text())
        else:
            self._end()

    def _set_query(self, text: str) -> None:
        before, self._query = self._query, text.strip()
        self._navigator.drop_keys()
        if self._query == before and not self._similar_to:
            self._pause.end()  # a space ends the last word
            return
        self._similar_to.clear()
        self._select_next = ""
        if self._query:
            self._visibility.show_soon()
            self.search()
        else:
            self._end()

    def _end(self) -> None:
        self._exact = False
        self._select_next = ""
        self._navigator.drop_keys()
        self.presenter.clear()
        self._worker.cancel()
        self._visibility.hide()
        self.ended.emit()

    def _request(self, limit: int) -> SearchRequest:
        if self._similar_to:
            return SearchRequest("", self._scope.current, similar_to=self._similar_to[-1])
        return SearchRequest(self._query, self._scope.current, self._exact, limit=limit)

    def _search_further(self, listed: int) -> None:
        """The list has come to its end: the same request, with more hits wanted."""
        self._worker.search(self._request(listed + FURTHER_HITS))

    def _set_exact(self, exact: bool) -> None:
        self._exact = exact
        self.search()

    def _show(self, reply: SearchReply) -> None:
        select, self._select_next = self._select_next, ""
        self._visibility.show()
        self.presenter.show_reply(reply, select)
        hits = self.panel.hits
        if not self.panel.isHidden() and (hits.current or not hits.passages()):
            self.best_hit_found.emit(hits.current)
        self.answered.emit()
        self._navigator.replay_keys()
