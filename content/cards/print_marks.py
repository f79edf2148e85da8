"""Where a sheet of cards is cut and folded: crop marks, hairlines, fold lines. Lengths are mm."""

from __future__ import annotations

from content.cards.sheet_grid import SheetGrid

Line = tuple[float, float, float, float]
"""x and y of one end, then of the other, from the top left corner of the sheet."""

_MARK_LENGTH = 5.0
_MARK_GAP = 2.0
"""Between a crop mark and the trim."""

_MARK_ON_CUT = 9.0
"""Length of a mark on the cut itself: a printer that leaves the outer 4 mm white shows 5 of it."""

_LEAST_WASTE = 9.0
"""Waste around the grid that has room for crop marks."""

_CROSS_ARM = 3.0
_NO_CUT = 1.5
"""A trim edge that is this close to the sheet's edge is not cut."""


def crop_marks(grid: SheetGrid, bleed: float = 0) -> tuple[Line, ...]:
    """Marks at the sheet's edges for every cut, and a cross where cuts meet inside the grid.

    They lie in the waste outside the bleed, or on the cut itself where the waste is too narrow.
    """
    cut_xs, cut_ys = _cuts(grid)
    gap = max(_MARK_GAP, bleed + 1)
    vertical_ends = _mark_ends(grid.top, grid.sheet.height, gap)
    horizontal_ends = _mark_ends(grid.left, grid.sheet.width, gap)
    vertical = tuple((x, start, x, end) for x in cut_xs for start, end in vertical_ends)
    horizontal = tuple((start, y, end, y) for y in cut_ys for start, end in horizontal_ends)
    return vertical + horizontal + _crosses(grid)


def hairlines(grid: SheetGrid) -> tuple[Line, ...]:
    """A line along every cut, from the first trim edge to the last."""
    right, bottom = grid.sheet.width - grid.left, grid.sheet.height - grid.top
    cut_xs, cut_ys = _cuts(grid)
    vertical = tuple((x, grid.top, x, bottom) for x in cut_xs)
    return vertical + tuple((grid.left, y, right, y) for y in cut_ys)


def fold_lines(grid: SheetGrid) -> tuple[Line, ...]:
    """A line down the middle of every slot, between a front and its back."""
    half = grid.trim.width / 2
    return tuple((x + half, y, x + half, y + grid.trim.height) for x, y in grid.slots)


def _cuts(grid: SheetGrid) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """X of the vertical cuts, y of the horizontal ones."""
    return (
        _cut_edges(grid.left, grid.trim.width, grid.columns, grid.sheet.width),
        _cut_edges(grid.top, grid.trim.height, grid.rows, grid.sheet.height),
    )


def _cut_edges(first: float, step: float, count: int, sheet_end: float) -> tuple[float, ...]:
    edges = (first + step * number for number in range(count + 1))
    return tuple(edge for edge in edges if _NO_CUT < edge < sheet_end - _NO_CUT)


def _mark_ends(waste: float, sheet_end: float, gap: float) -> tuple[tuple[float, float], ...]:
    """Start and end of the marks at both edges of the sheet, along one cut."""
    inner = waste - gap
    near = (inner - _MARK_LENGTH, inner) if waste >= _LEAST_WASTE else (0.0, _MARK_ON_CUT)
    return near, (sheet_end - near[1], sheet_end - near[0])


def _crosses(grid: SheetGrid) -> tuple[Line, ...]:
    arm, (cut_xs, cut_ys) = _CROSS_ARM, _cuts(grid)
    return tuple(
        line
        for x in cut_xs
        if grid.left < x < grid.sheet.width - grid.left
        for y in cut_ys
        if grid.top < y < grid.sheet.height - grid.top
        for line in ((x - arm, y, x + arm, y), (x, y - arm, x, y + arm))
    )
