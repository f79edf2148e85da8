"""The formats a card comes in: trim, margin and text sizes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in mm."""

    width: float
    height: float

    def turned(self) -> Size:
        """The same paper, turned by a quarter."""
        return Size(self.height, self.width)


@dataclass(frozen=True, slots=True)
class _Measures:
    """What a format is made to: trim and margin in mm, text sizes in points."""

    trim: Size
    margin: float
    comfortable: float
    floor: float


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
        return _MEASURES[self].trim

    @property
    def margin(self) -> float:
        """Least distance of text from the trim, in mm; 8 where home printers reach the edge."""
        return _MEASURES[self].margin

    @property
    def comfortable(self) -> float:
        """The text size in points that a card has when there is room."""
        return _MEASURES[self].comfortable

    @property
    def floor(self) -> float:
        """The text size in points that nothing on a card goes below."""
        return _MEASURES[self].floor

    @property
    def label(self) -> float:
        """The text size in points of the lines at the head and foot of a card."""
        return max(self.floor, round(self.comfortable * 0.53, 1))

    @property
    def pitch(self) -> float:
        """The distance in mm of lines to write on."""
        return 5 + self.trim.width * 0.03


_MEASURES = {
    CardFormat.A6: _Measures(Size(105, 148), 8, 12.5, 8),
    CardFormat.A7: _Measures(Size(74, 105), 8, 9, 7),
    CardFormat.DEALER: _Measures(Size(63, 88), 6, 9, 7),
    CardFormat.A5: _Measures(Size(148, 210), 12, 16.5, 9),
    CardFormat.A4: _Measures(Size(210, 297), 18, 25, 11),
    CardFormat.A3: _Measures(Size(297, 420), 26, 36, 16),
}
