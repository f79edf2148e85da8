"""Finds the tables of a page by where their cells stand: rows of three columns or more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from content.importing.readers.pdf_lines import Column, PageLine, in_reading_order

_CELL_GAP = 0.8
_SAME_EDGE, _SAME_BASELINE = 0.5, 0.35
_MOST_BETWEEN = 4.0
_LINES_OF_A_CELL = 1.6
"""In em: how far cells are apart; how exactly they begin below each other and stand side by side;
how far two rows are apart at most, and two lines of one cell."""

_LOOSER = 1.2
_FEWEST_COLUMNS = _FEWEST_ROWS = 3
_MOST = 0.7

_Row = list[PageLine]
"""What stands on one baseline, from left to right."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Its rows, each of which may be several lines high, and where its columns begin."""

    rows: list[list[_Row]]
    edges: list[float]

    @property
    def pieces(self) -> list[PageLine]:
        return [piece for row in self.rows for line in row for piece in line]


def with_tables(lines: Sequence[PageLine], em: float) -> Iterator[Column]:
    """Columns of lines as they are read, those of a table cell by cell, its rows from 1."""
    for number, table in enumerate(_tables(lines, em), 1):
        pieces = table.pieces
        top, bottom = min(each.top for each in pieces), max(each.bottom for each in pieces)
        above = [each for each in lines if each.bottom <= top + 1]
        lines = [each for each in lines if each.top >= bottom - 1]
        yield from in_reading_order(above, em)
        for index, row in enumerate(table.rows):
            for cell, column in enumerate(_cells(row, table.edges, em), 1):
                yield Column(column, row=number * 1000 + index, cell=cell)
    yield from in_reading_order(lines, em)


def _tables(lines: Sequence[PageLine], em: float) -> Iterator[_Table]:
    """The tables from top to bottom that have nothing beside them."""
    rows = _baseline_rows(lines, em)
    index = 0
    while index < len(rows):
        edges = [piece.left for piece in rows[index]]
        start, end = index, index + 1
        if len(edges) >= _FEWEST_COLUMNS:
            while end < len(rows) and _fits(rows[end], rows[end - 1], edges, em):
                end += 1
            while start and _fits(rows[start - 1], rows[start], edges, em):
                start -= 1
            table = _Table(_table_rows(rows[start:end], edges, em), edges)
            if _is_table(table, em):
                yield table
                index = end
                continue
        index += 1


def _baseline_rows(lines: Sequence[PageLine], em: float) -> list[_Row]:
    rows: list[_Row] = []
    for line in sorted(lines, key=lambda line: line.baseline):
        if not rows or line.baseline - rows[-1][0].baseline > _SAME_BASELINE * em:
            rows.append([])
        rows[-1] += _pieces(line)
    for row in rows:
        row.sort(key=lambda piece: piece.left)
    return rows


def _pieces(line: PageLine) -> list[PageLine]:
    """A line cut at its wide gaps, since what is drawn in one go may be several cells."""
    gap = _CELL_GAP * line.size
    pieces: list[PageLine] = []
    for run in (part for whole in line.runs for part in whole.cut_at_gaps(gap)):
        if pieces and run.left - pieces[-1].right < gap:
            pieces[-1].runs.append(run)
        else:
            pieces.append(PageLine([run]))
    return pieces


def _fits(row: _Row, beside: _Row, edges: Sequence[float], em: float) -> bool:
    """Whether each piece of a row begins where a column does and ends before the next one."""
    if abs(row[0].baseline - beside[0].baseline) > _MOST_BETWEEN * em:
        return False
    for piece in row:
        column = _column(piece, edges, em)
        if column is None or piece.right > (*edges, float("inf"))[column + 1]:
            return False
    return True


def _column(piece: PageLine, edges: Sequence[float], em: float) -> int | None:
    near = (n for n, edge in enumerate(edges) if abs(piece.left - edge) <= _SAME_EDGE * em)
    return next(near, None)


def _table_rows(rows: Sequence[_Row], edges: Sequence[float], em: float) -> list[list[_Row]]:
    """The lines of each row: those that are as near as two lines of one cell.

    Where all are, a row begins with each line in the first column.
    """
    pitches = [below[0].baseline - above[0].baseline for above, below in pairwise(rows)]
    usual = min(pitches, default=0.0)
    usual = usual if usual < _LINES_OF_A_CELL * em else 0.0
    is_even = all(pitch <= _LOOSER * usual for pitch in pitches)
    table = [[rows[0]]]
    for row, pitch in zip(rows[1:], pitches, strict=True):
        is_first = _column(row[0], edges, em) == 0
        if is_first if is_even else pitch > _LOOSER * usual:
            table.append([])
        table[-1].append(row)
    return table


def _is_table(table: _Table, em: float) -> bool:
    """Whether rows are no lines of columns of text: these begin in the midst of a sentence.

    Of a table only the first row may be of names alone; else there are boxes side by side.
    """
    rows, firsts = table.rows, [row[0] for row in table.rows]
    if len(rows) < _FEWEST_ROWS or any(len(first) < 2 for first in firsts[1:]):
        return False
    if any(all(piece.is_bold for piece in first) for first in firsts[1:]):
        return False
    names = [first[0].text for first in firsts if _column(first[0], table.edges, em) == 0]
    begun = sum(name[0].isupper() or name[0].isdigit() for name in names)
    return len(names) >= len(rows) - 1 and begun >= _MOST * len(names)


def _cells(row: Sequence[_Row], edges: Sequence[float], em: float) -> Iterator[list[PageLine]]:
    """The lines of each cell that has some."""
    for column in range(len(edges)):
        lines = [piece for line in row for piece in line if _column(piece, edges, em) == column]
        if lines:
            yield lines
