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
    cut_xs, cut_ys = _cut_xs(grid), _cut_ys(grid)
    gap = max(_MARK_GAP, bleed + 1)
    vertical_ends = _mark_ends(grid.top, grid.sheet.height, gap)
    horizontal_ends = _mark_ends(grid.left, grid.sheet.width, gap)
    vertical = tuple((x, start, x, end) for x in cut_xs for start, end in vertical_ends)
    horizontal = tuple((start, y, end, y) for y in cut_ys for start, end in horizontal_ends)
    return vertical + horizontal + _crosses(grid)


def hairlines(grid: SheetGrid) -> tuple[Line, ...]:
    """A line along every cut, from the first trim edge to the last."""
    right, bottom = grid.sheet.width - grid.left, grid.sheet.height - grid.top
    vertical = tuple((x, grid.top, x, bottom) for x in _cut_xs(grid))
    return vertical + tuple((grid.left, y, right, y) for y in _cut_ys(grid))


def fold_lines(grid: SheetGrid) -> tuple[Line, ...]:
    """A line down the middle of every slot, between a front and its back."""
    half = grid.trim.width / 2
    return tuple((x + half, y, x + half, y + grid.trim.height) for x, y in grid.slots)


def _cut_xs(grid: SheetGrid) -> tuple[float, ...]:
    return _cuts(grid.left, grid.trim.width, grid.columns, grid.sheet.width)


def _cut_ys(grid: SheetGrid) -> tuple[float, ...]:
    return _cuts(grid.top, grid.trim.height, grid.rows, grid.sheet.height)


def _cuts(first: float, step: float, count: int, sheet_end: float) -> tuple[float, ...]:
    edges = (first + step * number for number in range(count + 1))
    return tuple(edge for edge in edges if _NO_CUT < edge < sheet_end - _NO_CUT)


def _mark_ends(waste: float, sheet_end: float, gap: float) -> tuple[tuple[float, float], ...]:
    """Start and end of the marks at both edges of the sheet, along one cut."""
    inner = waste - gap
    near = (inner - _MARK_LENGTH, inner) if waste >= _LEAST_WASTE else (0.0, _MARK_ON_CUT)
    return near, (sheet_end - near[1], sheet_end - near[0])


def _crosses(grid: SheetGrid) -> tuple[Line, ...]:
    inner_xs = [x for x in _cut_xs(grid) if grid.left < x < grid.sheet.width - grid.left]
    inner_ys = [y for y in _cut_ys(grid) if grid.top < y < grid.sheet.height - grid.top]
    return tuple(
        line
        for x in inner_xs
        for y in inner_ys
        for line in ((x - _CROSS_ARM, y, x + _CROSS_ARM, y), (x, y - _CROSS_ARM, x, y + _CROSS_ARM))
    )
