"""The icons of the tree: one for each kind of passage, a coloured dot for each municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from content.model import Document, Municipality, Passage, PassageKind
from gui.appearance.icons import icon, kind_icon
from gui.appearance.theme import accent_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from gui.appearance.colours import Colours
    from gui.tree.tree_nodes import Node

_SIDE, _DOT = 64, 36
"""Pixels of the picture and of the dot; drawn large, so that it is crisp on every screen."""


class TreeIcons:
    """The icon of each row; a dot is painted once for each colour."""

    def __init__(self, colours: Colours, is_own: Callable[[Node], bool]) -> None:
        """`is_own` is whether a row is one of the user's own texts."""
        self._colours, self._is_own = colours, is_own
        self._dots: dict[str, QIcon] = {}

    def of(self, node: Node) -> QIcon | None:
        """The icon of a row; a country has none."""
        content = node.content
        if isinstance(content, Municipality):
            colour = accent_of(content, self._colours)
            if colour.name() not in self._dots:
                self._dots[colour.name()] = _dot(colour)
            return self._dots[colour.name()]
        if isinstance(content, Passage):
            return kind_icon(content.kind, self._colours)
        if isinstance(content, Document):
            if self._is_own(node):
                return icon("book-user", self._colours)
            return kind_icon(PassageKind.DOCUMENT, self._colours)
        return None


def _dot(colour: QColor) -> QIcon:
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    margin = (_SIDE - _DOT) / 2
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(margin, margin, _DOT, _DOT), 8, 8)
    return QIcon(pixmap)
