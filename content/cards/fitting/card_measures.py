"""The text of a card and the room for it. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from content.cards.card_content import CardContent, Word
from content.cards.card_formats import AnyFormat
from content.cards.fitting.card_lines import CardLines
from content.cards.fitting.card_top import LINE, CardTop
from content.cards.fitting.head_and_foot import HeadAndFoot
from content.cards.fitting.side_text import REPEATED, Paragraph, face_of, paragraphs_of_side
from content.cards.fitting.text_lines import Lines, parts_of
from content.cards.fitting.title_lines import title_face
from content.cards.fitting.word_widths import text_face

_ABOVE_FOOT = 0.4
"""In text sizes: what is left free."""

_NUMERAL, _ROOM_FOR_NUMERAL = 3.1, 1.1


@dataclass(frozen=True)
class CardMeasures:
    """One card at a format; a `compact` title has less room."""

    breaker: CardLines
    compact: bool = False
    _counted: dict[tuple[float, str, float, tuple[Word, ...]], int] = field(default_factory=dict)

    @property
    def card(self) -> CardContent:
        """What the card says."""
        return self.breaker.card

    @property
    def format(self) -> AnyFormat:
        """The format of the card."""
        return self.breaker.format

    @cached_property
    def head_and_foot(self) -> HeadAndFoot:
        """The lines at the head and foot."""
        return HeadAndFoot(self.breaker)

    @cached_property
    def top(self) -> CardTop:
        """What is above the text."""
        return CardTop(self.breaker, self.head_and_foot, self.compact)

    def with_style(self, *, hyphenate: bool, compact: bool = True) -> CardMeasures:
        """The same card, set another way."""
        return CardMeasures(replace(self.breaker, hyphenate=hyphenate), compact)

    @cached_property
    def _end_of_text(self) -> float:
        return self.format.text_area.height - self.head_and_foot.foot_height

    def room(self, size: float, *, first: bool) -> float:
        """The height for the text of a side."""
        free = self._end_of_text - self.top.text_top(size, first=first)
        return free - size * _ABOVE_FOOT

    def text_height(self, size: float, start: int, stop: int) -> float:
        """The height of the text of a side."""
        paragraphs = paragraphs_of_side(self.card.units, start, stop)
        lines = sum(self._count(each, size) + each.above for each in paragraphs)
        return lines * size * LINE

    def fits(self, size: float, start: int, stop: int) -> bool:
        """Whether a side has room for its text."""
        return self.text_height(size, start, stop) <= self.room(size, first=start == 0)

    def has_numeral(self, size: float) -> bool:
        """Whether the text leaves more than room for the number of the principle, large."""
        numeral = self.format.title_size * _NUMERAL
        end = self.top.text_top(size, first=True) + self.text_height(size, 0, len(self.card.units))
        return self.card.number != "" and self._end_of_text - end >= numeral * _ROOM_FOR_NUMERAL

    def lines_of(self, paragraph: Paragraph, size: float) -> Lines:
        """The lines of a paragraph."""
        return self.breaker.lines(paragraph.words, *self._setting(paragraph, size))

    def _setting(self, paragraph: Paragraph, size: float) -> tuple[str, float, float]:
        """Face, size and width of a paragraph."""
        whole = self.breaker.width
        own_size = self.format.label_size if paragraph.kind == REPEATED else size
        width = max(whole - paragraph.indent * size, whole / 3)
        return face_of(paragraph.kind, size), own_size, width

    def _count(self, paragraph: Paragraph, size: float) -> int:
        key = (size, paragraph.kind, paragraph.indent, paragraph.words)
        if key not in self._counted:
            setting = self._setting(paragraph, size)
            self._counted[key] = self.breaker.count(paragraph.words, *setting)
        return self._counted[key]


def words_by_face(card: CardMeasures, sizes: Sequence[float]) -> dict[str, set[Word]]:
    """The words of a card that have to be measured to try some sizes, with the parts of them."""
    words: dict[str, set[Word]] = dict(card.head_and_foot.words_by_face())
    words[title_face(card.card)] = set(card.card.title.split())
    for size in (sizes[0], sizes[-1]):
        words.setdefault(text_face("italic", size), set()).update(card.card.tagline)
        for unit in card.card.units:
            words.setdefault(face_of(unit.kind, size), set()).update(unit.words)
    for each in words.values():
        each.update(("n n", "nn", "-", *chain.from_iterable(map(parts_of, each))))
    return words
