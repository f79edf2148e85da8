"""How cards are to be printed: format, sheet, backs, duplex, marks. Lengths are mm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import CardFormat, Size
from content.cards.sheet_grid import Grid, fullest_grid

SLUG = 10.0
"""What a print-shop file has around the trim: the bleed, and room for the marks outside it."""


class Sheet(StrEnum):
    """The paper; `CARD` is one card to a page of the card's own size."""

    A4 = "a4"
    A3 = "a3"
    CARD = "card"


class Backs(StrEnum):
    """What stands on the back of each card."""

    NONE = "none"
    """There are no pages for backs."""
    BLANK = "blank"
    """Empty pages, so that a pile of sheets keeps its order."""
    LINED = "lined"
    CONTINUATION = "continuation"
    """What a card has no room for; else nothing."""
    QUESTION = "question"
    """`CardLayout.question`, with lines for the answers."""


class Duplex(StrEnum):
    """The edge that the printer turns the sheet over at."""

    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"


class Arrangement(StrEnum):
    """Where backs stand: after each sheet of fronts, after all of them, or beside their fronts."""

    ALTERNATING = "alternating"
    FRONTS_THEN_BACKS = "fronts-then-backs"
    FOLD = "fold"
    """Front and back side by side with a line to fold at, to be glued: for printers of one side."""


_PAPER = {Sheet.A4: Size(210, 297), Sheet.A3: Size(297, 420)}


@dataclass(frozen=True, slots=True)
class CardLayout:
    """How cards are to be printed. Raises CardError for a card that is larger than its sheet.

    A `bleed` above 0 makes a file for a print shop: one card to a page, whatever the `sheet`.
    `empty_cards` are added for a group's own words; `fill_sheet` repeats the cards until no place
    is left. `offset` moves what is on back pages right and down, as much as a printer is off.
    """

    format: CardFormat = CardFormat.A6
    sheet: Sheet = Sheet.A4
    crop_marks: bool = True
    backs: Backs = Backs.NONE
    question: str = ""
    duplex: Duplex = Duplex.LONG_EDGE
    arrangement: Arrangement = Arrangement.ALTERNATING
    bleed: float = 0.0
    hairlines: bool = False
    empty_cards: int = 0
    fill_sheet: bool = False
    offset: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        if not self.grid.columns * self.grid.rows:
            card, sheet = self.format.value.upper(), self.sheet.value.upper()
            folded = " with its back beside it" if self.folded else ""
            sentence = (
                f"A card of {card}{folded} is larger than a sheet of {sheet}; "
                "print it on a larger sheet"
            )
            raise CardError(f"{sentence} or at its own size.", Reason.SHEET_TOO_SMALL, card, sheet)

    @property
    def folded(self) -> bool:
        """Whether each card has its back beside it."""
        return self.arrangement is Arrangement.FOLD

    @property
    def cell(self) -> Size:
        """What one card takes on the sheet: its trim, or front and back side by side."""
        trim = self.format.trim
        return Size(trim.width * 2, trim.height) if self.folded else trim

    @property
    def grid(self) -> Grid:
        """The places for cards on one sheet."""
        if self.bleed:
            page = Size(self.cell.width + 2 * SLUG, self.cell.height + 2 * SLUG)
            return Grid(page, self.cell, 1, 1)
        if self.sheet is Sheet.CARD:
            return Grid(self.cell, self.cell, 1, 1)
        return fullest_grid(_PAPER[self.sheet], self.cell)
