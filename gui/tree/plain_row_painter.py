"""Paints the plain rows of the tree quickly, pixel for pixel as Qt does.

Qt evaluates the style sheet anew for each part of each row. What is before the name is the same in
many rows, so Qt draws it once, into a picture; name and number are then drawn by one call each.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from gui.tree.tree_delegate import GAP, NUMBER, TreeDelegate, name_width, number_text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from gui.appearance.colours import Colours
    from gui.tree.row_values import TreeRoles
    from gui.tree.tree_nodes import Node

    AnyIndex = QModelIndex | QPersistentModelIndex

_MAX_PICTURES, _MAX_NAMES = 512, 4096
"""Cached pictures and shortened names; with more, the cache is cleared."""


@dataclass(frozen=True, slots=True)
class _RowStart:
    """What is before the name, as a picture, and where the name is in the row, in pixels."""

    picture: QPixmap
    icon: object  # its identity is part of the key, so it must live as long
    left: int
    right: int  # free space after the name
    baseline: float


class RowPainter:
    """Paints rows that are neither current, selected nor under the mouse."""

    def __init__(self, view: QTreeView, roles: TreeRoles, colours: Colours) -> None:
        self._view, self._roles = view, roles
        self._text_colour, self._number_colour = QColor(colours.text), QColor(colours.muted)
        self._dimmed_colour, self._background = QColor(colours.disabled), QColor(colours.panel)
        self._painted_for: object = None  # font, palette, icon size and pixel ratio of the caches
        self._ratio, self._width, self._margin = 1.0, 0, 0
        self._metrics = QFontMetrics(view.font())
        self._row_starts: dict[object, _RowStart] = {}
        self._names: dict[tuple[str, int], str] = {}

    def prepare(self) -> bool:
        """Read font, palette and size of the view; False if Qt must paint its rows."""
        view = self._view
        font, self._ratio = view.font(), view.devicePixelRatioF()
        self._width = view.viewport().width()
        icon, palette = view.iconSize().width(), view.palette().cacheKey()
        painted_for = (font.key(), palette, icon, self._ratio)
        if painted_for != self._painted_for:
            self._painted_for, self._metrics = painted_for, QFontMetrics(font)
            metric = QStyle.PixelMetric.PM_FocusFrameHMargin
            self._margin = view.style().pixelMetric(metric, None, view) + 1
            self._row_starts.clear()
            self._names.clear()
        in_sight = view.header().offset() == 0 and view.header().sectionSize(0) == self._width
        return in_sight and view.isEnabled() and not view.isRightToLeft()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, node: Node
    ) -> bool:
        """Paint a row; False if it must be left to Qt."""
        row, top = option.rect, option.rect.top()
        if not (top * self._ratio).is_integer():  # a picture between two pixels is blurred
            return False
        start = self._row_start(option, index, node)
        hits = self._roles.hits(node)
        name = self._name(node.label, self._width - start.left - start.right, hits)
        painter.drawPixmap(0, top, start.picture)
        painter.setPen(self._dimmed_colour if self._roles.is_dimmed(node) else self._text_colour)
        painter.drawText(QPointF(start.left, top + start.baseline), name)
        if hits is not None:
            painter.setPen(self._number_colour if hits else self._dimmed_colour)
            painter.drawText(row.adjusted(0, 0, -GAP, 0), NUMBER, number_text(hits))
        return True

    def _name(self, label: str, width: int, hits: int | None) -> str:
        """The name, shortened to so many pixels, less those of the number where there is one."""
        if hits is not None:
            width = name_width(hits, width + 2 * self._margin, self._metrics)
        key = (label, width)
        if key not in self._names:
            if len(self._names) >= _MAX_NAMES:
                self._names.clear()
            elided = Qt.TextElideMode.ElideRight
            self._names[key] = self._metrics.elidedText(label, elided, width)
        return self._names[key]

    def _row_start(self, option: QStyleOptionViewItem, index: AnyIndex, node: Node) -> _RowStart:
        icon, tick = self._roles.icon(node), self._roles.tick(node)
        key = (node.level, tick, id(icon), self._view.isExpanded(index), option.rect.height())
        if key not in self._row_starts:
            if len(self._row_starts) >= _MAX_PICTURES:
                self._row_starts.clear()
            self._row_starts[key] = self._paint_row_start(option, index, icon)
        return self._row_starts[key]

    def _paint_row_start(
        self, option: QStyleOptionViewItem, index: AnyIndex, icon: object
    ) -> _RowStart:
        view, ratio, row = self._view, self._ratio, option.rect
        item = QStyleOptionViewItem(option)
        item.rect = view.visualRect(index)
        cast(TreeDelegate, view.itemDelegate()).initStyleOption(item, index)
        text = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, item, view)
        picture = QPixmap(ceil(text.left() * ratio), ceil(row.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._background)
        with QPainter(picture) as painter:
            painter.translate(0, -row.top())
            QTreeView.drawRow(view, painter, option, index)
        baseline = text.top() - row.top() + _baseline(view, text.height())
        left, right = text.left() + self._margin, text.x() + text.width() - self._margin
        return _RowStart(picture, icon, left, self._width - right, baseline)


def _baseline(view: QTreeView, height: int) -> float:
    """The baseline of a line of text in the middle of so many pixels, as in Qt's own style."""
    layout = QTextLayout("x", view.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return height // 2 - int(line.height()) // 2 + line.ascent()
