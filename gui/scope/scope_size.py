"""How much a scope holds: counted beside the window, for it may read thousands of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from content.model import PassageKind
from gui.application.jobs import LatestJob

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Municipality
    from gui.application.jobs import Jobs
    from gui.scope.scope import ScopeModel, SearchScope


class ScopeSize(NamedTuple):
    """How many there are of each in a scope."""

    municipalities: int
    documents: int
    principles: int
    passages: int


class _Document(NamedTuple):
    """What is counted of a document; to read thousands again for each tick would take a while."""

    id: str
    language: str
    kinds: tuple[PassageKind, ...]

    def is_in(self, scope: SearchScope) -> bool:
        """Whether the document is searched."""
        language = not scope.languages or self.language in scope.languages
        return language and (scope.all_documents or scope.has_ticked(self.id))


class ScopeCounter(QObject):
    """Counts the scope whenever it changes."""

    counted = Signal(object)  # ScopeSize; None while it is being counted

    def __init__(
        self, library: Library, scope: ScopeModel, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._scope = library, scope
        self._documents: dict[str, tuple[_Document, ...]] = {}  # by municipality, each read once
        self._job = LatestJob(jobs, self._size, self.counted.emit, parent=self)
        scope.changed.connect(self.count)

    def count(self) -> None:
        """Count the scope as it is now; `counted` follows, at once for everything.

        After a failure there is no count.
        """
        if self._scope.is_everything:
            self._job.cancel()
            self.counted.emit(_size_of_everything(self._library))
        else:
            self.counted.emit(None)
            self._job.request(self._scope.current)

    def _size(self, scope: SearchScope) -> ScopeSize:
        """Called in a job. Passages of other kinds than those ticked are left out."""
        touched = scope.touched_municipalities
        municipalities, documents = set[str](), 0
        kinds: list[PassageKind] = []
        for municipality in self._library.municipalities:
            if not (scope.all_documents or municipality.id in touched):
                continue
            if municipality.id not in self._documents:
                self._documents[municipality.id] = _documents_of(municipality)
            for document in self._documents[municipality.id]:
                if document.is_in(scope):
                    municipalities.add(municipality.id)
                    documents += 1
                    kinds += [
                        kind for kind in document.kinds if kind in (scope.kinds or document.kinds)
                    ]
        principles = kinds.count(PassageKind.PRINCIPLE)
        return ScopeSize(len(municipalities), documents, principles, len(kinds))


def _size_of_everything(library: Library) -> ScopeSize:
    counts = library.counts
    return ScopeSize(counts.municipalities, counts.documents, counts.principles, counts.passages)


def _documents_of(municipality: Municipality) -> tuple[_Document, ...]:
    return tuple(
        _Document(each.id, each.language, tuple(passage.kind for passage in each.passages))
        for each in municipality.documents
    )
