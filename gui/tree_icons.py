"""The icons of the tree: one for each kind of passage, a spot of colour for each municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from content.model import PassageKind
from gui.icons import kind_icon
from gui.theme import accent_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from content.library import Library
    from gui.colours import Colours

_SIDE, _SPOT = 64, 36
"""Pixels of the picture and of the spot; drawn large, so that it is crisp on every screen."""


def tree_icons(library: Library, colours: Colours) -> dict[str, QIcon]:
    """Icons by kind of passage and by municipality id."""
    icons: dict[str, QIcon] = {kind: kind_icon(kind, colours) for kind in PassageKind}
    for municipality in library.municipalities:
        icons[municipality.id] = _spot(accent_of(municipality, colours))
    return icons


def _spot(colour: QColor) -> QIcon:
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    margin = (_SIDE - _SPOT) / 2
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(margin, margin, _SPOT, _SPOT), 8, 8)
    return QIcon(pixmap)
