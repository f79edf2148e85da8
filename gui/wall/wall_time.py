"""Digits on the wall: in the corner beside a slide, or alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform

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
    """Digits that are `height` pixels high; no words show nothing.

    `corner` is the index of where they are, of `corners`. Where all of these have text below them,
    the digits are on a `plate` of this colour.
    """

    words: str = ""
    height: float = 0.0
    colour: str = "#000000"
    alone: bool = False
    corner: int = 0
    plate: str = ""

    def area(self, wall: QRect) -> QRect:
        """Where they are on the wall."""
        if self.alone or not self.words:
            return wall if self.words else QRect()
        return self.corners(wall)[self.corner]

    def corners(self, wall: QRect) -> list[QRect]:
        """Where they may be beside a slide, the best first: some leave room for a page number."""
        metrics = QFontMetricsF(self._font(wall))
        margin = round(_MARGIN * min(wall.width(), wall.height()))
        room = wall.adjusted(margin, margin, -margin, -margin)
        width, height = metrics.horizontalAdvance(self.words), round(self.height * _LINE)
        area = QRect(0, 0, round(width), height)
        area.moveBottomRight(room.bottomRight())
        top = QRect(area)
        top.moveTopRight(room.topRight())
        beside_number = ((0, 0), (0, height // 4), (height, 0), (0, height // 2))
        bottom = [area.translated(-left, -up) for left, up in beside_number]
        area.moveBottomLeft(room.bottomLeft())
        return [top, *bottom, area]

    def beside(self, slide: QImage, ground: QColor, wall: QRect) -> WallTime:
        """The same where the slide has nothing but its ground, if there is such a corner."""
        if slide.isNull() or self.alone or not self.words:
            return self._replace(corner=0, plate="")
        scale = QTransform.fromScale(slide.width() / wall.width(), slide.height() / wall.height())
        for number, area in enumerate(self.corners(wall)):
            part = slide.copy(scale.mapRect(area))
            empty = QImage(part.size(), part.format())
            empty.fill(ground)
            if part == empty:
                return self._replace(corner=number, plate="")
        return self._replace(corner=0, plate=ground.name())

    def paint(self, painter: QPainter, wall: QRect) -> None:
        """Paint them."""
        if self.plate:
            painter.fillRect(self.area(wall), QColor(self.plate))
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
