"""How much a scope holds: counted beside the window, for it may read thousands of documents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.scope_choice import documents_in

if TYPE_CHECKING:
    from content.library import Library
    from gui.jobs import Jobs
    from gui.scope_choice import ChosenScope, ScopeChoice


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a scope holds."""

    municipalities: int
    documents: int
    principles: int
    passages: int


class ScopeExtent(QObject):
    """Counts the scope whenever it changes, one count at a time, the newest first."""

    counted = Signal(object)  # Extent; None while it is being counted

    def __init__(
        self, library: Library, scope: ScopeChoice, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._scope, self._jobs = library, scope, jobs
        self._under_way: ChosenScope | None = None
        scope.changed.connect(self.count)

    def count(self) -> None:
        """Count the scope as it is now; `counted` follows, at once for everything."""
        if self._scope.is_everything:
            self.counted.emit(_of_everything(self._library))
            return
        self.counted.emit(None)
        if self._under_way is None:
            self._next()

    def _next(self) -> None:
        self._under_way = self._scope.chosen
        job = partial(_extent_of, self._library, self._under_way)
        self._jobs.run(job, self._take, self._take_failure)

    def _take(self, extent: Extent) -> None:
        counted, self._under_way = self._under_way, None
        if counted == self._scope.chosen:
            self.counted.emit(extent)
        elif not self._scope.is_everything:
            self._next()

    def _take_failure(self, _error: Exception) -> None:
        """The log has it; what is searched is said without a count."""
        self._under_way = None


def _of_everything(library: Library) -> Extent:
    counts = library.counts
    return Extent(counts.municipalities, counts.documents, counts.principles, counts.passages)


def _extent_of(library: Library, chosen: ChosenScope) -> Extent:
    """Passages of other kinds than those chosen are left out."""
    documents = documents_in(library, chosen)
    kinds = [
        passage.kind
        for document in documents
        for passage in document.passages
        if not chosen.kinds or passage.kind in chosen.kinds
    ]
    return Extent(
        municipalities=len({document.municipality for document in documents}),
        documents=len(documents),
        principles=sum(kind == "principle" for kind in kinds),
        passages=len(kinds),
    )
