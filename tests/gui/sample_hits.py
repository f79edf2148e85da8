"""Rows for a list of hits, without a search."""

from __future__ import annotations

from PySide6.QtGui import QColor

from gui.appearance.theme import ThemeName, colours_of
from gui.search.hit_rows import HitRow, HitRows

LIGHT = colours_of(ThemeName.LIGHT)


def row(name: str, snippet: str = "Vi har tillid.") -> HitRow:
    """A hit."""
    accent = QColor("#225588")
    return HitRow(name, f"Title of {name}", ((0, 5),), "Halsnæs · Dokument", snippet, (), accent)


def rows(*shown: HitRow, total: int | None = None) -> HitRows:
    """The rows of an answer that has `total` hits."""
    return HitRows(tuple(each.passage for each in shown), shown.__getitem__, total)
