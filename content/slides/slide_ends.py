"""Where a slide may end, and what it costs: between bullets and whole sentences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from content.cards.fitting.side_text import HEADS
from content.model import ItemKind
from content.slides.slide_paragraphs import SlideParagraphs

_AT_LEAD, _AFTER_LIST, _BETWEEN_PARAGRAPHS, _BETWEEN_BULLETS = 0.0, 0.0, 0.05, 0.2
_BETWEEN_SENTENCES, _AT_NESTED = 0.35, 0.5
_LAST_BULLET_ALONE = 0.2
"""What a slide costs that ends there; the least of it is the best cut."""


@dataclass(frozen=True)
class SlideEnds:
    """The ends of slides of one text."""

    paragraphs: SlideParagraphs

    @property
    def _count(self) -> int:
        return len(self.paragraphs.sentences)

    @cached_property
    def all(self) -> tuple[int, ...]:
        """The sentences that a slide may end before: not after what belongs to them."""
        inside = (stop for stop in range(1, self._count) if not self._belongs_to_next(stop))
        return (*inside, self._count)

    def _belongs_to_next(self, stop: int) -> bool:
        """Whether the sentence before `stop` is a lead-in, or a quote that is followed by whose."""
        paragraphs = self.paragraphs
        kind, following = paragraphs.kind(stop - 1), paragraphs.kind(stop)
        leads = following == ItemKind.BULLET != kind and paragraphs.ends_with_colon(stop - 1)
        return kind in HEADS or leads or following == ItemKind.ATTRIBUTION

    def cost(self, start: int, stop: int) -> float:
        """What it costs that a slide has the sentences `start` to before `stop`."""
        return self._cost_of_end(stop) + (_LAST_BULLET_ALONE if self._is_rest(start, stop) else 0)

    def _cost_of_end(self, stop: int) -> float:
        if stop == self._count:
            return 0.0
        paragraphs = self.paragraphs
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

    def leaves_bullet_alone(self, start: int, stop: int) -> bool:
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
        sentences = self.paragraphs.sentences[start:stop]
        return len({each.block for each in sentences})

    def _is_bullet(self, number: int) -> bool:
        return self.paragraphs.kind(number) == ItemKind.BULLET
