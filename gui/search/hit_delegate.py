"""Paints a hit: title and place on a line each, the snippet below with its words highlighted."""

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

from gui.reading.highlighted_layout import TextBox, highlighted_layout
from gui.reading.highlights import highlight_format
from gui.search.hit_model import HEADING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

    from gui.appearance.colours import Colours
    from gui.search.hit_rows import HitRow, HitRows

    AnyIndex = QModelIndex | QPersistentModelIndex
    Layouts = tuple[QTextLayout, QTextLayout, QTextLayout]

_PADDING, _BAND = 12, 3
"""Logical pixels around a row and of the accent band."""
_SNIPPET_LINES = 2
_MOST_KEPT = 200
"""Rows whose layouts are kept; walking the hits and moving the mouse paint the same ones again."""


class HitDelegate(QStyledItemDelegate):
    """A row has a line of title, one of place, two of snippet; above, it may have a heading."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours
        self._layouts = _HitLayouts()

    def apply_theme(self, colours: Colours) -> None:
        """Paint in these colours from now on."""
        self._colours = colours

    def prepare(self, font: QFont, width: int, rows: HitRows, position: int) -> None:
        """Do ahead what painting a row of this width in pixels would begin with."""
        self._layouts.set_style(font, self._colours, _inside(QRect(0, 0, width, 0)).width())
        self._layouts.of(rows[position])

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetrics(option.font).lineSpacing()
        heading = _heading_height(option.font) if index.data(HEADING) else 0
        return QSize(200, heading + (2 + _SNIPPET_LINES) * height + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: HitRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            return
        painter.save()
        rect = QRect(option.rect)
        heading = index.data(HEADING)
        if heading:
            above = QRect(rect.topLeft(), QSize(rect.width(), _heading_height(option.font)))
            painter.setFont(option.font)
            painter.setPen(QColor(self._colours.muted))
            inside = above.adjusted(_PADDING + _BAND, 0, -_PADDING, 0)
            elided = painter.fontMetrics().elidedText(
                heading, Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, elided)
            rect.setTop(above.bottom() + 1)
        self._paint_background(painter, rect, row.accent, option.state)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_texts(painter, rect, option.font, row, selected=selected)
        painter.restore()

    def _paint_background(
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

    def _paint_texts(
        self, painter: QPainter, rect: QRect, font: QFont, row: HitRow, *, selected: bool
    ) -> None:
        colours = self._colours
        strong = QColor(colours.selection_text if selected else colours.text)
        muted = QColor(colours.selection_muted if selected else colours.muted)
        inside = _inside(rect)
        self._layouts.set_style(font, colours, inside.width())
        top = inside.topLeft()
        for layout, colour in zip(self._layouts.of(row), (strong, muted, strong), strict=True):
            painter.setPen(colour)
            layout.draw(painter, top)
            top += QPointF(0, self._layouts.line_height)


class _HitLayouts:
    """The texts of rows broken into lines, kept while rows of this look are shown."""

    def __init__(self) -> None:
        self._style: object = None
        self._kept: dict[object, Layouts] = {}
        self.line_height = 0

    def set_style(self, font: QFont, colours: Colours, width: float) -> None:
        """Break lines for this font and width in pixels from now on."""
        style = (font.key(), colours, width)
        if style == self._style:
            return
        self._style = style
        self._kept.clear()
        self.line_height = QFontMetrics(font).lineSpacing()
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        highlight = highlight_format(colours)
        self._title_box = TextBox(strong, width, 1, highlight)
        self._place_box = TextBox(QFont(font), width, 1, highlight)
        self._snippet_box = TextBox(QFont(font), width, _SNIPPET_LINES, highlight)

    def of(self, row: HitRow) -> Layouts:
        """Title, place and snippet, ready to draw at the top left of each."""
        key = (row.title, row.title_highlights, row.place, row.snippet, row.snippet_highlights)
        layouts = self._kept.get(key)
        if layouts is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            layouts = self._kept[key] = (
                highlighted_layout(row.title, row.title_highlights, self._title_box),
                highlighted_layout(row.place, (), self._place_box),
                highlighted_layout(row.snippet, row.snippet_highlights, self._snippet_box),
            )
        return layouts


def _heading_height(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing() + 2 * _PADDING


def _inside(row: QRect) -> QRectF:
    """The part of a row that its texts are painted in."""
    return QRectF(row.adjusted(_PADDING + _BAND, _PADDING - 2, -_PADDING, 0))
