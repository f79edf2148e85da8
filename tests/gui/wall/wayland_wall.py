"""The wall on a Wayland server: what a picture of its whole screen has, whatever is open."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from benchmarks.window.wayland_screens import LAPTOP, WALL
from gui.application.menus import MenuToolButton
from gui.wall.wall import Wall
from tests.gui.wall.real_wall import different_pixels, screen_named, settle, slide_of, wait_for
from tests.gui.wall.wall_driver import LONG, send, sit_far_away
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore(
    "The cached device pixel ratio value was stale",
    "Configure event with maximized or fullscreen state contains invalid",
    "Trying to (enable|disable|leave|enter)",
)
"""Qt's own on Wayland, for any window."""
_SMALLEST = 2000
"""Pixels of the smallest window; a cursor that blinks has fewer."""


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window(executor=None)


@pytest.fixture
def wall(reader: Reader, qtbot: QtBot) -> Wall:
    for output, mode in ((LAPTOP, "1280x800"), (WALL, "1920x1080")):
        _call("swaymsg", "output", output, "scale", "1", "resolution", mode)
    wait_for(qtbot, lambda: screen_named(WALL).geometry().getRect() == (1280, 0, 1920, 1080))
    sit_far_away(reader)
    wall = send(reader, LONG)
    wait_for(qtbot, lambda: _is_clean(wall))
    settle()
    return wall


def _call(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=True).stdout


def _seen(output: str) -> QImage:
    """Everything that is on a screen, of whatever program."""
    picture = QImage.fromData(_call("grim", "-o", output, "-t", "ppm", "-"))
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def _is_clean(wall: Wall) -> bool:
    """Whether every pixel is the slide's, of a slide that has the size of the screen."""
    return wall.slides.walk.plan is not None and _seen(WALL) == slide_of(wall)


def _windows(reader: Reader) -> Iterator[QWidget]:
    """Every kind of window that the program opens, open."""
    window = reader.window
    for button in window.findChildren(MenuToolButton):
        if button.isVisible():
            button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
            yield button.menu()
    dialogs: list[QWidget] = [QMessageBox(window), QFileDialog(window), QInputDialog(window)]
    for dialog in (*dialogs, QWidget()):
        dialog.show()
        yield dialog
        dialog.deleteLater()
    QToolTip.showText(reader.window.rect().center(), "Only for the operator" * 3, window)
    yield next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))


def _look_around(reader: Reader, wall: Wall) -> None:
    windows = _windows(reader)
    while True:
        before = _seen(LAPTOP)
        opened = next(windows, None)
        settle()
        if opened is None:
            return
        name = type(opened).__name__
        assert different_pixels(_seen(LAPTOP), before) > _SMALLEST, f"{name} is not seen at all"
        assert _is_clean(wall), name
        opened.close()
        settle()


def test_nothing_but_the_slide_is_on_the_wall(reader: Reader, wall: Wall) -> None:
    reader.field.setFocus()
    _call("wtype", "tillid")  # a window opens menus once it has been typed in
    settle()
    assert reader.field.text() == "tillid"
    assert reader.window.screen().name() == LAPTOP
    assert QGuiApplication.focusWindow() is reader.window.windowHandle()
    _look_around(reader, wall)
    for state in ("blacken_wall", "freeze_wall"):
        reader.command(state)
        settle()
        assert _is_clean(wall), state
        _look_around(reader, wall)
        reader.command(state)


@pytest.mark.parametrize("scale", ["2", "3"])
def test_the_slide_follows_the_scale(wall: Wall, qtbot: QtBot, scale: str) -> None:
    _set_scale(scale, qtbot)
    wait_for(qtbot, lambda: _is_clean(wall))
    assert wall.slides.picture.size().toTuple() == (1920, 1080)

    _set_scale("1", qtbot)
    wait_for(qtbot, lambda: _is_clean(wall))


def _set_scale(scale: str, qtbot: QtBot) -> None:
    _call("swaymsg", "output", WALL, "scale", scale)
    wait_for(qtbot, lambda: screen_named(WALL).devicePixelRatio() == float(scale))


@pytest.mark.parametrize("mode", ["1280x720", "1920x1200"])
def test_the_slide_follows_the_resolution(wall: Wall, qtbot: QtBot, mode: str) -> None:
    _call("swaymsg", "output", WALL, "resolution", mode)

    size = tuple(map(int, mode.split("x")))
    wait_for(qtbot, lambda: screen_named(WALL).size().toTuple() == size)
    wait_for(qtbot, lambda: _is_clean(wall))


def test_page_keys_are_the_walls(reader: Reader, wall: Wall, qtbot: QtBot) -> None:
    reader.field.setFocus()
    seen = []
    for key in ("Next", "Next", "Prior"):
        _call("wtype", "-k", key)
        settle()
        seen.append(wall.slides.walk.position.slide)

    assert seen == [1, 2, 1]
    assert reader.field.text() == ""
    wait_for(qtbot, lambda: _is_clean(wall))


def test_one_more_screen_changes_nothing(wall: Wall, qtbot: QtBot) -> None:
    before = len(QGuiApplication.screens())
    _call("swaymsg", "create_output")
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == before + 1)
    settle()

    assert wall.window.screen().name() == WALL
    assert _is_clean(wall)
