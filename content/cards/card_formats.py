"""Formats of cards and sheets: trim size, margin, text sizes. Lengths are mm, text sizes points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in mm."""

    width: float
    height: float

    def rotated(self) -> Size:
        """The same size, turned by 90 degrees."""
        return Size(self.height, self.width)


@dataclass(frozen=True, slots=True)
class _FormatSpec:
    trim: Size
    margin: float
    max_text_size: float
    min_text_size: float


class CardFormat(StrEnum):
    """A trim size, with the text sizes that suit it."""

    A6 = "a6"
    A7 = "a7"
    DEALER = "63x88"
    A5 = "a5"
    A4 = "a4"
    A3 = "a3"

    @property
    def trim(self) -> Size:
        """The card after cutting."""
        return _FORMAT_SPECS[self].trim

    @property
    def margin(self) -> float:
        """Least distance of text from the trim, in mm; 8 where home printers reach the edge."""
        return _FORMAT_SPECS[self].margin

    @property
    def max_text_size(self) -> float:
        """The text size in points of a card whose text has room enough."""
        return _FORMAT_SPECS[self].max_text_size

    @property
    def min_text_size(self) -> float:
        """The text size in points that nothing on a card goes below."""
        return _FORMAT_SPECS[self].min_text_size

    @property
    def title_size(self) -> float:
        """The size in points of a title of middle length."""
        return self.max_text_size * 1.5

    @property
    def label_size(self) -> float:
        """The text size in points of the lines at the head and foot of a card."""
        return max(self.min_text_size, round(self.max_text_size * 0.53, 1))

    @property
    def line_spacing(self) -> float:
        """The distance in mm between lines to write on."""
        return 5 + self.trim.width * 0.03


_FORMAT_SPECS = {
    CardFormat.A6: _FormatSpec(Size(105, 148), 8, 12.5, 8),
    CardFormat.A7: _FormatSpec(Size(74, 105), 8, 9, 7),
    CardFormat.DEALER: _FormatSpec(Size(63, 88), 6, 9, 7),
    CardFormat.A5: _FormatSpec(Size(148, 210), 12, 16.5, 9),
    CardFormat.A4: _FormatSpec(Size(210, 297), 18, 25, 11),
    CardFormat.A3: _FormatSpec(Size(297, 420), 26, 36, 16),
}


class Sheet(StrEnum):
    """The paper; `CARD` is one card to a page of the card's own size."""

    A4 = "a4"
    A3 = "a3"
    CARD = "card"


SHEET_SIZES = {Sheet.A4: Size(210, 297), Sheet.A3: Size(297, 420)}
