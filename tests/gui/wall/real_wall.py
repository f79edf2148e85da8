"""What is on the wall's screen of a real server, pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.wall.slide_show import Cover
from gui.wall.wall import Wall

_TURNS = 20
"""Turns of the loop in which whatever was asked for is mapped and painted."""


def screen_named(name: str) -> QScreen:
    """The screen of this output."""
    return next(each for each in QGuiApplication.screens() if each.name() == name)


def picture_of(screen: QScreen) -> QImage:
    """Everything that is on a screen, of whatever program."""
    picture = screen.grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(1)
    return picture


def slide_of(wall: Wall) -> QImage:
    """What should be there: the slide alone."""
    picture = wall.slides.picture
    if picture.isNull():
        picture = QImage(wall.window.pixels, QImage.Format.Format_RGB32)
        picture.fill(wall.slides.ground)
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(1)
    return picture


def settle() -> None:
    """Let everything come up that is going to."""
    for _ in range(_TURNS):
        QTest.qWait(5)
        QCoreApplication.processEvents()


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait until something is so on the server."""
    qtbot.waitUntil(condition, timeout=8000)


def foreign_pixels(wall: Wall, screen: QScreen) -> int:
    """How many pixels of the screen are not the slide's; all while there is none of its size."""
    slides = wall.slides
    if slides.cover is Cover.NONE and slides.walk.step is not None and slides.picture.isNull():
        return screen.size().width() * screen.size().height()
    return different_pixels(picture_of(screen), slide_of(wall))


def different_pixels(seen: QImage, wanted: QImage) -> int:
    """In how many pixels two pictures differ; in all if they have not one size."""
    if seen.size() != wanted.size():
        return seen.width() * seen.height()
    if seen == wanted:
        return 0
    pairs = zip(
        memoryview(seen.constBits()).cast("I"),
        memoryview(wanted.constBits()).cast("I"),
        strict=True,
    )
    return sum(a & 0xFFFFFF != b & 0xFFFFFF for a, b in pairs)
