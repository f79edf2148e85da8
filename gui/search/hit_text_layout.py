"""The lines of words in a hit, broken once for a width and a font and kept while they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics

from gui.text.highlighted_layout import marked_lines
from gui.text.highlights import mark_format

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

    from gui.appearance.colours import Colours
    from gui.search.hit_row import HitRow

    Lines = tuple[QTextLayout, QTextLayout, QTextLayout]

SNIPPET_LINES = 2
_MOST = 200
"""Rows whose lines are kept; walking the hits and moving the mouse paint the same ones again."""


class HitLines:
    """Breaks title, place and snippet of a row into lines, or has them still."""

    def __init__(self) -> None:
        self._worn: object = None
        self._kept: dict[object, Lines] = {}
        self.height = 0

    def wear(self, font: QFont, colours: Colours, width: float) -> None:
        """Break lines for this font and width from now on."""
        worn = (font.key(), colours, width)
        if worn == self._worn:
            return
        self._worn = worn
        self._kept.clear()
        self._width, self._form, self._font = width, mark_format(colours), QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self.height = QFontMetrics(font).lineSpacing()

    def of(self, row: HitRow) -> Lines:
        """Title, place and snippet, ready to draw at the top left of each."""
        key = (row.title, row.title_marks, row.place, row.snippet, row.marks)
        lines = self._kept.get(key)
        if lines is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            lines = self._kept[key] = self._broken(row)
        return lines

    def _broken(self, row: HitRow) -> Lines:
        form, one, more = self._form, (self._width, 1), (self._width, SNIPPET_LINES)
        return (
            marked_lines(row.title, row.title_marks, self._strong, form, one),
            marked_lines(row.place, (), self._font, form, one),
            marked_lines(row.snippet, row.marks, self._font, form, more),
        )
