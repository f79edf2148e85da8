"""Paints a row of the tree, with its number of hits at the right end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.tree.tree_roles import HITS

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

    AnyIndex = QModelIndex | QPersistentModelIndex

GAP = 8
"""Logical pixels around the number."""
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""Where the number stands in its row."""


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
        room = room_beside(hits, words.width(), option.fontMetrics)
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

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
        painter.drawText(option.rect.adjusted(0, 0, -GAP, 0), NUMBER, number_text(hits))
        painter.restore()


def number_text(hits: int) -> str:
    """The number with the signs of the reader's language: "1.204"."""
    return QLocale().toString(hits)


def room_beside(hits: int, width: int, metrics: QFontMetrics) -> int:
    """Logical pixels that a name has beside its number, of so many for both."""
    return max(width - metrics.horizontalAdvance(number_text(hits)) - 2 * GAP, 0)
