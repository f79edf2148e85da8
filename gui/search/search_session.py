"""A search from the first letter to the hit that is stayed at: field, scope, index, panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.search.hit_keys import HitWalk
from gui.search.panel_visibility import PanelRoom
from gui.search.search_worker import FURTHER, LIMIT, Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.appearance.colours import Colours
    from gui.scope.scope import ScopeChoice
    from gui.search.answer_presenter import AnswerView
    from gui.search.results_panel import SearchPanel
    from gui.search.search_field import SearchField
    from gui.search.search_worker import Answered, SearchWorker


class SearchSession(QObject):
    """Asks for every letter and shows what comes, in a panel that is there while it is needed.

    The passages most like one are asked for over whatever is searched for, and that comes back
    when they are left.
    """

    asked = Signal()  # there is a question, perhaps another one than before
    answered = Signal()  # the newest question, with hits or without
    previewed = Signal(str)  # a hit is stood at: show it in passing
    stayed = Signal()  # the hit on the page is the one that was looked for
    compared = Signal()  # passages like one take the place of what the panel showed
    resumed = Signal(str)  # what the field holds is searched for again
    ended = Signal()  # nothing is searched for any more

    def __init__(
        self,
        view: AnswerView,
        field: SearchField,
        scope: ScopeChoice,
        worker: SearchWorker,
        room: QWidget,
    ) -> None:
        """`room` is where the panel stands; it must have a layout."""
        super().__init__(room)
        self.view, self._field, self._scope = view, field, scope
        self._worker, self.room = worker, room
        self._walk = HitWalk(field)
        self._query = ""
        self._likes: list[str] = []  # passages that others are to be like, the newest last
        self._exact = False
        self._stand = ""  # a passage to stand at in the next answer
        self._opening = PanelRoom(room)
        self._opening.waited.connect(view.wait)
        field.textChanged.connect(self._take_text)
        scope.changed.connect(self.ask)
        worker.answered.connect(self._show)
        worker.failed.connect(self._opening.open)
        worker.failed.connect(view.fail)
        worker.failed.connect(self._walk.forget)
        self._walk.stayed.connect(self.stayed)

    @property
    def query(self) -> str:
        """What is searched for; "" when nothing is, or passages like another are."""
        return "" if self._likes else self._query

    @property
    def compares(self) -> bool:
        """Whether passages like another are shown."""
        return bool(self._likes)

    @property
    def panel(self) -> SearchPanel | None:
        """The panel, once there has been a query."""
        return self.view.panel

    def make_panel(self, colours: Colours) -> None:
        """Make the panel, which is not seen before there is a query."""
        panel = self.view.make_panel(colours, self.room)
        panel.hits.stood_at.connect(self.previewed)
        panel.hits.typed.connect(self._field.take)
        panel.hits.more_wanted.connect(self._ask_further)
        panel.word_chosen.connect(self._field.setText)
        panel.widened.connect(self._scope.clear)
        panel.exact_wanted.connect(self._be_exact)
        panel.left.connect(self.leave_like)
        self._walk.go_in(panel)

    def retranslate(self) -> None:
        """Say everything of ours in the language of the interface; the answer comes anew."""
        if self.view.panel is not None:
            self.view.panel.retranslate()
            self.ask()

    def ask(self) -> None:
        """Ask what the field holds, in the scope as it is now; or for passages like another."""
        if self._query or self._likes:
            self._walk.wait()
            self._worker.ask(self._question(LIMIT))
            self.asked.emit()

    def like(self, passage: str) -> None:
        """List the passages most like one; `leave_like` leads back."""
        if self._likes[-1:] != [passage]:
            self._likes.append(passage)
        self._walk.forget()
        self._opening.open()
        self.compared.emit()
        self.ask()

    def leave_like(self) -> None:
        """Back to what was searched for before, and to the passage that others were to be like."""
        if not self._likes:
            return
        self._stand = self._likes.pop()
        if self._likes or self._query:
            self.previewed.emit(self._stand)
            self.ask()
            if not self._likes:
                self.resumed.emit(self._field.text())
        else:
            self._end()

    def _take_text(self, text: str) -> None:
        was, self._query = self._query, text.strip()
        self._walk.forget()
        if self._query == was and not self._likes:
            return
        self._likes.clear()
        self._stand = ""
        if self._query:
            self._opening.open_soon()
            self.ask()
        else:
            self._end()

    def _end(self) -> None:
        self._exact = False
        self._stand = ""
        self._walk.forget()
        self.view.clear()
        self._worker.forget()
        self._opening.close()
        self.ended.emit()

    def _question(self, limit: int) -> Question:
        if self._likes:
            return Question("", self._scope.chosen, like=self._likes[-1])
        return Question(self._query, self._scope.chosen, self._exact, limit=limit)

    def _ask_further(self, listed: int) -> None:
        """The list has come to its end: the same question, with more hits wanted."""
        self._worker.ask(self._question(listed + FURTHER))

    def _be_exact(self, exact: bool) -> None:
        self._exact = exact
        self.ask()

    def _show(self, answered: Answered) -> None:
        stand, self._stand = self._stand, ""
        self._opening.open()
        self.view.show(answered, stand)
        self.answered.emit()
        self._walk.go_on()
