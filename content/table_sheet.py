"""A table of sentences on one A4 across, to be saved or printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from content.cards.card_formats import Size
from content.cards.typst_compiler import Typesetter, TypstJob

_A4_ACROSS = Size(297, 210)


@dataclass(frozen=True, slots=True)
class TableSentence:
    """A sentence in a cell: its lead-in or "", and the character ranges that are marked."""

    text: str
    marked: Sequence[tuple[int, int]] = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: its name, and the sentences of each cell; none where there are none."""

    name: str
    cells: Sequence[Sequence[TableSentence]]


@dataclass
class TableSheet:
    """One page as far as it can be read, else several; printed as cards are.

    `language` hyphenates, `empty` stands in cells without a sentence, `foot` at the foot.
    """

    title: str
    language: str
    header: Sequence[str]
    rows: Sequence[TableRow]
    empty: str
    foot: str = ""

    @property
    def page_size(self) -> Size:
        """Width and height of every page in mm."""
        return _A4_ACROSS

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self._svg_pages)

    def pdf(self) -> bytes:
        """One PDF/UA-1 file."""
        return self._typesetter.pdf()

    def svg(self, page: int) -> str:
        """A page as SVG, characters as outlines."""
        return self._svg_pages[page]

    @cached_property
    def _typesetter(self) -> Typesetter:
        job: TypstJob = {
            "title": self.title,
            "language": self.language,
            "sheet": [self.page_size.width, self.page_size.height],
            "header": list(self.header),
            "rows": [
                {"name": row.name, "cells": [[*map(_sentence, cell)] for cell in row.cells]}
                for row in self.rows
            ],
            "empty": self.empty,
            "foot": self.foot,
        }
        return Typesetter(job, "table.typ")

    @cached_property
    def _svg_pages(self) -> list[str]:
        return [page.decode() for page in self._typesetter.svg()]


def _sentence(sentence: TableSentence) -> TypstJob:
    pieces, end = [], 0
    for first, last in sentence.marked:
        pieces += [(sentence.text[end:first], False), (sentence.text[first:last], True)]
        end = last
    pieces.append((sentence.text[end:], False))
    return {"lead": sentence.lead, "pieces": [piece for piece in pieces if piece[0]]}
