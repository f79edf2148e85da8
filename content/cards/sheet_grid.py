"""Cards side by side on a sheet: always centred, the same on every sheet. Lengths are mm."""

from __future__ import annotations

from dataclasses import dataclass

from content.cards.card_formats import Size


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
