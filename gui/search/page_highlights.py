"""Keeps the found words highlighted on the page, whichever page is shown and whatever is typed.

A hit's page is highlighted at once with the forms that were found in it; for another page, which
the search did not find, the index says which words the query would match.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.search.search_worker import HighlightRequest

if TYPE_CHECKING:
    from gui.reading.reading_column import ReadingColumn
    from gui.search.search_session import SearchSession
    from gui.search.search_worker import HighlightReply, SearchWorker


_UNTIL_PAINTED = 20
"""Milliseconds in which the window paints an answer; the index at work would hold it up."""


class PageHighlights(QObject):
    """Requests the highlights of the page from the worker, and sets them if they still fit."""

    def __init__(self, session: SearchSession, worker: SearchWorker, column: ReadingColumn) -> None:
        super().__init__(column)
        self._session, self._worker, self._column = session, worker, column
        self._after_painting = QTimer(self)
        self._after_painting.setSingleShot(True)
        self._after_painting.setInterval(_UNTIL_PAINTED)
        self._after_painting.timeout.connect(self._request)
        column.page_written.connect(self._update)
        session.answered.connect(self._update)
        session.ended.connect(partial(column.highlight, None))
        worker.highlights_found.connect(self._show_if_current)

    def _update(self) -> None:
        passage, query = self._column.passage, self._session.query
        if passage is None or not (query or self._session.lists_similar):
            return
        forms = self._session.presenter.forms.get(passage.id)
        if forms is not None:
            self._column.highlight(forms)
        elif query:
            self._after_painting.start()

    def _request(self) -> None:
        passage, query = self._column.passage, self._session.query
        if passage is not None and query and passage.id not in self._session.presenter.forms:
            text = self._column.passage_view.toPlainText()
            self._worker.find_highlights(HighlightRequest(query, passage.id, text))

    def _show_if_current(self, reply: HighlightReply) -> None:
        passage, request = self._column.passage, reply.request
        if passage is not None and (passage.id, self._session.query) == (
            request.passage,
            request.query,
        ):
            self._column.highlight(reply.forms)
