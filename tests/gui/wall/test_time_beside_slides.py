"""The time stands where a slide leaves room for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from gui.wall.wall_time import WallTime

pytestmark = pytest.mark.usefixtures("qapp")

WALL = QRect(0, 0, 960, 540)
GROUND = QColor("#fbfaf7")
TIME = WallTime("4:59", height=54)


def slide(*texts: QRect, scale: int = 2) -> QImage:
    """A slide that is drawn for a screen of twice as many pixels, with texts."""
    image = QImage(WALL.width() * scale, WALL.height() * scale, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        for text in texts:
            painter.fillRect(text, QColor("black"))
    return image


CORNERS = 6


@pytest.mark.parametrize("taken", range(CORNERS))
def test_the_first_spot_without_text_is_taken(taken: int) -> None:
    texts = TIME.corners(WALL)[:taken]
    found = TIME.beside(slide(*texts), GROUND, WALL)
    areas = TIME.corners(WALL)
    free = next(n for n in range(CORNERS) if not any(areas[n].intersects(text) for text in texts))
    assert (found.corner, found.plate) == (free, "")
    assert found.area(WALL) == areas[free]


def test_where_all_have_text_the_digits_are_on_a_plate() -> None:
    found = TIME.beside(slide(WALL), GROUND, WALL)
    assert (found.corner, found.plate) == (0, GROUND.name())
    image = slide(WALL, scale=1)
    with QPainter(image) as painter:
        found.paint(painter, WALL)
    corner = found.area(WALL).topLeft()
    assert image.pixelColor(corner) == GROUND
    assert image.pixelColor(corner.x() - 1, corner.y()).name() == "#000000"


@pytest.mark.parametrize("time", [WallTime(), TIME._replace(alone=True), TIME])
def test_no_slide_and_no_digits_need_no_other_spot(time: WallTime) -> None:
    assert time._replace(corner=2).beside(QImage(), GROUND, WALL) == time


def test_all_spots_are_within_the_margins_and_as_large() -> None:
    areas = TIME.corners(WALL)
    assert all(WALL.adjusted(35, 35, -35, -35).contains(each) for each in areas)
    assert {each.size().toTuple() for each in areas} == {areas[0].size().toTuple()}
