"""Joins the lines of a column to blocks: paragraphs, items, headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from content.importing.readers.pdf_lines import PageLine
from content.list_mark import read_mark

_SAME_SIZE = 0.05
_LOOSER = 1.25
"""Lines that are further apart than this part of what is usual are two blocks."""

_USUAL = 0.15
_COMPLETE = tuple(".:;!?…")
_ENTRY = re.compile(r"[.…_]{4,}\s*\d{0,3}$")
"""What an entry of a table of contents ends with, which is one block."""


def usual_pitches(columns: Sequence[Sequence[PageLine]]) -> dict[float, float]:
    """How far lines of each size are usually apart: the least that is not rare."""
    found: dict[float, Counter[float]] = {}
    for column in columns:
        for above, below in pairwise(column):
            pitch = below.baseline - above.baseline
            if above.size == below.size and 0.8 * above.size < pitch < 2.2 * above.size:
                found.setdefault(above.size, Counter())[round(pitch * 2) / 2] += 1
    pitches: dict[float, float] = {}
    for size, counts in found.items():
        common = [pitch for pitch, n in counts.items() if n >= _USUAL * counts.total()]
        pitches[size] = min(common)
    return pitches


def blocks_of(
    column: Sequence[PageLine], pitches: dict[float, float], body: float
) -> list[list[PageLine]]:
    """The lines of each block, from top to bottom; `body` is the size of most letters."""
    blocks: list[list[PageLine]] = []
    right = max((line.right for line in column if abs(line.size - body) < 1), default=0.0)
    for line in column:
        if blocks and _goes_on(blocks[-1], line, pitches, right):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _goes_on(
    block: Sequence[PageLine], line: PageLine, pitches: dict[float, float], right: float
) -> bool:
    above = block[-1]
    if _ENTRY.search(above.text) or _ENTRY.search(line.text):
        return bool(not _ENTRY.search(above.text) and line.text[0].islower())
    is_other = abs(above.size - line.size) > _SAME_SIZE * above.size
    if (is_other or above.is_bold != line.is_bold) and not _is_within(above, line):
        return False
    pitch = line.baseline - above.baseline
    usual = pitches.get(above.size, 1.25 * above.size)
    if not 0 < pitch <= _LOOSER * usual or read_mark(f"{line.text} x") is not None:
        return False
    is_item = read_mark(block[0].text) is not None
    if is_item and line.left <= block[0].left + 1 and _has_hanging_indent(block, line):
        return False
    return not _ends_early(above, line, right)


def _is_within(above: PageLine, line: PageLine) -> bool:
    """Whether the letters change inside a sentence, such as at a bold word that goes on."""
    is_same_size = abs(above.size - line.size) <= _SAME_SIZE * above.size
    ends = [above.runs[-1].is_bold, line.runs[0].is_bold]
    return is_same_size and ends[0] == ends[1] and not above.text.endswith(_COMPLETE)


def _has_hanging_indent(block: Sequence[PageLine], line: PageLine) -> bool:
    """Whether the lines of an item begin where its words do, so that this one is none of them."""
    return len(block) > 1 or line.text[0].isupper() or block[0].text.endswith(_COMPLETE)


def _ends_early(above: PageLine, line: PageLine, right: float) -> bool:
    """Whether the next word would have had room in the line above, so that a paragraph ends there.

    Lines that are centred, or of larger letters, end where they like.
    """
    if abs(above.left - line.left) > 3 * above.size or right <= above.left:
        return False
    if not above.text.endswith(_COMPLETE) and line.text[0].islower():
        return False
    first = line.text.split()[0]
    width = (line.right - line.left) / max(len(line.text), 1) * (len(first) + 1)
    return above.right + width < right - 0.5 * above.size
