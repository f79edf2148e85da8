"""The slots for cards on a sheet: side by side, centred, alike on every sheet. Lengths are mm."""

from __future__ import annotations

from dataclasses import dataclass

from content.cards.card_formats import Size

Slot = tuple[float, float]
"""x and y of a slot's top left corner, from the top left corner of the sheet."""


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """Slots of one trim size in columns and rows, centred on a sheet."""

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
    def slots(self) -> tuple[Slot, ...]:
        """The slots, row by row."""
        return tuple(
            (self.left + column * self.trim.width, self.top + row * self.trim.height)
            for row in range(self.rows)
            for column in range(self.columns)
        )


def largest_grid(sheet: Size, trim: Size) -> SheetGrid:
    """The grid with the most slots on a sheet: upright unless the rotated sheet has more."""
    grids = [
        SheetGrid(size, trim, int(size.width // trim.width), int(size.height // trim.height))
        for size in (sheet, sheet.rotated())
    ]
    return max(grids, key=lambda grid: grid.columns * grid.rows)
