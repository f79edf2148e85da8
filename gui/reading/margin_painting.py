"""The margins of the page and what is painted there: accent band, dashes, line numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from gui.reading.page_writer import FIRST_LINE, LAST_LINE, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextDocument

LINE_LENGTH = 65
"""Characters in a line of the column."""
_INDENT = 2.4
"""Characters that the text of a bullet is indented."""
_LEFT, _RIGHT, _TOP, _BAND, _GAP = 60, 24, 40, 4, 12
"""Logical pixels: least margins beside the column, above it, the band's width, space beside it."""


def centre_column(document: QTextDocument, width: float, reading: QFont) -> None:
    """Set the margins so that the column is in the middle of so many logical pixels."""
    advance = QFontMetricsF(reading).averageCharWidth()
    document.setIndentWidth(_INDENT * advance)
    side = (width - advance * LINE_LENGTH) / 2
    left, right = max(_LEFT, side), max(_RIGHT, side)
    frame = document.rootFrame()
    margins = frame.frameFormat()
    if abs(margins.leftMargin() - left) < 1 and margins.topMargin() == _TOP:
        return
    margins.setLeftMargin(left)
    margins.setRightMargin(right)
    margins.setTopMargin(_TOP)
    margins.setBottomMargin(_TOP)
    frame.setFrameFormat(margins)


def paint_band(painter: QPainter, document: QTextDocument, accent: QColor) -> None:
    """A thin band in the municipality's colour from the eyebrow to the title."""
    layout = document.documentLayout()
    title = document.begin().next()
    while title.next().isValid() and not title.blockFormat().headingLevel():
        title = title.next()
    first = layout.blockBoundingRect(document.begin())
    last = layout.blockBoundingRect(title)
    left = document.rootFrame().frameFormat().leftMargin() - _GAP - _BAND
    painter.fillRect(QRectF(left, first.top(), _BAND, last.bottom() - first.top()), accent)


def paint_dashes(
    painter: QPainter, document: QTextDocument, visible: QRectF, reading: QFont
) -> None:
    """A dash before each bullet, as these texts have it, or its printed number."""
    painter.setFont(reading)
    for block, baseline in _first_lines(document, visible):
        if block.textList() is not None:
            left = document.documentLayout().blockBoundingRect(block).left()
            left += block.textList().format().indent() * document.indentWidth()
            mark = block.blockFormat().stringProperty(MARK)
            width = QFontMetricsF(reading).horizontalAdvance(f"{mark} ")
            before = width if mark else document.indentWidth() * 0.75
            painter.drawText(QPointF(left - before, baseline), mark or "–")


def paint_line_numbers(
    painter: QPainter, document: QTextDocument, visible: QRectF, colour: QColor
) -> None:
    """The source's line numbers, each beside the first line of the words that come from it."""
    right = document.rootFrame().frameFormat().leftMargin() - 2 * _GAP - _BAND
    painter.setPen(colour)
    for block, baseline in _first_lines(document, visible):
        lines = block.blockFormat()
        if lines.hasProperty(FIRST_LINE):
            first, last = lines.intProperty(FIRST_LINE), lines.intProperty(LAST_LINE)
            text = str(first) if first == last else f"{first}–{last}"
            width = QFontMetricsF(painter.font()).horizontalAdvance(text)
            painter.drawText(QPointF(right - width, baseline), text)


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
