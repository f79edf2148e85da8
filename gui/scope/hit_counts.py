"""How many hits of the newest answer are from each municipality and document, of each kind."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class HitCounts(QObject):
    """The counts that the tree and the scope menus show; None while there is no answer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_municipality: Mapping[str, int] | None = None
        self._by_kind: Mapping[str, int] | None = None
        self._by_document: Mapping[str, int] | None = None

    def set_counts(
        self,
        by_municipality: Mapping[str, int],
        by_kind: Mapping[str, int],
        by_document: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """Replace the counts by those of a new answer, by id and by kind."""
        self._by_municipality, self._by_kind = by_municipality, by_kind
        self._by_document = by_document
        self.changed.emit()

    def clear(self) -> None:
        """Forget the counts: there is no answer any more."""
        if self._by_municipality is not None:
            self._by_municipality = self._by_kind = self._by_document = None
            self.changed.emit()

    def of_municipalities(self, municipality_ids: Iterable[str]) -> int | None:
        """Hits from these municipalities together."""
        counts = self._by_municipality
        return None if counts is None else sum(counts.get(each, 0) for each in municipality_ids)

    def of_document(self, document: str) -> int | None:
        """Hits from the document with this id."""
        return None if self._by_document is None else self._by_document.get(document, 0)

    def of_kind(self, kind: str) -> int | None:
        """Hits that are passages of a kind."""
        return None if self._by_kind is None else self._by_kind.get(kind, 0)

    def most_hits_first(self) -> tuple[str, ...]:
        """The ids of the municipalities with hits, those with most of them first."""
        counts = self._by_municipality or {}
        return tuple(sorted(counts, key=lambda each: (-counts[each], each)))
