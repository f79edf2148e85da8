"""Digits on the wall: in the corner beside a slide, or alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from gui.appearance.fonts import INTERFACE_FAMILY

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_MARGIN = 0.065
"""Share of the short side around the digits, as around a slide."""
_ALONE = 1 / 3
"""Height of the digits where they are alone, in heights of the wall."""
_LINE = 1.2
"""Height of their area, in heights of the digits."""


class WallTime(NamedTuple):
    """Digits that are `height` pixels high; no words show nothing."""

    words: str = ""
    height: float = 0.0
    colour: str = "#000000"
    alone: bool = False

    def area(self, wall: QRect) -> QRect:
        """Where they are on the wall."""
        if self.alone or not self.words:
            return wall if self.words else QRect()
        metrics = QFontMetricsF(self._font(wall))
        margin = round(_MARGIN * min(wall.width(), wall.height()))
        width, height = metrics.horizontalAdvance(self.words), round(self.height * _LINE)
        area = QRect(0, 0, round(width), height)
        area.moveTopRight(wall.topRight())
        return area.translated(-margin, margin)

    def paint(self, painter: QPainter, wall: QRect) -> None:
        """Paint them."""
        painter.setFont(self._font(wall))
        painter.setPen(QColor(self.colour))
        painter.drawText(self.area(wall), Qt.AlignmentFlag.AlignCenter, self.words)

    def _font(self, wall: QRect) -> QFont:
        font = QFont(INTERFACE_FAMILY)
        font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)  # every digit as wide
        font.setPixelSize(100)
        digit = QFontMetricsF(font).tightBoundingRect("0").height()
        wanted = wall.height() * _ALONE if self.alone else self.height
        font.setPixelSize(max(1, round(100 * wanted / digit)))
        return font
