"""A search from the first letter to the hit that is stayed at: field, scope, index, panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.answer_rows import rows_of
from gui.search_worker import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.colours import Colours
    from gui.scope_choice import ScopeChoice
    from gui.search_field import SearchField
    from gui.search_panel import SearchPanel
    from gui.search_worker import Answered, SearchWorker


class SearchSession(QObject):
    """Asks for every letter and shows what comes, in a panel that is there while it is needed.

    Keys that walk the hits before they have come are kept until they have.
    """

    asked = Signal()  # there is a question, perhaps another one than before
    answered = Signal()  # the newest question, with hits or without
    previewed = Signal(str)  # a hit is stood at: show it in passing
    stayed = Signal()  # the hit on the page is the one that was looked for
    ended = Signal()  # nothing is searched for any more

    def __init__(
        self,
        library: Library,
        field: SearchField,
        scope: ScopeChoice,
        worker: SearchWorker,
        room: QWidget,
    ) -> None:
        """`room` is where the panel stands; it must have a layout."""
        super().__init__(room)
        self._library, self._field, self._scope = library, field, scope
        self._worker, self.room = worker, room
        self._panel: SearchPanel | None = None
        self._query = ""
        self._exact = False
        self._shown = ""  # the query whose answer is in the panel
        self.forms: Mapping[str, frozenset[str]] = {}  # found in each hit of the newest answer
        self._unanswered = False
        self._steps: list[Callable[[], None]] = []
        room.hide()
        field.textChanged.connect(self._take_text)
        field.walked.connect(self.walk)
        field.paged.connect(self._page)
        field.stayed.connect(self.stay)
        scope.changed.connect(self.ask)
        worker.answered.connect(self._show)
        worker.failed.connect(self._give_up)

    @property
    def query(self) -> str:
        """What is searched for; "" when nothing is."""
        return self._query

    @property
    def panel(self) -> SearchPanel | None:
        """The panel, once there has been a query."""
        return self._panel

    def prepare(self, colours: Colours) -> None:
        """Make the panel, or dress it anew."""
        if self._panel is None:
            from gui.search_panel import SearchPanel

            panel = self._panel = SearchPanel(colours, self.room)
            panel.hits.stood_at.connect(self.previewed)
            panel.hits.entered.connect(self.stay)
            panel.hits.typed.connect(self._field.take)
            panel.word_chosen.connect(self._field.setText)
            panel.widened.connect(self._scope.clear)
            panel.exact_wanted.connect(self._be_exact)
            layout = self.room.layout()
            if layout is not None:
                layout.addWidget(panel)
            panel.retranslate()
        self._panel.dress(colours)
        self.ask()

    def retranslate(self) -> None:
        """Say everything of ours in the language of the interface; the answer comes anew."""
        if self._panel is not None:
            self._panel.retranslate()
            self.ask()

    def stand_at(self, passage: str) -> None:
        """Stand at the passage that is shown, where it is among the hits."""
        if self._panel is not None:
            self._panel.hits.stand_at(passage)

    def ask(self) -> None:
        """Ask what the field holds, in the scope as it is now."""
        if self._query:
            self._unanswered = True
            self._worker.ask(Question(self._query, self._scope.chosen, self._exact))
            self.asked.emit()

    def walk(self, rows: int) -> None:
        """Stand at the hit so many rows further down, or up."""
        panel = self._panel
        if self._unanswered or panel is None:
            self._steps.append(partial(self.walk, rows))
        elif not panel.isHidden():
            panel.hits.walk(rows)

    def stay(self) -> None:
        """Stay at the hit that is stood at; at the first one where none is."""
        panel = self._panel
        if self._unanswered or panel is None:
            self._steps.append(self.stay)
        elif not panel.isHidden() and panel.hits.stand_somewhere():
            self.stayed.emit()

    def _page(self, pages: int) -> None:
        if self._panel is not None:
            self.walk(pages * self._panel.hits.page)

    def _take_text(self, text: str) -> None:
        was, self._query = self._query, text.strip()
        self._steps.clear()
        if self._query == was:
            return
        if self._query:
            self.room.show()
            self.ask()
        else:
            self._unanswered = self._exact = False
            self.forms = {}
            self._worker.forget()
            self.room.hide()
            self.ended.emit()

    def _be_exact(self, exact: bool) -> None:
        self._exact = exact
        self.ask()

    def _show(self, answered: Answered) -> None:
        self._unanswered = False
        self.forms = answered.forms
        panel = self._panel
        if panel is not None:
            again, self._shown = answered.question.query == self._shown, answered.question.query
            standing = panel.hits.standing if again else ""
            panel.show_answer(
                answered.answer,
                rows_of(self._library, answered, panel.colours),
                searched=self._searched(),
                narrowed=not self._scope.is_everything,
                exact=answered.question.exact,
            )
            panel.hits.stand_at(standing)
        self.answered.emit()
        steps, self._steps = self._steps, []
        for step in steps:
            step()

    def _give_up(self, reason: str) -> None:
        self._unanswered = False
        self._steps.clear()
        if self._panel is not None:
            self._panel.show_failure(reason)

    def _searched(self) -> str:
        """The documents that were searched, by name while they are few."""
        documents = self._scope.documents()
        if self._scope.is_everything or len(documents) > 3:
            return self.tr("%n document(s)", "", len(documents))
        return ", ".join(document.title for document in documents)
