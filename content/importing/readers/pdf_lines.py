"""Puts the runs of a page together to lines, and the lines in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from content.importing.readers.pdf_characters import Run
from content.list_mark import read_mark

_SAME_BASELINE = 0.35
_RAISED = 0.6
"""In em: how far runs of one line may be up or down; a small one, such as a note's number, more."""

_NEXT_GAP, _OTHER_GAP, _MARK_GAP = 2.0, 0.5, 5.0
"""In em: how far apart: runs drawn one after the other, any others, and a mark from its item."""

_WORD_GAP = 0.15  # em

_GUTTER = 1.0
_FEW = 0.25
_FEWEST_IN_COLUMN = 2
"""Columns are at least so many em apart, at most this part of the lines crosses the gap."""

_ROW_GAP, _NAME_GAP = 2.5, 0.6
"""In em: how high a gap parts a page, if it is as wide, and the names in a column of them."""

_LONGEST_NAME = 60


@dataclass(slots=True)
class PageLine:
    """A line of a page: runs from left to right."""

    runs: list[Run]

    def parts(self) -> Iterator[tuple[str, Run]]:
        """The words of each run, with a space before where it is apart from the one before."""
        ends_with_space, right = True, 0.0
        for run in self.runs:
            is_apart = run.left - right > _WORD_GAP * run.size and not ends_with_space
            yield " " * is_apart + run.text, run
            ends_with_space, right = run.text.endswith(" "), run.right

    @property
    def text(self) -> str:
        """The words."""
        return "".join(part for part, _ in self.parts()).strip()

    @property
    def left(self) -> float:
        """Its left edge, in points from that of the page, as all edges."""
        return self.runs[0].left

    @property
    def right(self) -> float:
        """Its right edge."""
        return max(run.right for run in self.runs)

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(run.top for run in self.runs)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(run.bottom for run in self.runs)

    @property
    def baseline(self) -> float:
        """Where its letters stand."""
        return self.main.baseline

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return self.main.size

    @property
    def main(self) -> Run:
        """The run with most letters."""
        return max(self.runs, key=lambda run: len(run.text.strip()))

    @property
    def is_bold(self) -> bool:
        """Whether nearly all of its words are bold."""
        letters = sum(len(run.text.strip()) for run in self.runs)
        return sum(len(run.text.strip()) for run in self.runs if run.is_bold) >= 0.9 * letters


@dataclass(frozen=True, slots=True)
class Column:
    """Lines from top to bottom; `is_name`: they name what is beside them, in the next column.

    `row` and `cell` count from 1 in tables; 0 outside.
    """

    lines: list[PageLine]
    is_name: bool = False
    row: int = 0
    cell: int = 0


def lines_of(runs: Sequence[Run]) -> list[PageLine]:
    """The lines that runs make, from top to bottom."""
    lines: list[PageLine] = []
    for run in runs:
        line = next((each for each in reversed(lines[-40:]) if _belongs(each, run)), None)
        if line is None:
            lines.append(PageLine([run]))
        else:
            line.runs.append(run)
            line.runs.sort(key=lambda each: each.left)
    return sorted(lines, key=lambda line: (line.top, line.left))


def _belongs(line: PageLine, run: Run) -> bool:
    em = max(line.size, run.size, 1.0)
    raised = _RAISED if min(line.size, run.size) < 0.8 * em else _SAME_BASELINE
    if abs(line.baseline - run.baseline) > raised * em:
        return False
    is_next = run.order == line.runs[-1].order + 1
    allowed = _NEXT_GAP if is_next else _OTHER_GAP
    if is_next and read_mark(f"{line.text} x") is not None and len(line.text) <= 5:
        allowed = _MARK_GAP
    gap = max(run.left - line.right, line.left - run.right)
    return gap < allowed * em


def in_reading_order(lines: Sequence[PageLine], em: float) -> Iterator[Column]:
    """Columns of lines in the order in which they are read; `em` is the size of most letters."""
    found = _gutter(lines, em)
    if found is None:
        if lines:
            yield Column(sorted(lines, key=lambda line: (line.baseline, line.left)))
        return
    gutter, width = found
    parts = _apart(lines, max(_ROW_GAP * em, width))
    if len(parts) > 1:
        for part in parts:
            yield from in_reading_order(part, em)
        return
    across: list[PageLine] = []
    for is_across, band in _bands(lines, gutter):
        if is_across:
            across += band
            continue
        left = [line for line in band if line.left < gutter - 1]
        right = [line for line in band if line.left >= gutter - 1]
        if across:
            yield Column(across)
            across = []
        yield from _rows(left, right, em) or _columns(left, right, em)
    if across:
        yield Column(across)


