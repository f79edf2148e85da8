"""How cards are printed: format, sheet, backs, duplex, marks. Lengths are mm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import SHEET_SIZES, AnyFormat, CardFormat, Sheet, Size, format_label
from content.cards.sheet_grid import SheetGrid, largest_grid

PRINT_SHOP_BLEED = 3.0
"""What print shops ask for around the trim."""

SLUG = 10.0
"""Around the trim on a page for a print shop: the bleed, and room for the marks outside it."""


class Backs(StrEnum):
    """What is on the back of each card."""

    NONE = "none"
    """There are no pages for backs."""
    BLANK = "blank"
    """Empty pages, so that a pile of sheets keeps its order."""
    LINED = "lined"
    CONTINUATION = "continuation"
    """The text that does not fit on the front; else nothing."""
    QUESTION = "question"
    """`CardLayout.question`, with lines for the answers."""


class Duplex(StrEnum):
    """The edge that the printer flips the sheet at."""

    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"


class Arrangement(StrEnum):
    """Where backs are: after each sheet of fronts, after all fronts, or beside their fronts."""

    ALTERNATING = "alternating"
    FRONTS_THEN_BACKS = "fronts-then-backs"
    FOLD = "fold"
    """Front and back side by side, to be folded and glued: for printers that print one side."""


@dataclass(frozen=True, slots=True)
class CardLayout:
    """How cards are printed. Raises CardError for a card that is larger than its sheet.

    A `bleed` above 0 makes a file for a print shop: one card to a page, whatever the `sheet`.
    `empty_cards` are added for a group's own words; `fill_sheet` repeats the cards until no slot
    is left. `offset` moves all backs right and down, against what a printer is off.
    """

    format: AnyFormat = CardFormat.A6
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
            card, sheet = format_label(self.format), self.sheet.value.capitalize()
            folded = " with its back beside it" if self.folded else ""
            sentence = (
                f"A card of {card}{folded} is larger than a sheet of {sheet}. "
                "Print it on a larger sheet"
            )
            raise CardError(f"{sentence} or at its own size.", Reason.SHEET_TOO_SMALL, card, sheet)

    @property
    def folded(self) -> bool:
        """Whether each card has its back beside it."""
        return self.arrangement is Arrangement.FOLD

    @property
    def slot_size(self) -> Size:
        """What one card takes on the sheet: its trim, or front and back side by side."""
        trim = self.format.trim
        return Size(trim.width * 2, trim.height) if self.folded else trim

    @property
    def grid(self) -> SheetGrid:
        """The slots for cards on one sheet."""
        slot = self.slot_size
        if self.bleed:
            page = Size(slot.width + 2 * SLUG, slot.height + 2 * SLUG)
            return SheetGrid(page, slot, 1, 1)
        if self.sheet is Sheet.CARD:
            return SheetGrid(slot, slot, 1, 1)
        return largest_grid(SHEET_SIZES[self.sheet], slot)
