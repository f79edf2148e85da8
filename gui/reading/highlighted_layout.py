"""Breaks a text with highlighted words into a few lines of a given width, the last one elided."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from gui.reading.highlights import utf16_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont

    Ranges = list[tuple[int, int]]

_NARROW = 0.7
"""Very few texts have letters that are narrower, on average, than this share of the font's."""

_CONTEXT, _CUT = 28, "… "
"""Characters kept before the first highlight when the beginning is cut off, and the cut's sign."""


class TextBox(NamedTuple):
    """The room for a text: its font, width in pixels, most lines, and the format of highlights."""

    font: QFont
    width: float
    lines: int
    highlight: QTextCharFormat

    def enough_characters(self, lines: int) -> int:
        """So many characters that more hardly ever fit into `lines` lines."""
        average = QFontMetricsF(self.font).averageCharWidth()
        return ceil(lines * self.width / (_NARROW * average))


def highlighted_layout(
    text: str, highlights: Iterable[tuple[int, int]], box: TextBox
) -> QTextLayout:
    """A layout ready to draw at its top left; `highlights` are ranges of characters.

    If the first highlight would not be seen, the beginning of the text is cut off.
    """
    text = _one_line(text)
    ranges = utf16_ranges(text, highlights)
    layout = _filled(text, ranges, box)
    shown = _shown_length(layout)
    if ranges and ranges[0][1] > shown - 1 and shown < len(text):
        text, ranges = _from_first_highlight(text, ranges)
        layout = _filled(text, ranges, box)
        shown = _shown_length(layout)
    if shown >= len(text):
        return layout
    start = layout.lineAt(layout.lineCount() - 1).textStart()
    return _laid_out(text[:start] + _elided(text[start:], box), ranges, box)


def _filled(text: str, ranges: Ranges, box: TextBox) -> QTextLayout:
    """As much of the text as fits; far longer texts are not shaped to their end."""
    enough = box.enough_characters(box.lines)
    layout = _laid_out(text[:enough], ranges, box)
    while _shown_length(layout) >= enough and enough < len(text):
        enough *= 2
        layout = _laid_out(text[:enough], ranges, box)
    return layout


def _elided(text: str, box: TextBox) -> str:
    """As much of a text as fits into a line, with an ellipsis at its end."""
    metrics, right = QFontMetricsF(box.font), Qt.TextElideMode.ElideRight
    enough = text[: box.enough_characters(1)]
    elided = metrics.elidedText(enough, right, box.width)
    return metrics.elidedText(text, right, box.width) if elided == enough else elided


def _shown_length(layout: QTextLayout) -> int:
    """How much of the text fits into the lines, in UTF-16 units."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()


def _from_first_highlight(text: str, ranges: Ranges) -> tuple[str, Ranges]:
    """The text from a few words before the first highlight, and the ranges in it."""
    wanted = max(0, ranges[0][0] - _CONTEXT)
    start = text.find(" ", wanted, ranges[0][0]) + 1 or wanted
    moved = start - len(_CUT)
    return _CUT + text[start:], [(first - moved, last - moved) for first, last in ranges]


def _laid_out(text: str, ranges: Ranges, box: TextBox) -> QTextLayout:
    layout = QTextLayout(text, box.font)
    layout.setCacheEnabled(True)  # drawing need not shape it again
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_format_range(start, end, box.highlight) for start, end in ranges])
    height = QFontMetricsF(box.font).lineSpacing()
    layout.beginLayout()
    for number in range(box.lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width)
        line.setPosition(QPointF(0, number * height))
    layout.endLayout()
    return layout


def _format_range(start: int, end: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = start
    formatted.length = end - start
    formatted.format = char_format
    return formatted


def _one_line(text: str) -> str:
    """Line breaks as spaces: one character for one, so that ranges stay true."""
    return text.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
