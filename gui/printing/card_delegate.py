"""Draws a card of the list: its title, below it where it is from and what sets it apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.appearance.theme import colours_worn

TITLE, PLACE, REMARK = (Qt.ItemDataRole.UserRole + number for number in range(1, 4))
_PADDING_X, _PADDING_Y = 8, 6

_AnyIndex = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Two lines for each card, all of one height."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).lineSpacing() + 2 * _PADDING_Y)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        colours = colours_worn()
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
        self._write(painter, inside, option.font, index.data(TITLE), text)
        remark = index.data(REMARK) or ""
        strong = QFont(option.font)
        strong.setBold(True)
        room = QFontMetrics(strong).horizontalAdvance(remark)
        self._write(painter, below.adjusted(below.width() - room, 0, 0, 0), strong, remark, text)
        beside = below.adjusted(0, 0, -room - _PADDING_X if remark else 0, 0)
        self._write(painter, beside, option.font, index.data(PLACE), muted)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, font: QFont, words: str, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), shown)
