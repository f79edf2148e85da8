"""Formats of cards and sheets: trim size, margin, text sizes. Lengths are mm, text sizes points."""

from __future__ import annotations

import re
from abc import abstractmethod
from dataclasses import dataclass, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height, in mm unless it says otherwise."""

    width: float
    height: float

    def rotated(self) -> Size:
        """The same size, turned by 90 degrees."""
        return Size(self.height, self.width)


MILLIMETRE = 72 / 25.4
"""In points."""

_SIZE_STEP = 0.25
"""Points from one text size to the next."""

_MIN_LABEL_SIZE = 5.5
_NARROW = 70
_POSTER = 200
"""Millimetres of width below which a card is narrow, and from which it is a poster."""


@dataclass(frozen=True, slots=True)
class _FormatSpec:
    trim: Size
    margin: float
    max_text_size: float
    min_text_size: float
    reading_size: float = 0


class _Measures:
    """What a format is made of: its spec, and what follows from that."""

    @property
    @abstractmethod
    def spec(self) -> _FormatSpec: ...

    @property
    def trim(self) -> Size:
        """The card after cutting."""
        return self.spec.trim

    @property
    def margin(self) -> float:
        """Least distance of text from the trim, in mm; 8 where home printers reach the edge."""
        return self.spec.margin

    @property
    def text_area(self) -> Size:
        """The card inside its margins, in points."""
        trim, margins = self.spec.trim, 2 * self.spec.margin
        return Size((trim.width - margins) * MILLIMETRE, (trim.height - margins) * MILLIMETRE)

    @property
    def max_text_size(self) -> float:
        """The text size in points of a card whose text has room enough."""
        return self.spec.max_text_size

    @property
    def min_text_size(self) -> float:
        """The size in points that titles and text never go below."""
        return self.spec.min_text_size

    @property
    def text_sizes(self) -> list[float]:
        """The text sizes in points, from largest to smallest."""
        steps = int((self.max_text_size - self.min_text_size) / _SIZE_STEP)
        return [self.max_text_size - _SIZE_STEP * n for n in range(steps)] + [self.min_text_size]

    @property
    def reading_size(self) -> float:
        """The text size in points of most cards of a deck, to be read at arm's length.

        0 where cards have that much room anyway.
        """
        return self.spec.reading_size

    @property
    def title_size(self) -> float:
        """The size in points of a title of middle length."""
        return self.max_text_size * 1.5

    @property
    def label_size(self) -> float:
        """The text size in points of the lines at the head and foot of a card."""
        return max(_MIN_LABEL_SIZE, round(self.max_text_size * 0.53, 1))

    @property
    def is_narrow(self) -> bool:
        """Whether the foot of a card has two lines."""
        return self.trim.width < _NARROW

    @property
    def parts_words(self) -> bool:
        """Whether words may have a hyphen at the end of a line; not on posters."""
        return self.trim.width < _POSTER

    @property
    def line_spacing(self) -> float:
        """The distance in mm between lines to write on."""
        return 5 + self.trim.width * 0.03


class CardFormat(_Measures, StrEnum):
    """A trim size with a name, with the text sizes that suit it."""

    A6 = "a6"
    A7 = "a7"
    DEALER = "63x88"
    A5 = "a5"
    A4 = "a4"
    A3 = "a3"

    @property
    def spec(self) -> _FormatSpec:
        """The measures of the format."""
        return _FORMAT_SPECS[self]


@dataclass(frozen=True, slots=True)
class CustomFormat(_Measures):
    """A trim size of the reader's own: sides of whole mm within CUSTOM_SIDES, else ValueError."""

    width: int
    height: int

    def __post_init__(self) -> None:
        for side in (self.width, self.height):
            if not CUSTOM_SIDES[0] <= side <= CUSTOM_SIDES[1]:
                raise ValueError(f"a side of {side} mm")

    @property
    def value(self) -> str:
        """The name of the format, as `card_format` reads it."""
        return f"{self.width}x{self.height}"

    @property
    def spec(self) -> _FormatSpec:
        """Margin and smallest text of the largest named format that is not wider.

        The largest text grows with the shorter side, as it does from A6 to A3.
        """
        side = min(self.width, self.height)
        named = [spec for spec in _FORMAT_SPECS.values() if spec.trim.width <= side]
        like = max(
            named, key=lambda spec: spec.trim.width, default=_FORMAT_SPECS[CardFormat.DEALER]
        )
        largest = min(max(like.max_text_size, round(side * 0.119 * 4) / 4), 36)
        return replace(like, trim=Size(self.width, self.height), max_text_size=largest)


AnyFormat = CardFormat | CustomFormat

CUSTOM_SIDES = (40, 420)
"""Least and largest side of a card of one's own size, in mm."""


def card_format(name: str) -> AnyFormat:
    """The format with this name: "a6", or width and height as in "90x120". Raises ValueError."""
    size = re.fullmatch(r"(\d{1,3})[x×](\d{1,3})", name.lower())
    if size is None or name in [each.value for each in CardFormat]:
        return CardFormat(name.lower())
    return CustomFormat(int(size[1]), int(size[2]))


def format_label(card_format: AnyFormat) -> str:
    """What a person calls the format: "A6", or "90 × 120 mm"."""
    width, _, height = card_format.value.partition("x")
    return f"{width} × {height} mm" if height else width.upper()


_FORMAT_SPECS = {
    CardFormat.A6: _FormatSpec(Size(105, 148), 8, 12.5, 8),
    CardFormat.A7: _FormatSpec(Size(74, 105), 8, 9, 7, 8.75),
    CardFormat.DEALER: _FormatSpec(Size(63, 88), 6, 9, 7, 8.75),
    CardFormat.A5: _FormatSpec(Size(148, 210), 12, 16.5, 9),
    CardFormat.A4: _FormatSpec(Size(210, 297), 18, 25, 11),
    CardFormat.A3: _FormatSpec(Size(297, 420), 26, 36, 16),
}


class Sheet(StrEnum):
    """The paper; `CARD` is one card to a page of the card's own size."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
    CARD = "card"


SHEET_SIZES = {
    Sheet.A4: Size(210, 297),
    Sheet.A3: Size(297, 420),
    Sheet.LETTER: Size(215.9, 279.4),
}
