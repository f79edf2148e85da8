"""Paints a row of the card list: the title, and below it where the card is from and a remark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.appearance.theme import current_colours

TITLE_ROLE, PLACE_ROLE, REMARK_ROLE = (Qt.ItemDataRole.UserRole + number for number in range(1, 4))
_PADDING_X, _PADDING_Y = 8, 6

_AnyIndex = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Two lines for each card, all of one height."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).lineSpacing() + 2 * _PADDING_Y)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        colours = current_colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = colours.selection_text if selected else colours.text
        muted = colours.selection_muted if selected else colours.muted
        painter.save()
        if selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        inside = option.rect.adjusted(_PADDING_X, _PADDING_Y, -_PADDING_X, -_PADDING_Y)
        line = QFontMetrics(option.font).lineSpacing()
        below = QRect(inside.left(), inside.top() + line, inside.width(), line)
        self._draw(painter, inside, option.font, index.data(TITLE_ROLE), text)
        remark = index.data(REMARK_ROLE) or ""
        bold = QFont(option.font)
        bold.setBold(True)
        remark_width = QFontMetrics(bold).horizontalAdvance(remark)
        self._draw(
            painter, below.adjusted(below.width() - remark_width, 0, 0, 0), bold, remark, text
        )
        left = below.adjusted(0, 0, -remark_width - _PADDING_X if remark else 0, 0)
        self._draw(painter, left, option.font, index.data(PLACE_ROLE), muted)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRect, font: QFont, text: str, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), elided)
