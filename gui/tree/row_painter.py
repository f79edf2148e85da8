"""Paints the plain rows of the tree quickly, pixel for pixel as Qt does.

Qt asks the style sheet anew for each part of each row. What stands before a name is the same in
many rows, so Qt draws it once, into a picture; name and number are then drawn by one call each.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from gui.tree.tree_delegate import GAP, NUMBER, TreeDelegate, number_text, room_beside

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from gui.appearance.colours import Colours
    from gui.tree.tree_nodes import Node
    from gui.tree.tree_roles import TreeValues

    AnyIndex = QModelIndex | QPersistentModelIndex

_MOST_HEADS, _MOST_NAMES = 512, 4096
"""Pictures, and names with their width, that are kept; beyond that, they are made anew."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before a name as a picture, and the place of the name in the row."""

    picture: QPixmap
    icon: object  # its identity is part of the key, so it must live as long
    left: int
    right: int  # what stays free behind the name
    baseline: float


class RowPainter:
    """Paints rows that are neither stood at, selected nor under the mouse."""

    def __init__(self, view: QTreeView, values: TreeValues, colours: Colours) -> None:
        self._view, self._values = view, values
        self._ink, self._quiet = QColor(colours.text), QColor(colours.muted)
        self._dimmed, self._ground = QColor(colours.disabled), QColor(colours.panel)
        self._worn: object = None
        self._ratio, self._width, self._margin = 1.0, 0, 0
        self._metrics = QFontMetrics(view.font())
        self._heads: dict[object, _Head] = {}
        self._names: dict[tuple[str, int], str] = {}

    def begin(self) -> bool:
        """Look how the view is dressed now; False if Qt must paint its rows."""
        view = self._view
        font, self._ratio = view.font(), view.devicePixelRatioF()
        self._width = view.viewport().width()
        icon, palette = view.iconSize().width(), view.palette().cacheKey()
        worn = (font.key(), palette, icon, self._ratio)
        if worn != self._worn:
            self._worn, self._metrics = worn, QFontMetrics(font)
            metric = QStyle.PixelMetric.PM_FocusFrameHMargin
            self._margin = view.style().pixelMetric(metric, None, view) + 1
            self._heads.clear()
            self._names.clear()
        whole = view.header().offset() == 0 and view.header().sectionSize(0) == self._width
        return whole and view.isEnabled() and not view.isRightToLeft()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, node: Node
    ) -> bool:
        """Paint a row; False if it must be left to Qt."""
        row, top = option.rect, option.rect.top()
        if not (top * self._ratio).is_integer():  # a picture between two pixels is blurred
            return False
        head = self._head(option, index, node)
        hits = self._values.hits(node)
        name = self._name(node.label, self._width - head.left - head.right, hits)
        painter.drawPixmap(0, top, head.picture)
        painter.setPen(self._dimmed if self._values.is_dimmed(node) else self._ink)
        painter.drawText(QPointF(head.left, top + head.baseline), name)
        if hits is not None:
            painter.setPen(self._quiet if hits else self._dimmed)
            painter.drawText(row.adjusted(0, 0, -GAP, 0), NUMBER, number_text(hits))
        return True

    def _name(self, label: str, room: int, hits: int | None) -> str:
        """The name as it has room, beside its number where there is one."""
        if hits is not None:
            room = room_beside(hits, room + 2 * self._margin, self._metrics)
        key = (label, room)
        if key not in self._names:
            if len(self._names) >= _MOST_NAMES:
                self._names.clear()
            elided = Qt.TextElideMode.ElideRight
            self._names[key] = self._metrics.elidedText(label, elided, room)
        return self._names[key]

    def _head(self, option: QStyleOptionViewItem, index: AnyIndex, node: Node) -> _Head:
        icon, tick = self._values.icon(node), self._values.tick(node)
        key = (node.level, tick, id(icon), self._view.isExpanded(index), option.rect.height())
        if key not in self._heads:
            if len(self._heads) >= _MOST_HEADS:
                self._heads.clear()
            self._heads[key] = self._drawn(option, index, icon)
        return self._heads[key]

    def _drawn(self, option: QStyleOptionViewItem, index: AnyIndex, icon: object) -> _Head:
        view, ratio, row = self._view, self._ratio, option.rect
        inside = QStyleOptionViewItem(option)
        inside.rect = view.visualRect(index)
        cast(TreeDelegate, view.itemDelegate()).initStyleOption(inside, index)
        words = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, inside, view)
        picture = QPixmap(ceil(words.left() * ratio), ceil(row.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._ground)
        with QPainter(picture) as painter:
            painter.translate(0, -row.top())
            QTreeView.drawRow(view, painter, option, index)
        baseline = words.top() - row.top() + _baseline(view, words.height())
        left, right = words.left() + self._margin, words.x() + words.width() - self._margin
        return _Head(picture, icon, left, self._width - right, baseline)


def _baseline(view: QTreeView, height: int) -> float:
    """Where a line of text in the middle of so many pixels stands, as Qt's own style has it."""
    layout = QTextLayout("x", view.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return height // 2 - int(line.height()) // 2 + line.ascent()