def _bands(lines: Sequence[PageLine], gutter: float) -> Iterator[tuple[bool, list[PageLine]]]:
    """The lines that cross a gap, and those between: across are also those with none beside."""
    in_order = sorted(lines, key=lambda line: line.top)
    crosses = [line.left < gutter - 1 and line.right > gutter for line in in_order]
    for is_across, each in groupby(zip(crosses, in_order, strict=True), key=lambda pair: pair[0]):
        band = [line for _, line in each]
        left = [line for line in band if line.left < gutter - 1]
        top = min((line.top for line in band if line.left >= gutter - 1), default=float("inf"))
        if is_across or not left:
            yield is_across, band
            continue
        above = [line for line in left if line.bottom <= top]
        yield True, above
        if len(above) < len(band):
            yield False, [line for line in band if line not in above]


def _columns(left: Sequence[PageLine], right: Sequence[PageLine], em: float) -> Iterator[Column]:
    """One column and then the other."""
    yield from in_reading_order(left, em)
    yield from in_reading_order(right, em)


def _rows(left: Sequence[PageLine], right: Sequence[PageLine], em: float) -> list[Column]:
    """The rows of a table whose first column names what is beside it; [] if it is none."""
    names = _apart(left, _NAME_GAP * em)
    texts = [" ".join(line.text for line in name) for name in names]
    if len(names) < _FEWEST_IN_COLUMN or max(map(len, texts)) > _LONGEST_NAME:
        return []
    starts = [name[0].baseline for name in names]
    if not all(any(abs(line.baseline - at) < 0.5 * em for line in right) for at in starts):
        return []
    columns = []
    for number, (name, start) in enumerate(zip(names, starts, strict=True)):
        before = float("-inf") if number == 0 else start - 0.5 * em
        end = starts[number + 1] - 0.5 * em if number + 1 < len(starts) else float("inf")
        beside = [line for line in right if before <= line.baseline < end]
        above = [line for line in beside if line.baseline < start - 0.5 * em]
        below = [line for line in beside if line not in above]
        if len(" ".join(line.text for line in below)) <= len(texts[number]):
            return []
        columns += [*in_reading_order(above, em), Column(name, is_name=True)]
        columns += in_reading_order(below, em)
    return columns


def _gutter(lines: Sequence[PageLine], em: float) -> tuple[float, float] | None:
    """The left edge of a column on the right, and how far it is from the one on the left."""
    best: tuple[float, float, float] | None = None
    for edge in sorted({round(line.left, 0) for line in lines}):
        left = [line for line in lines if line.right <= edge - _GUTTER * em]
        right = [line for line in lines if line.left >= edge - 1]
        crossing = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) < _FEWEST_IN_COLUMN or crossing > _FEW * len(lines):
            continue
        if not _are_beside(left, right):
            continue
        width = edge - max(line.right for line in left)
        rank = (-crossing, width, edge)
        best = max(best, rank) if best else rank
    return (best[2], best[1]) if best else None


def _are_beside(left: Sequence[PageLine], right: Sequence[PageLine]) -> bool:
    """Whether two groups of lines share some height, so that they are columns."""
    top = max(min(line.top for line in left), min(line.top for line in right))
    bottom = min(max(line.bottom for line in left), max(line.bottom for line in right))
    return sum(top - 1 <= line.top and line.bottom <= bottom + 1 for line in left) > 0 and (
        sum(top - 1 <= line.top and line.bottom <= bottom + 1 for line in right) > 0
    )


def _apart(lines: Sequence[PageLine], gap: float) -> list[list[PageLine]]:
    """The lines, cut where a gap of the whole width is at least so high."""
    parts: list[list[PageLine]] = []
    bottom = float("-inf")
    for line in sorted(lines, key=lambda line: line.top):
        if not parts or line.top - bottom >= gap:
            parts.append([])
        parts[-1].append(line)
        bottom = max(bottom, line.bottom)
    return parts
