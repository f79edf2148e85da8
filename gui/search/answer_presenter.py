"""Shows an answer everywhere at once: its hits in the panel, its counts beside the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.scope.scope import ChosenScope
from gui.search.hit_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.appearance.colours import Colours
    from gui.scope.hit_counts import HitCounts
    from gui.search.results_panel import Asked, SearchPanel
    from gui.search.search_worker import Answered, Question


class AnswerView(QObject):
    """Holds the panel, and what was found in each hit."""

    def __init__(self, library: Library, counts: HitCounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._counts = library, counts
        self._question: Question | None = None
        self.panel: SearchPanel | None = None
        self.forms: Mapping[str, frozenset[str]] = {}

    def make_panel(self, colours: Colours, room: QWidget) -> SearchPanel:
        """The panel, in a room with a layout."""
        from gui.search.results_panel import SearchPanel

        self.panel = SearchPanel(colours, room)
        layout = room.layout()
        if layout is not None:
            layout.addWidget(self.panel)
        self.panel.retranslate()
        return self.panel

    def dress(self, colours: Colours) -> None:
        """Take on colours; rows come anew with the next answer."""
        if self.panel is not None:
            self.panel.dress(colours)

    def stand_at(self, passage: str) -> None:
        """Stand at the passage that is shown, where it is among the hits."""
        if self.panel is not None:
            self.panel.hits.stand_at(passage)

    def fail(self, reason: str) -> None:
        """Say that there is no answer, and why."""
        self._question = None
        self._counts.clear()
        if self.panel is not None:
            self.panel.show_failure(reason)

    def wait(self) -> None:
        """Say that the answer comes later, and by itself."""
        if self.panel is not None:
            self.panel.show_waiting()

    def clear(self) -> None:
        """There is no answer any more."""
        self._question = None
        self.forms = {}
        self._counts.clear()
        if self.panel is not None:
            from gui.search.hit_model import NO_ROWS

            self.panel.hits.take(NO_ROWS)

    def show(self, answered: Answered, stand: str) -> None:
        """Show hits and counts; stand at `stand`, or where one stood in the same search before."""
        before, question = self._question, answered.question
        self._question, self.forms = question, answered.forms
        panel, answer = self.panel, answered.answer
        if panel is not None:
            rows = rows_of(self._library, answered, panel.colours)
            if _goes_on(before, question):
                panel.show_further(answer, rows, self._asked(question))
                return
            standing = stand or (panel.hits.standing if _same(before, question) else "")
            panel.show_answer(answer, rows, self._asked(question))
            panel.hits.stand_at(standing)
        self._counts.take(answer.by_municipality, answer.by_kind)

    def _asked(self, question: Question) -> Asked:
        from gui.search.results_panel import Asked

        like = self._library.passage(question.like).shown_title if question.like else ""
        narrowed = question.scope != ChosenScope()
        return Asked(self._searched(question.scope), narrowed, question.exact, like)

    def _searched(self, scope: ChosenScope) -> str:
        """What was searched, by name where the scope has one."""
        from gui.scope.scope_labels import scope_text

        documents = self._library.counts.documents
        return scope_text(self._library, scope) or self.tr("%n document(s)", "", documents)


def _goes_on(before: Question | None, question: Question) -> bool:
    """Whether the same was asked, with more hits wanted."""
    return (
        before is not None
        and question.limit > before.limit
        and before._replace(limit=question.limit) == question
    )


def _same(before: Question | None, question: Question) -> bool:
    """Whether the same words were searched for, or passages like the same one."""
    return before is not None and (before.query, before.like) == (question.query, question.like)
