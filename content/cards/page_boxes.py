"""Writes TrimBox and BleedBox into a PDF: where each page is cut, and how far ink may reach.

The typesetter writes plain page objects and a plain cross-reference table; both are rewritten, so
the file stays one that any program reads.
"""

from __future__ import annotations

import re
from itertools import pairwise

from content.cards.card_formats import Size

_POINTS_PER_MM = 72 / 25.4
_TABLE_ENTRY = re.compile(rb"(\d{10}) 00000 n")
_PAGE_START = re.compile(rb"\d+ 0 obj\s*<<\s*/Type\s*/Page(?=[\s/])")
_FILE_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def add_page_boxes(pdf: bytes, page: Size, trim: Size, bleed: float) -> bytes:
    """The same file with a TrimBox and a BleedBox on each page, both centred. Lengths are mm."""
    boxes = b"/TrimBox%b/BleedBox%b" % (_centred(page, trim, 0), _centred(page, trim, bleed))
    file_end = _FILE_END.search(pdf)
    if not file_end:
        raise ValueError("The typesetter wrote a PDF without a table of offsets.")
    table = int(file_end[1])
    offsets = [int(entry[1]) for entry in _TABLE_ENTRY.finditer(pdf, table)]
    page_starts = filter(None, (_PAGE_START.match(pdf, offset) for offset in sorted(offsets)))
    insertions = [found.end() for found in page_starts]

    def moved(offset: int) -> int:
        return offset + len(boxes) * sum(insertion <= offset for insertion in insertions)

    def moved_entry(entry: re.Match[bytes]) -> bytes:
        return b"%010d 00000 n" % moved(int(entry[1]))

    parts = [pdf[start:stop] for start, stop in pairwise([0, *insertions, table])]
    tail = _TABLE_ENTRY.sub(moved_entry, pdf[table : file_end.start()])
    return boxes.join(parts) + tail + b"startxref\n%d\n%%%%EOF" % moved(table)


def _centred(page: Size, trim: Size, bleed: float) -> bytes:
    left = (page.width - trim.width) / 2 - bleed
    bottom = (page.height - trim.height) / 2 - bleed
    edges = (left, bottom, page.width - left, page.height - bottom)
    return b"[%b]" % " ".join(f"{edge * _POINTS_PER_MM:.4f}" for edge in edges).encode()
