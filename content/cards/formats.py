"""The formats a card comes in, the sheets it is printed on, and how it lies there, in mm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from content.cards.errors import CardError, Reason


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


_MEASURES = {
    CardFormat.A6: _Measures(Size(105, 148), 8, 12.5, 8),
    CardFormat.A7: _Measures(Size(74, 105), 8, 9, 7),
    CardFormat.DEALER: _Measures(Size(63, 88), 6, 9, 7),
    CardFormat.A5: _Measures(Size(148, 210), 12, 16.5, 9),
    CardFormat.A4: _Measures(Size(210, 297), 18, 25, 11),
    CardFormat.A3: _Measures(Size(297, 420), 26, 36, 16),
}


class Sheet(StrEnum):
    """The paper; `CARD` is one card to a page of the card's own size."""

    A4 = "a4"
    A3 = "a3"
    CARD = "card"


_PAPER = {Sheet.A4: Size(210, 297), Sheet.A3: Size(297, 420)}


@dataclass(frozen=True, slots=True)
class CardLayout:
    """How cards are to be printed. Raises CardError for a card that is larger than its sheet."""

    format: CardFormat = CardFormat.A6
    sheet: Sheet = Sheet.A4
    crop_marks: bool = True

    def __post_init__(self) -> None:
        if not self.grid.columns * self.grid.rows:
            card, sheet = self.format.value.upper(), self.sheet.value.upper()
            sentence = (
                f"A card of {card} is larger than a sheet of {sheet}; print it on a larger sheet"
            )
            raise CardError(f"{sentence} or at its own size.", Reason.SHEET_TOO_SMALL, card, sheet)

    @property
    def grid(self) -> Grid:
        """The places for cards on one sheet."""
        if self.sheet is Sheet.CARD:
            return Grid(self.format.trim, self.format.trim, 1, 1)
        return fullest_grid(_PAPER[self.sheet], self.format.trim)


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards of one trim size side by side, centred on a sheet."""

    sheet: Size
    trim: Size
    columns: int
    rows: int

    @property
    def left(self) -> float:
        """Distance of the first trim edge from the left edge of the sheet."""
        return (self.sheet.width - self.columns * self.trim.width) / 2

    @property
    def top(self) -> float:
        """Distance of the first trim edge from the top edge of the sheet."""
        return (self.sheet.height - self.rows * self.trim.height) / 2

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Top left corners of the cards, row by row."""
        return tuple(
            (self.left + column * self.trim.width, self.top + row * self.trim.height)
            for row in range(self.rows)
            for column in range(self.columns)
        )


def fullest_grid(paper: Size, trim: Size) -> Grid:
    """The grid with the most cards on `paper`, upright unless turning it holds more."""
    grids = [
        Grid(sheet, trim, int(sheet.width // trim.width), int(sheet.height // trim.height))
        for sheet in (paper, paper.turned())
    ]
    return max(grids, key=lambda grid: grid.columns * grid.rows)
