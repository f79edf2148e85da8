"""Reads PDFs with text: by tags where these have nearly all of it, else by where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from content.faults import FaultCode
from content.importing.readers.pdf_blocks import blocks_of, usual_pitches
from content.importing.readers.pdf_characters import Run, runs_of
from content.importing.readers.pdf_lines import PageLine, lines_of
from content.importing.readers.pdf_margins import Margins
from content.importing.readers.pdf_tables import with_tables
from content.importing.readers.pdf_tags import TaggedBlock, tagged_blocks
from content.importing.readers.read_text import (
    Markup,
    NotReadableError,
    ReadText,
    Region,
    assembled,
)
from content.importing.readers.sized_blocks import SizedBlocks
from content.importing.readers.styled_words import StyledWords
from content.list_mark import read_mark

READER = "pdf 2"

_COVERED = 0.95
"""Tags are taken if they have this part of the letters."""

_LETTERS_ON_A_PAGE = 40
_MOST_OF_THE_PAGE = 0.5
"""A page is a picture if it has fewer letters, and a picture covers this part of it."""

_COMPLETE = tuple(".:;!?…")


@dataclass(slots=True)
class _Page:
    """What is on a page."""

    number: int
    height: float
    runs: list[Run]
    tags: list[TaggedBlock]
    is_picture: bool


@dataclass(slots=True)
class _PageBlock:
    """Lines that belong together, and what is said of them; `row` and `cell` are of a table.

    It is the first of a column or page, or the first of an item.
    """

    lines: list[PageLine]
    markup: Markup
    row: int = 0
    cell: int = 0
    alt: str = ""
    is_first: bool = False
    is_item: bool = False


def read_pdf(data: bytes) -> ReadText:
    """The text of a PDF. NotReadableError if it has a password, or pictures instead of text."""
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        is_locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
        raise NotReadableError(FaultCode.LOCKED if is_locked else FaultCode.DAMAGED) from None
    pages = [_page(number, page) for number, page in enumerate(document, 1)]
    document.close()
    if all(page.is_picture for page in pages):
        raise NotReadableError(FaultCode.PICTURES_ONLY if pages else FaultCode.DAMAGED)
    sizes: Counter[float] = Counter()
    for run in (run for page in pages for run in page.runs):
        sizes[run.size] += len(run.text.strip())
    body = sizes.most_common(1)[0][0] if sizes else 1.0
    margins = Margins([(page.height, lines_of(page.runs)) for page in pages], body)
    return assembled(_gathered(pages, margins, body).blocks(), READER)


def _page(number: int, page: PdfPage) -> _Page:
    runs = runs_of(page)
    letters = sum(len(run.text.strip()) for run in runs)
    read = _Page(number, page.get_height(), runs, tagged_blocks(page), is_picture=False)
    read.is_picture = letters < _LETTERS_ON_A_PAGE and (not letters or _is_covered(page))
    page.close()
    return read


def _is_covered(page: PdfPage) -> bool:
    """Whether a picture covers most of a page."""
    width, height = page.get_size()
    for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = drawn.get_bounds()
        if (right - left) * (top - bottom) > _MOST_OF_THE_PAGE * width * height:
            return True
    return False


def _gathered(pages: Sequence[_Page], margins: Margins, body: float) -> SizedBlocks:
    """All blocks; one that goes on at the top of a column or page is one with what is above."""
    blocks: list[_PageBlock] = []
    last: _PageBlock | None = None
    for page in pages:
        inside, outside = _blocks(page, margins, body)
        for block in inside:
            if last is not None and block.is_first and _goes_on(last, block):
                last.lines += block.lines
            else:
                blocks.append(block)
                last = block
        markup = Markup(region=Region.MARGIN, page=page.number)
        blocks += [_PageBlock([line], markup) for line in outside]
    found = SizedBlocks()
    for _, row in groupby(blocks, key=lambda block: block.row or id(block)):
        cells = [
            _cell(list(cell)) for _, cell in groupby(row, key=lambda block: block.cell or id(block))
        ]
        if len(cells) > 1:
            found.add_row(cells, Markup())
        else:
            found.add_all(cells[0])
    return found


def _blocks(page: _Page, margins: Margins, body: float) -> tuple[list[_PageBlock], list[PageLine]]:
    """The blocks of a page in reading order, and the lines in its margins."""
    artifacts = [run for run in page.runs if run.is_artifact]
    runs = [run for run in page.runs if not run.is_artifact]
    blocks, rest = _tagged(page, runs)
    lines = lines_of(rest)
    outside = [line for line in lines if margins.has(line, page.number)]
    inside = [line for line in lines if line not in outside]
    columns = list(with_tables(inside, body))
    pitches = usual_pitches([column.lines for column in columns])
    for column in columns:
        markup = Markup(page=page.number, is_name=column.is_name)
        for number, block in enumerate(blocks_of(column.lines, pitches, body)):
            blocks.append(_PageBlock(block, markup, column.row, column.cell, is_first=number == 0))
    return blocks, [*lines_of(artifacts), *outside]


def _tagged(page: _Page, runs: Sequence[Run]) -> tuple[list[_PageBlock], Sequence[Run]]:
    """The blocks that tags make, and the runs that are in none; no blocks if too much is not."""
    by_mark: dict[int, list[Run]] = {}
    for run in runs:
        by_mark.setdefault(run.mark, []).append(run)
    known = {mark for block in page.tags for mark in block.marks}
    rest = [run for run in runs if run.mark not in known]
    if not known or _letters(rest) > (1 - _COVERED) * _letters(runs):
        return [], runs
    blocks = []
    for number, tag in enumerate(page.tags):
        marked = [run for mark in tag.marks for run in by_mark.pop(mark, [])]
        lines = _lines_in_order(marked)
        markup = replace(tag.markup, page=page.number)
        first = _PageBlock([], markup, tag.row, tag.cell, tag.alt, number == 0, tag.is_item)
        parts = [list(part) for _, part in groupby(lines, key=lambda line: line.size)]
        if markup.heading or not all(map(_is_whole, parts)):
            parts = [lines]
        if lines or tag.alt:
            blocks += [replace(first, lines=part) for part in parts or [[]]]
    return blocks, rest


def _is_whole(lines: Sequence[PageLine]) -> bool:
    """Whether lines of one size, in a block of several, may be a block: they begin as one does."""
    return not lines[0].text[:1].islower()


def _lines_in_order(runs: Sequence[Run]) -> list[PageLine]:
    """The lines of runs that are in order already."""
    lines: list[PageLine] = []
    for run in runs:
        above = lines[-1] if lines else None
        is_same = above is not None and abs(above.baseline - run.baseline) < 0.5 * max(run.size, 1)
        if above is not None and is_same and run.left > above.right - run.size:
            above.runs.append(run)
        else:
            lines.append(PageLine([run]))
    return lines


def _letters(runs: Sequence[Run]) -> int:
    return sum(len(run.text.strip()) for run in runs)


def _goes_on(above: _PageBlock, below: _PageBlock) -> bool:
    """Whether a block is the rest of the one above, in another column or on another page."""
    is_same_cell = (above.row, above.cell) == (below.row, below.cell)
    if not (above.lines and below.lines and is_same_cell):
        return False
    last, first = above.lines[-1], below.lines[0]
    return (
        above.markup.heading == below.markup.heading
        and abs(last.size - first.size) < 0.5
        and last.is_bold == first.is_bold
        and first.text[:1].islower()
        and read_mark(first.text) is None
        and not last.text.endswith(_COMPLETE)
    )


def _cell(blocks: Sequence[_PageBlock]) -> SizedBlocks:
    """The blocks of one cell, or of what is no table."""
    found = SizedBlocks()
    for block in blocks:
        words = StyledWords()
        words.add(block.alt)
        sizes: Counter[float] = Counter()
        for number, line in enumerate(block.lines):
            if number:
                words.wrap_line()
            for text, run in line.parts():
                words.add(text, is_bold=run.is_bold)
                sizes[run.size] += len(text.strip())
        mark = "•" if block.markup.list_level and block.is_item else ""
        found.add(words, block.markup, mark, sizes)
    return found
