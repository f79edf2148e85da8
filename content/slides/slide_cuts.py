"""Where a text is split between slides: between bullets and whole sentences, never inside one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple

from content.cards.fitting.side_text import HEADS
from content.model import ItemKind
from content.slides.slide_measures import SlideMeasures

_AT_LEAD, _AFTER_LIST, _BETWEEN_PARAGRAPHS, _BETWEEN_BULLETS = 0.0, 0.0, 0.05, 0.2
_BETWEEN_SENTENCES, _AT_NESTED = 0.35, 0.5
_LAST_BULLET_ALONE = 0.2
"""What a slide costs that ends there; the least of it is the best cut."""


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
        cost = self.cost_of_end(stop) + (_LAST_BULLET_ALONE if self._is_rest(start, stop) else 0)
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
        for stop in self._ends_after(start):
            if not self.has_room(size, start, stop, paged=True):
                return fitting or leaving_one or [stop]
            (leaving_one if self._leaves_bullet_alone(start, stop) else fitting).append(stop)
        return fitting or leaving_one

    def _ends_after(self, start: int) -> Iterator[int]:
        return (stop for stop in self._ends if stop > start)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        """Where a slide may end: not after what belongs to the sentence after it."""
        inside = (stop for stop in range(1, self._count) if not self._belongs_to_next(stop))
        return (*inside, self._count)

    def _belongs_to_next(self, stop: int) -> bool:
        """Whether the sentence before `stop` is a lead-in, or a quote that is followed by whose."""
        paragraphs = self.measures.paragraphs
        kind, following = paragraphs.kind(stop - 1), paragraphs.kind(stop)
        leads = following == ItemKind.BULLET != kind and paragraphs.ends_with_colon(stop - 1)
        return kind in HEADS or leads or following == ItemKind.ATTRIBUTION

    def cost_of_end(self, stop: int) -> float:
        """What it costs to end a slide before a sentence."""
        if stop == self._count:
            return 0.0
        paragraphs = self.measures.paragraphs
        before, after = paragraphs.kind(stop - 1), paragraphs.kind(stop)
        if paragraphs.sentences[stop].runs_on:
            return _BETWEEN_SENTENCES
        if after in HEADS:
            return _AT_LEAD
        if before == ItemKind.BULLET != after:
            return _AFTER_LIST
        if after != ItemKind.BULLET:
            return _BETWEEN_PARAGRAPHS
        return _AT_NESTED if paragraphs.level(stop) else _BETWEEN_BULLETS

    def _leaves_bullet_alone(self, start: int, stop: int) -> bool:
        """Whether a slide ends with the first bullet of a list, and others are after it."""
        if stop == self._count or not self._is_bullet(stop):
            return False
        first = self._first_of_list(stop)
        return first >= start and self._bullets(first, stop) == 1

    def _is_rest(self, start: int, stop: int) -> bool:
        """Whether only the last bullet of a list is on a slide that begins with it."""
        if start == 0 or not (self._is_bullet(start) and self._is_bullet(start - 1)):
            return False
        end = start
        while end < self._count and self._is_bullet(end):
            end += 1
        return end <= stop and self._bullets(start, end) <= 1

    def _first_of_list(self, number: int) -> int:
        while number > 0 and self._is_bullet(number - 1):
            number -= 1
        return number

    def _bullets(self, start: int, stop: int) -> int:
        sentences = self.measures.paragraphs.sentences[start:stop]
        return len({each.block for each in sentences})

    def _is_bullet(self, number: int) -> bool:
        return self.measures.paragraphs.kind(number) == ItemKind.BULLET
