"""What is above the text on a side of a card: head, title, tag line. Lengths are points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from content.cards.card_content import CardContent
from content.cards.fitting.card_lines import CardLines
from content.cards.fitting.head_and_foot import HeadAndFoot
from content.cards.fitting.text_lines import Lines
from content.cards.fitting.title_lines import Title, TitleSetting
from content.cards.fitting.word_widths import text_face

LINE = 1.25
"""The distance of baselines, in text sizes. All lines are on a grid of half of it."""

_ABOVE_BASELINE = 0.76
"""Of a line."""

_TITLE_LINE = 1.12
"""The distance of the baselines of a title, in its sizes."""

_ABOVE_TITLE, _ABOVE_NARROW_TITLE, _ABOVE_COMPACT_TITLE = 1.45, 1.3, 1.0
"""From the head to the first baseline of the title, in its sizes."""

_TAGLINE, _ABOVE_TAGLINE = 1.12, 0.3
_BELOW_TITLE, _BELOW_TAGLINE = 1.0, 0.55
"""In text sizes: how large the tag line is, and what is left free."""


@dataclass(frozen=True)
class CardTop:
    """The top of the sides of one card; a `compact` title has less room."""

    breaker: CardLines
    head_and_foot: HeadAndFoot
    compact: bool

    @property
    def _card(self) -> CardContent:
        return self.breaker.card

    @cached_property
    def _setting(self) -> TitleSetting:
        size, least = self.breaker.format.title_size, self.breaker.format.min_text_size
        return TitleSetting(self._card, self.breaker.widths, size, least, self.breaker.width)

    @cached_property
    def title(self) -> Title:
        """The title."""
        return self._setting.title(compact=self.compact)

    def first_baseline(self, *, first: bool) -> float:
        """From the top of a side to the first baseline of its title."""
        above = _ABOVE_NARROW_TITLE if self.breaker.format.is_narrow else _ABOVE_TITLE
        if self.compact or not first:
            above = _ABOVE_COMPACT_TITLE
        return self.head_and_foot.head_height(first=first) + above * self.breaker.format.title_size

    def small_title(self, size: float) -> Lines:
        """The lines of the title on a side that goes on."""
        return self._setting.small_lines(self.small_title_face(size), size)

    def small_title_face(self, size: float) -> str:
        """The face of the title on a side that goes on."""
        return text_face("italic" if self._card.own_title else "semibold", size)

    def tagline(self, size: float) -> Lines:
        """The lines of the tag line."""
        return self.breaker.lines(self._card.tagline, text_face("italic", size), size * _TAGLINE)

    def text_top(self, size: float, *, first: bool) -> float:
        """From the top of a side to its text.

        Its first baseline is whole half lines below that of the title.
        """
        half, above = size * LINE / 2, size * LINE * _ABOVE_BASELINE
        if not first:
            title = len(self.small_title(size)) * 2 * half - above
        else:
            title = (len(self.title.lines) - 1) * _TITLE_LINE * self.title.size
        if first and self._card.tagline:
            title += size * _ABOVE_TAGLINE + len(self.tagline(size)) * 2 * half
        below = _BELOW_TITLE if first and not self._card.tagline else _BELOW_TAGLINE
        lines = math.ceil((title + size * below + above) / half - 1e-9)
        return self.first_baseline(first=first) + lines * half - above
