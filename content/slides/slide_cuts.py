"""How a text is split between slides: as few as it needs, with the best ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple

from content.slides.slide_ends import SlideEnds
from content.slides.slide_measures import SlideMeasures


class Cuts(NamedTuple):
    """The slides of a text at one size: the sentences from the first to before the second.

    They are compared in this order: how many slides there are, how many of them have no room for
    their text, what their ends cost, and the squares of how full they are.
    """

    slides: int
    overfull: int
    cost: float
    fill: float
    ends: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class SlideCuts:
    """Splits one text."""

    measures: SlideMeasures
    _best: dict[float, Cuts] = field(default_factory=dict)

    @cached_property
    def ends(self) -> SlideEnds:
        """Where slides may end."""
        return SlideEnds(self.measures.paragraphs)

    @property
    def _count(self) -> int:
        return self.measures.sentence_count

    def best(self, size: float) -> Cuts:
        """The best split among the least number of slides at a size."""
        if size not in self._best:
            self._best[size] = self._best_at(size)
        return self._best[size]

    def _best_at(self, size: float) -> Cuts:
        on_one = self.has_room(size, 0, self._count, paged=False)
        if on_one or self._count == 0:
            return Cuts(1, int(not on_one), 0, 0, ((0, self._count),))

        @cache
        def best(start: int) -> Cuts:
            if start == self._count:
                return Cuts(0, 0, 0, 0, ())
            return min(self._with_slide(size, start, stop, best(stop)) for stop in stops(start))

        def stops(start: int) -> list[int]:
            return self._stops(size, start)

        for start in reversed(range(self._count)):  # so that no call is deep
            best(start)
        return best(0)

    def has_room(self, size: float, start: int, stop: int, *, paged: bool) -> bool:
        """Whether a slide has room for its sentences."""
        return self._share(size, start, stop, paged=paged) <= 1

    def _with_slide(self, size: float, start: int, stop: int, others: Cuts) -> Cuts:
        """The split that begins with one slide more."""
        share = self._share(size, start, stop, paged=True)
        cost = self.ends.cost(start, stop)
        return Cuts(
            others.slides + 1,
            others.overfull + (share > 1),
            round(others.cost + cost, 6),
            others.fill + min(share, 1) ** 2,
            ((start, stop), *others.ends),
        )

    def _share(self, size: float, start: int, stop: int, *, paged: bool) -> float:
        title = self.measures.top.compact_title(size) if start == 0 else None
        room = self.measures.room(size, title, paged=paged)
        height = self.measures.text_height(size, start, stop)
        return height / room if room > 0 else 2.0

    def _stops(self, size: float, start: int) -> list[int]:
        """Where a slide may end that begins with a sentence: one at least.

        What has no room even so is on a slide of its own.
        """
        fitting: list[int] = []
        leaving_one: list[int] = []
        for stop in (each for each in self.ends.all if each > start):
            if not self.has_room(size, start, stop, paged=True):
                return fitting or leaving_one or [stop]
            (leaving_one if self.ends.leaves_bullet_alone(start, stop) else fitting).append(stop)
        return fitting or leaving_one
