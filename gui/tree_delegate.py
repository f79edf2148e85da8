"""Paints a row of the tree, with its number of hits at the right end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.tree_values import HITS

if TYPE_CHECKING:
    from gui.colours import Colours

    AnyIndex = QModelIndex | QPersistentModelIndex

_GAP = 8
"""Logical pixels around the number."""


class TreeDelegate(QStyledItemDelegate):
    """The name gives way to the number, and ends in an ellipsis where both have no room."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        self._colours = colours

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        hits = index.data(HITS)
        if not isinstance(hits, int):
            return
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        room = words.width() - _width(option, hits) - _GAP
        elided = Qt.TextElideMode.ElideRight
        option.text = option.fontMetrics.elidedText(option.text, elided, max(room, 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        hits = index.data(HITS)
        if not isinstance(hits, int):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = self._colours
        quiet = colours.muted if hits else colours.disabled
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.selection_muted if selected else quiet))
        painter.drawText(_place(option.rect), _RIGHT, _shown(hits))
        painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _shown(hits: int) -> str:
    """The number with the signs of the reader's language: "1.204"."""
    return QLocale().toString(hits)


def _width(option: QStyleOptionViewItem, hits: int) -> int:
    return option.fontMetrics.horizontalAdvance(_shown(hits)) + _GAP


def _place(row: QRect) -> QRect:
    return row.adjusted(0, 0, -_GAP, 0)
