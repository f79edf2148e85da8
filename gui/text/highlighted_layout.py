"""Breaks a text with marked words into a few lines of a given width, the last one elided."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from gui.text.highlights import utf16_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont

_NARROW = 0.7
"""A text of letters narrower than this share of the font's average is very rare."""

_BEFORE_A_MARK, _CUT = 28, "… "
"""Characters that stay before a mark when a text is cut to bring it into sight, and the sign."""


class _Setting(NamedTuple):
    """How a text is set: font, form of its marks, pixels of width, and lines at most."""

    font: QFont
    form: QTextCharFormat
    width: float
    lines: int

    def likely(self, lines: int) -> int:
        """How many letters will hardly ever have room in so many lines."""
        average = QFontMetricsF(self.font).averageCharWidth()
        return ceil(lines * self.width / (_NARROW * average))


def marked_lines(
    text: str,
    marks: Iterable[tuple[int, int]],
    font: QFont,
    form: QTextCharFormat,
    room: tuple[float, int],
) -> QTextLayout:
    """A layout ready to draw at its top left; `room` is width in pixels and number of lines."""
    setting = _Setting(font, form, *room)
    text = _one_line(text)
    places = utf16_ranges(text, marks)
    layout = _filled(text, places, setting)
    shown = _shown(layout)
    if places and places[0][1] > shown - 1 and shown < len(text):
        text, places = _from_first_mark(text, places)
        layout = _filled(text, places, setting)
        shown = _shown(layout)
    if shown >= len(text):
        return layout
    start = layout.lineAt(layout.lineCount() - 1).textStart()
    return _broken(text[:start] + _elided(text[start:], setting), places, setting)


def _filled(text: str, places: list[tuple[int, int]], setting: _Setting) -> QTextLayout:
    """As much of the text as has room; letters far beyond that are not shaped."""
    enough = setting.likely(setting.lines)
    layout = _broken(text[:enough], places, setting)
    while _shown(layout) >= enough and enough < len(text):
        enough *= 2
        layout = _broken(text[:enough], places, setting)
    return layout


def _elided(text: str, setting: _Setting) -> str:
    """A text too long for a line, as much of it as has room and an ellipsis."""
    metrics, right = QFontMetricsF(setting.font), Qt.TextElideMode.ElideRight
    enough = text[: setting.likely(1)]
    elided = metrics.elidedText(enough, right, setting.width)
    return metrics.elidedText(text, right, setting.width) if elided == enough else elided


def _shown(layout: QTextLayout) -> int:
    """Where the text that has found room ends."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()


def _from_first_mark(text: str, places: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """The text from a few words before the first mark, so that it is seen why this is a hit."""
    wanted = max(0, places[0][0] - _BEFORE_A_MARK)
    start = text.find(" ", wanted, places[0][0]) + 1 or wanted
    moved = start - len(_CUT)
    return _CUT + text[start:], [(first - moved, last - moved) for first, last in places]


def _broken(text: str, places: list[tuple[int, int]], setting: _Setting) -> QTextLayout:
    layout = QTextLayout(text, setting.font)
    layout.setCacheEnabled(True)  # drawing need not shape it again
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_range(start, end, setting.form) for start, end in places])
    height = QFontMetricsF(setting.font).lineSpacing()
    layout.beginLayout()
    for number in range(setting.lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(setting.width)
        line.setPosition(QPointF(0, number * height))
    layout.endLayout()
    return layout


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start = start
    piece.length = end - start
    piece.format = form
    return piece


def _one_line(text: str) -> str:
    """Line breaks as spaces: one character for one, so that marks stay where they are."""
    return text.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
