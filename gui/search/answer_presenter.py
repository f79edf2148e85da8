"""Shows an answer in all its parts at once: hits in the panel, counts in tree and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.scope.scope import SearchScope
from gui.scope.scope_labels import scope_label
from gui.search.hit_model import NO_ROWS
from gui.search.hit_rows import rows_of
from gui.search.results_panel import AnswerContext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from content.library import Library
    from gui.scope.hit_counts import HitCounts
    from gui.search.hit_list import HitList
    from gui.search.hit_rows import HitRows
    from gui.search.results_panel import ResultsPanel
    from gui.search.search_worker import SearchReply, SearchRequest
    from index import Answer, FoundForms


class AnswerPresenter(QObject):
    """Holds the panel, and for each hit's passage the `forms` that were found in it."""

    def __init__(
        self,
        panel: ResultsPanel,
        library: Library,
        counts: HitCounts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.panel, self._library, self._counts = panel, library, counts
        self._reply: SearchReply | None = None
        self.forms: Mapping[str, FoundForms] = {}

    def show_failure(self, reason: str) -> None:
        """Say that there is no answer, and why."""
        self._reply = None
        self._counts.clear()
        self.panel.show_failure(reason)

    def clear(self) -> None:
        """Forget the answer."""
        self._reply = None
        self.forms = {}
        self._counts.clear()
        self.panel.hits.set_rows(NO_ROWS)

    def show_reply(self, reply: SearchReply, select: str) -> None:
        """Show hits and counts, and make the hit of the passage `select` current.

        With "", the hit that was current stays so if the same words were searched for before;
        otherwise the best one becomes current.
        """
        shown, request = self._reply, reply.request
        before = shown.request if shown else None
        self._reply, self.forms = reply, reply.forms
        panel, answer = self.panel, reply.answer
        rows = rows_of(self._library, reply, panel.colours, self._heading(answer))
        if _wants_more(before, request):
            panel.show_further(answer, rows, self._context(request))
            return
        selected = select or _hit_to_select(before, request, rows, panel.hits)
        panel.show_answer(answer, rows, self._context(request))
        panel.hits.select(selected)
        if reply != shown:
            panel.announce_answer()
        self._counts.set_counts(answer.by_municipality, answer.by_kind, answer.by_document)

    def _heading(self, answer: Answer) -> str:
        """What is said of the hits that are named; "" if there are none."""
        named = answer.named_total
        if answer.total:
            return self.tr("%n more in documents named so", "", named) if named else ""
        return self.tr("%n passage(s) in documents named so", "", named) if named else ""

    def _context(self, request: SearchRequest) -> AnswerContext:
        passage = request.similar_to
        title = self._library.passage(passage).shown_title if passage else ""
        narrowed = request.scope != SearchScope()
        return AnswerContext(self._searched(request.scope), narrowed, request.exact, title)

    def _searched(self, scope: SearchScope) -> str:
        """What was searched, by name where the scope has one."""
        documents = self._library.counts.documents
        return scope_label(self._library, scope) or self.tr("%n document(s)", "", documents)


def _wants_more(before: SearchRequest | None, request: SearchRequest) -> bool:
    """Whether only more hits are wanted than before."""
    return (
        before is not None
        and request.limit > before.limit
        and before._replace(limit=request.limit) == request
    )


def _hit_to_select(
    before: SearchRequest | None, request: SearchRequest, rows: HitRows, hits: HitList
) -> str:
    """The current hit if it answers the same words, or everything is as before; else the best.

    The best hit is not kept where another one is best after a pause.
    """
    current = hits.current
    if before is not None and before._replace(limit=request.limit) == request:
        was_best = current == "".join(hits.passages()[:1])
        return "".join(rows.passages[:1]) if was_best else current
    same_words = before is not None and before.query == request.query
    if same_words and current in rows.passages:
        return current
    return rows.passages[0] if rows and not request.similar_to else ""
