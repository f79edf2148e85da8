"""Where a sheet of cards is cut and folded: crop marks, hairlines, fold lines. Lengths are mm."""

from __future__ import annotations

from content.cards.sheet_grid import Grid

Line = tuple[float, float, float, float]
"""x and y of one end, then of the other, from the top left corner of the sheet."""

_GAP = 2.0
_LENGTH = 5.0
_REACH = 9.0
_CROSS = 3.0
_ROOM = 9.0
_NO_CUT = 1.5


def crop_marks(grid: Grid, bleed: float = 0) -> tuple[Line, ...]:
    """Marks at the sheet's edges for every cut, and a cross where cuts meet inside the grid.

    A trim edge within 1.5 mm of the sheet's edge needs no cut. Where the waste around the grid is
    too narrow for a mark, the mark lies on the cut itself, long enough for a printer that leaves
    the outer 4 mm white. Nothing stands where ink may bleed to.
    """
    across = _cuts(grid.left, grid.trim.width, grid.columns, grid.sheet.width)
    down = _cuts(grid.top, grid.trim.height, grid.rows, grid.sheet.height)
    gap = max(_GAP, bleed + 1)
    ends_down = _ends(grid.top, grid.sheet.height, gap)
    ends_across = _ends(grid.left, grid.sheet.width, gap)
    upright = tuple((x, a, x, b) for x in across for a, b in ends_down)
    level = tuple((a, y, b, y) for y in down for a, b in ends_across)
    return upright + level + _crosses(grid, across, down)


def hairlines(grid: Grid) -> tuple[Line, ...]:
    """A line along every cut, from the first trim edge to the last."""
    right, bottom = grid.sheet.width - grid.left, grid.sheet.height - grid.top
    across = _cuts(grid.left, grid.trim.width, grid.columns, grid.sheet.width)
    down = _cuts(grid.top, grid.trim.height, grid.rows, grid.sheet.height)
    upright = tuple((x, grid.top, x, bottom) for x in across)
    return upright + tuple((grid.left, y, right, y) for y in down)


def fold_lines(grid: Grid) -> tuple[Line, ...]:
    """A line down the middle of every place, between a front and its back."""
    half = grid.trim.width / 2
    return tuple((x + half, y, x + half, y + grid.trim.height) for x, y in grid.places)


def _cuts(start: float, step: float, count: int, end: float) -> tuple[float, ...]:
    edges = (start + step * number for number in range(count + 1))
    return tuple(edge for edge in edges if _NO_CUT < edge < end - _NO_CUT)


def _ends(waste: float, length: float, gap: float) -> tuple[tuple[float, float], ...]:
    inner = waste - gap
    near = (inner - _LENGTH, inner) if waste >= _ROOM else (0.0, _REACH)
    return near, (length - near[1], length - near[0])


def _crosses(grid: Grid, across: tuple[float, ...], down: tuple[float, ...]) -> tuple[Line, ...]:
    inside_across = [x for x in across if grid.left < x < grid.sheet.width - grid.left]
    inside_down = [y for y in down if grid.top < y < grid.sheet.height - grid.top]
    return tuple(
        line
        for x in inside_across
        for y in inside_down
        for line in ((x - _CROSS, y, x + _CROSS, y), (x, y - _CROSS, x, y + _CROSS))
    )
