"""Writes the boxes of a print shop into a PDF: where each page is cut, and how far ink may reach.

The typesetter writes plain page objects and a plain table of offsets; both are rewritten, so the
file stays one that any program reads.
"""

from __future__ import annotations

import re
from itertools import pairwise

from content.cards.card_formats import Size

_POINTS = 72 / 25.4
_ENTRY = re.compile(rb"(\d{10}) 00000 n")
_PAGE = re.compile(rb"\d+ 0 obj\s*<<\s*/Type\s*/Page(?=[\s/])")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def with_boxes(pdf: bytes, page: Size, trim: Size, bleed: float) -> bytes:
    """The same file with a TrimBox and a BleedBox on each page, both centred. Lengths are mm."""
    boxes = b"/TrimBox%b/BleedBox%b" % (_centred(page, trim, 0), _centred(page, trim, bleed))
    started = _START.search(pdf)
    if not started:
        raise ValueError("The typesetter wrote a PDF without a table of offsets.")
    table = int(started[1])
    offsets = [int(entry[1]) for entry in _ENTRY.finditer(pdf, table)]
    pages = filter(None, (_PAGE.match(pdf, offset) for offset in sorted(offsets)))
    ends = [found.end() for found in pages]

    def moved(offset: int) -> int:
        return offset + len(boxes) * sum(end <= offset for end in ends)

    def entry(old: re.Match[bytes]) -> bytes:
        return b"%010d 00000 n" % moved(int(old[1]))

    cuts = [0, *ends, table]
    parts = [pdf[start:stop] for start, stop in pairwise(cuts)]
    tail = _ENTRY.sub(entry, pdf[table : started.start()])
    return boxes.join(parts) + tail + b"startxref\n%d\n%%%%EOF" % moved(table)


def _centred(page: Size, trim: Size, bleed: float) -> bytes:
    left = (page.width - trim.width) / 2 - bleed
    low = (page.height - trim.height) / 2 - bleed
    edges = (left, low, page.width - left, page.height - low)
    return b"[%b]" % " ".join(f"{edge * _POINTS:.4f}" for edge in edges).encode()
