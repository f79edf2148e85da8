"""Keeps the found words marked on the page, whichever page and whatever is typed.

A hit's page is marked at once with the forms that were found in it; for another page, which the
search did not find, the index says which words the query would match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.search.search_worker import MarkWish
from gui.text.word_ranges import form_ranges

if TYPE_CHECKING:
    from gui.reading.reading_column import ReadingColumn
    from gui.search.search_session import SearchSession
    from gui.search.search_worker import SearchWorker


_UNTIL_PAINTED = 20
"""Milliseconds in which the window paints an answer; the index at work would hold it up."""


class PageMarks(QObject):
    """Asks for the marks of the page beside the window, and sets them if they still fit."""

    def __init__(self, session: SearchSession, worker: SearchWorker, column: ReadingColumn) -> None:
        super().__init__(column)
        self._session, self._worker, self._column = session, worker, column
        self._shown: tuple[tuple[int, int], ...] = ()
        self._after_painting = QTimer(self)
        self._after_painting.setSingleShot(True)
        self._after_painting.setInterval(_UNTIL_PAINTED)
        self._after_painting.timeout.connect(self._ask)
        column.drawn.connect(self._begin)
        session.answered.connect(self._wish)
        session.ended.connect(self._clear)
        worker.marked.connect(self._set)

    def _begin(self) -> None:
        """A page that has just been written has no marks."""
        self._shown = ()
        self._wish()

    def _wish(self) -> None:
        passage, query = self._column.passage, self._session.query
        if passage is None or not (query or self._session.compares):
            return
        forms = self._session.view.forms.get(passage.id)
        if forms is not None:
            self._mark(form_ranges(forms, self._column.pane.toPlainText()))
        elif query:
            self._after_painting.start()

    def _ask(self) -> None:
        passage, query = self._column.passage, self._session.query
        if passage is not None and query and passage.id not in self._session.view.forms:
            text = self._column.pane.toPlainText()
            self._worker.mark(MarkWish(query, passage.id, text))

    def _set(self, wish: MarkWish, ranges: tuple[tuple[int, int], ...]) -> None:
        passage = self._column.passage
        if passage is not None and (passage.id, self._session.query) == (wish.passage, wish.query):
            self._mark(ranges)

    def _clear(self) -> None:
        self._mark(())

    def _mark(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Nothing is painted again where the same is marked already."""
        if ranges != self._shown:
            self._shown = ranges
            self._column.pane.mark(ranges)
