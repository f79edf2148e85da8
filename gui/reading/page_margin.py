"""The column of the page and what stands beside it: the accent band and the source's lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from gui.reading.page_writer import FIRST_LINE, LAST_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextDocument

MEASURE = 65
"""Characters in a line of the column."""
_DASH = 2.4
"""Characters that a bullet's text stands in from its dash."""
_LEFT, _RIGHT, _TOP, _BAND, _GAP = 60, 24, 40, 4, 12
"""Logical pixels: least margins beside the column, above it, the band's width, space beside it."""


def centre_column(document: QTextDocument, room: float, reading: QFont) -> None:
    """Give the column its measure, in the middle of so many logical pixels."""
    advance = QFontMetricsF(reading).averageCharWidth()
    document.setIndentWidth(_DASH * advance)
    side = (room - advance * MEASURE) / 2
    left, right = max(_LEFT, side), max(_RIGHT, side)
    frame = document.rootFrame()
    form = frame.frameFormat()
    if abs(form.leftMargin() - left) < 1 and form.topMargin() == _TOP:
        return
    form.setLeftMargin(left)
    form.setRightMargin(right)
    form.setTopMargin(_TOP)
    form.setBottomMargin(_TOP)
    frame.setFrameFormat(form)


def paint_band(painter: QPainter, document: QTextDocument, accent: QColor) -> None:
    """A thin band in the municipality's colour beside the line above the title, and the title."""
    layout = document.documentLayout()
    first = layout.blockBoundingRect(document.begin())
    last = layout.blockBoundingRect(document.begin().next())
    left = document.rootFrame().frameFormat().leftMargin() - _GAP - _BAND
    painter.fillRect(QRectF(left, first.top(), _BAND, last.bottom() - first.top()), accent)


def paint_dashes(
    painter: QPainter, document: QTextDocument, visible: QRectF, reading: QFont
) -> None:
    """A dash before each bullet, as these texts have it."""
    painter.setFont(reading)
    for block, baseline in _first_lines(document, visible):
        if block.textList() is not None:
            left = document.documentLayout().blockBoundingRect(block).left()
            left += block.textList().format().indent() * document.indentWidth()
            painter.drawText(QPointF(left - document.indentWidth() * 0.75, baseline), "–")


def paint_line_numbers(
    painter: QPainter, document: QTextDocument, visible: QRectF, colour: QColor
) -> None:
    """The source's line numbers, each beside the first line of the words that come from it."""
    right = document.rootFrame().frameFormat().leftMargin() - 2 * _GAP - _BAND
    painter.setPen(colour)
    for block, baseline in _first_lines(document, visible):
        form = block.blockFormat()
        if form.hasProperty(FIRST_LINE):
            first, last = form.intProperty(FIRST_LINE), form.intProperty(LAST_LINE)
            shown = str(first) if first == last else f"{first}–{last}"
            width = QFontMetricsF(painter.font()).horizontalAdvance(shown)
            painter.drawText(QPointF(right - width, baseline), shown)


def _first_lines(document: QTextDocument, visible: QRectF) -> Iterator[tuple[QTextBlock, float]]:
    """The blocks in sight, each with the baseline of its first line."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.intersects(visible) and block.layout().lineCount():
            line = block.layout().lineAt(0)
            yield block, block.layout().position().y() + line.y() + line.ascent()
        block = block.next()
