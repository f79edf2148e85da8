"""Keeps the found words marked on the page, whichever page and whatever is typed.

A hit's page is marked at once with the forms that were found in it; for another page, which the
search did not find, the index says which words the query would match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.form_marks import form_ranges
from gui.search_worker import MarkWish

if TYPE_CHECKING:
    from gui.reading_column import ReadingColumn
    from gui.search_session import SearchSession
    from gui.search_worker import SearchWorker


class PageMarks(QObject):
    """Asks for the marks of the page beside the window, and sets them if they still fit."""

    def __init__(self, session: SearchSession, worker: SearchWorker, column: ReadingColumn) -> None:
        super().__init__(column)
        self._session, self._worker, self._column = session, worker, column
        column.drawn.connect(self._wish)
        session.answered.connect(self._wish)
        session.ended.connect(self._clear)
        worker.marked.connect(self._set)

    def _wish(self) -> None:
        passage, query = self._column.passage, self._session.query
        if passage is None or not (query or self._session.compares):
            return
        text = self._column.pane.toPlainText()
        forms = self._session.view.forms.get(passage.id)
        if forms is not None:
            self._column.pane.mark(form_ranges(forms, text))
        elif query:
            self._worker.mark(MarkWish(query, passage.id, text, passage.language))

    def _set(self, wish: MarkWish, ranges: tuple[tuple[int, int], ...]) -> None:
        passage = self._column.passage
        if passage is not None and (passage.id, self._session.query) == (wish.passage, wish.query):
            self._column.pane.mark(ranges)

    def _clear(self) -> None:
        self._column.pane.mark(())
