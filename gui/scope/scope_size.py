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
    from gui.scope.scope import ChosenScope, ScopeChoice


class Extent(NamedTuple):
    """How much a scope holds."""

    municipalities: int
    documents: int
    principles: int
    passages: int


class _Text(NamedTuple):
    """What is counted of a document; to read thousands again for each tick would take a while."""

    id: str
    language: str
    kinds: tuple[PassageKind, ...]

    def is_in(self, chosen: ChosenScope) -> bool:
        """Whether the document is searched."""
        spoken = not chosen.languages or self.language in chosen.languages
        return spoken and (chosen.all_places or chosen.holds(self.id))


class ScopeExtent(QObject):
    """Counts the scope whenever it changes, one count at a time, the newest first."""

    counted = Signal(object)  # Extent; None while it is being counted

    def __init__(
        self, library: Library, scope: ScopeChoice, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._scope = library, scope
        self._read: dict[str, tuple[_Text, ...]] = {}  # by municipality, which is read once
        self._job = LatestJob(jobs, self._extent, self.counted.emit, parent=self)
        scope.changed.connect(self.count)

    def count(self) -> None:
        """Count the scope as it is now; `counted` follows, at once for everything.

        After a failure the scope is named without a count.
        """
        if self._scope.is_everything:
            self._job.cancel()
            self.counted.emit(_of_everything(self._library))
        else:
            self.counted.emit(None)
            self._job.request(self._scope.chosen)

    def _extent(self, chosen: ChosenScope) -> Extent:
        """Called in a job. Passages of other kinds than those chosen are left out."""
        ticked, towns, documents = chosen.towns, set[str](), 0
        kinds: list[PassageKind] = []
        for town in self._library.municipalities:
            if not (chosen.all_places or town.id in ticked):
                continue
            if town.id not in self._read:
                self._read[town.id] = _texts_of(town)
            for text in self._read[town.id]:
                if text.is_in(chosen):
                    towns.add(town.id)
                    documents += 1
                    kinds += [kind for kind in text.kinds if kind in (chosen.kinds or text.kinds)]
        return Extent(len(towns), documents, kinds.count(PassageKind.PRINCIPLE), len(kinds))


def _of_everything(library: Library) -> Extent:
    counts = library.counts
    return Extent(counts.municipalities, counts.documents, counts.principles, counts.passages)


def _texts_of(town: Municipality) -> tuple[_Text, ...]:
    return tuple(
        _Text(each.id, each.language, tuple(passage.kind for passage in each.passages))
        for each in town.documents
    )
