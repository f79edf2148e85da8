"""Paints a row of the tree, with its number of hits at the right end."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gui.tree.row_values import HITS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.appearance.colours import Colours

    AnyIndex = QModelIndex | QPersistentModelIndex

GAP = 8
"""Logical pixels around the number."""
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""The alignment of the number in its row."""
_TICK_BOX = QStyle.SubElement.SE_ItemViewItemCheckIndicator
_TICK_STROKES: Mapping[Qt.CheckState, Sequence[tuple[float, float]]] = MappingProxyType(
    {
        Qt.CheckState.Unchecked: (),
        Qt.CheckState.PartiallyChecked: ((0.22, 0.5), (0.78, 0.5)),
        Qt.CheckState.Checked: ((0.2, 0.5), (0.42, 0.74), (0.8, 0.26)),
    }
)
"""What is drawn in a tick box, from corner to corner, in shares of its width and height."""


class TreeDelegate(QStyledItemDelegate):
    """Shortens the name with an ellipsis where it has no room beside the number."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        hits = index.data(HITS)
        if not isinstance(hits, int):
            return
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        width = name_width(hits, text.width(), option.fontMetrics)
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, width)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = self._colours
        self._paint_tick_box(painter, option, index)
        hits = index.data(HITS)
        if not isinstance(hits, int):
            return
        unselected = colours.muted if hits else colours.disabled
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.selection_muted if selected else unselected))
        painter.drawText(option.rect.adjusted(0, 0, -GAP, 0), NUMBER, number_text(hits))
        painter.restore()

    def _paint_tick_box(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Over Fusion's own, which is hardly seen in a row that is selected or under the mouse."""
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is None:
            return
        item, widget, colours = QStyleOptionViewItem(option), option.widget, self._colours
        self.initStyleOption(item, index)
        style = widget.style() if widget is not None else QApplication.style()
        box = QRectF(style.subElementRect(_TICK_BOX, item, widget)).adjusted(0.5, 0.5, -0.5, -0.5)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setBrush(QColor(colours.field))
        painter.setPen(QColor(colours.selection_muted if selected else colours.muted))
        painter.drawRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.text), box.width() / 7))
        painter.drawPolyline(
            [
                box.topLeft() + QPointF(x * box.width(), y * box.height())
                for x, y in _TICK_STROKES[Qt.CheckState(tick)]
            ]
        )
        painter.restore()


def number_text(hits: int) -> str:
    """The number as the language of the interface writes it: "1.204"."""
    return QLocale().toString(hits)


def name_width(hits: int, width: int, metrics: QFontMetrics) -> int:
    """Logical pixels for the name, of `width` for name and number."""
    return max(width - metrics.horizontalAdvance(number_text(hits)) - 2 * GAP, 0)
