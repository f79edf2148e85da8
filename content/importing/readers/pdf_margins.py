"""Finds what stands in the margins of a PDF's pages: running heads, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from content.importing.readers.pdf_lines import PageLine

_NEAR, _NEARER = 0.12, 0.07
"""Parts of the height: what comes again on another page, and what is small on any."""

_USUAL_MARGIN = 57.0  # points: 2 cm

_SMALL = 0.95
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:side|sida|page|s\.)\s*)?\d{1,3}(?:\s*(?:/|av|af|of|\()\s*\d{1,3}\)?)?\W*",
    re.IGNORECASE,
)
_SAME_HEIGHT = 4.0  # points


class Margins:
    """Knows the lines in the margins of pages, each with its height and its lines."""

    def __init__(self, pages: Sequence[tuple[float, Sequence[PageLine]]], body: float) -> None:
        self._heights = [height for height, _ in pages]
        self._body = body
        counts: Counter[tuple[str, int]] = Counter()
        for number, (_, lines) in enumerate(pages, 1):
            forms = {_form(line) for line in lines if self._is_near(line, number, _NEAR)}
            counts.update(forms)
        self._repeated = {form for form, count in counts.items() if count > 1}

    def has(self, line: PageLine, page: int) -> bool:
        """Whether a line of a page, counted from 1, is in its margin."""
        if self._is_near(line, page, _NEAR) and _form(line) in self._repeated:
            return True
        if not self._is_near(line, page, _NEARER):
            return False
        return line.size <= _SMALL * self._body or _PAGE_NUMBER.fullmatch(line.text) is not None

    def _is_near(self, line: PageLine, page: int, part: float) -> bool:
        height = self._heights[page - 1]
        margin = max(part * height, _USUAL_MARGIN) if part == _NEAR else part * height
        return line.bottom < margin or line.top > height - margin


def _form(line: PageLine) -> tuple[str, int]:
    """A line with # for its numbers, and about how high it stands."""
    return re.sub(r"\d+", "#", line.text), round(line.baseline / _SAME_HEIGHT)
