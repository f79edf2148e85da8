"""Paints a hit: title and place on a line each, the snippet below with its found words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.search.hit_text_layout import SNIPPET_LINES, HitLines

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.search.hit_row import HitRow

    AnyIndex = QModelIndex | QPersistentModelIndex

_PADDING, _BAND = 12, 3
"""Logical pixels around a row and of the accent band."""


class HitDelegate(QStyledItemDelegate):
    """All rows are of one height: one line of title, one of place, two of snippet."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours
        self._lines = HitLines()

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        self._colours = colours

    def break_lines(self, font: QFont, width: int, row: HitRow) -> None:
        """Do ahead what painting a row of this width would begin with."""
        self._lines.wear(font, self._colours, _inside(QRect(0, 0, width, 0)).width())
        self._lines.of(row)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetrics(option.font).lineSpacing()
        return QSize(200, (2 + SNIPPET_LINES) * height + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: HitRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        self._ground(painter, option.rect, row.accent, option.state)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._words(painter, option.rect, option.font, row, selected=selected)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, accent: QColor, state: QStyle.StateFlag
    ) -> None:
        colours = self._colours
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(QRect(rect.left(), rect.top(), _BAND, rect.height()), accent)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _words(
        self, painter: QPainter, rect: QRect, font: QFont, row: HitRow, *, selected: bool
    ) -> None:
        colours = self._colours
        text = QColor(colours.selection_text if selected else colours.text)
        quiet = QColor(colours.selection_muted if selected else colours.muted)
        inside = _inside(rect)
        self._lines.wear(font, colours, inside.width())
        top = inside.topLeft()
        for layout, ink in zip(self._lines.of(row), (text, quiet, text), strict=True):
            painter.setPen(ink)
            layout.draw(painter, top)
            top += QPointF(0, self._lines.height)


def _inside(row: QRect) -> QRectF:
    """Where the words of a row stand."""
    return QRectF(row.adjusted(_PADDING + _BAND, _PADDING - 2, -_PADDING, 0))
