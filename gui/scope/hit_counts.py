"""How many hits of the newest answer are from each municipality and of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class HitCounts(QObject):
    """What the tree and the choosers show beside their names; nothing while nothing is asked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._towns: Mapping[str, int] | None = None
        self._kinds: Mapping[str, int] | None = None

    @property
    def known(self) -> bool:
        """Whether there is an answer to count."""
        return self._towns is not None

    def take(self, towns: Mapping[str, int], kinds: Mapping[str, int]) -> None:
        """Show the counts of a new answer, by id of municipality and by kind."""
        self._towns, self._kinds = towns, kinds
        self.changed.emit()

    def clear(self) -> None:
        """There is no answer any more."""
        if self.known:
            self._towns = self._kinds = None
            self.changed.emit()

    def of_town(self, town: str) -> int | None:
        """Hits from a municipality; None without an answer."""
        return None if self._towns is None else self._towns.get(town, 0)

    def of_towns(self, towns: Iterable[str]) -> int | None:
        """Hits from all of these municipalities."""
        return None if self._towns is None else sum(self._towns.get(town, 0) for town in towns)

    def of_kind(self, kind: str) -> int | None:
        """Hits that are passages of a kind."""
        return None if self._kinds is None else self._kinds.get(kind, 0)

    def towns(self) -> tuple[str, ...]:
        """The municipalities with hits, those with most of them first."""
        return tuple(sorted(self._towns or {}, key=lambda town: (-(self._towns or {})[town], town)))
