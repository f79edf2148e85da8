"""A window with its wall, as the operator and the audience see them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

from content.slides import Pointing, plan_slides, slide_colours, slide_svg
from gui.wall.screen_choice import Arrangement
from gui.wall.slide_pictures import NOTHING, _picture_of
from gui.wall.wall import Wall
from gui.wall.wall_step import passage_step, text_in, viewing_in
from gui.wall.wall_strip import WallStrip
from tests.gui.whole_window import Reader

QT_MESSAGES = r"does not support (propagateSizeHints|raise)"
"""Offscreen's own, for every window."""

LONG = "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"


def wall_of(reader: Reader) -> Wall:
    """The wall of a window."""
    return reader.window.walls.wall


def strip_of(reader: Reader) -> WallStrip:
    """The strip in the operator's window."""
    return reader.part(WallStrip, "wallStrip")


def send(reader: Reader, passage: str) -> Wall:
    """Read a passage and send it."""
    reader.go_to(passage)
    reader.command("send_to_wall")
    QCoreApplication.processEvents()
    wall = wall_of(reader)
    if wall.screens.arrangement is Arrangement.APART:
        reader.window.activateWindow()  # offscreen every window that is shown becomes active
        QCoreApplication.processEvents()
    return wall


def sit_far_away(reader: Reader) -> None:
    """Let the room be so large that LONG has several slides."""
    store = reader.window._store
    store.change_wall(replace(store.current.wall, metres=16))


def shown(wall: Wall) -> QImage:
    """What the audience sees."""
    return wall.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def slide_picture(
    reader: Reader, passage: str, number: int = 0, pointing: Pointing = NOTHING
) -> QImage:
    """The picture of a slide, made for itself."""
    window = reader.window
    library, settings = window._library, window._store.current.wall
    step = passage_step(library, library.passage(passage))
    wall = wall_of(reader)
    shape = wall.window.pixels.toTuple()
    plan = plan_slides(text_in(settings, step.text), shape, viewing_in(settings))
    svg = slide_svg(plan, number, slide_colours(step.accent, dark=settings.dark), pointing)
    return _picture_of(svg, shape).convertToFormat(QImage.Format.Format_RGB32)


def only_colour(image: QImage) -> str:
    """The colour of every pixel; "" if there are several."""
    first = image.pixelColor(0, 0)
    plain = QImage(QSize(image.size()), image.format())
    plain.setDevicePixelRatio(image.devicePixelRatio())
    plain.fill(first)
    return first.name() if plain == image else ""
