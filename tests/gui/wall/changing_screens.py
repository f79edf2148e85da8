"""Screens that are unplugged, come back, change and mirror each other, on a real server."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from benchmarks.window.two_screens import LAPTOP, WALL, Screens
from gui.wall.screen_choice import Arrangement
from gui.wall.screen_identity import ScreenIdentity
from gui.wall.wall import Wall
from tests.gui.wall.real_wall import foreign_pixels, picture_of, screen_named, settle, wait_for
from tests.gui.wall.wall_driver import only_colour, send, strip_of
from tests.gui.whole_window import TILLID, OpenWindow, Reader

SERVER = Screens(os.environ["DISPLAY"])
HAS_MANAGER = os.environ["WINDOW_MANAGER"] == "1"
_SIDE_BY_SIDE = ("--output", WALL, "--mode", "1920x1080", "--pos", "1280x0")
_LAPTOP = ("--output", LAPTOP, "--mode", "1280x800", "--pos", "0x0", "--primary")


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    SERVER.set(*_LAPTOP, *_SIDE_BY_SIDE)
    reader = open_window(executor=None, size=(1000, 700))
    reader.window.move(40, 40)
    return reader


@pytest.fixture
def wall(reader: Reader, qtbot: QtBot) -> Wall:
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 2)
    wait_for(qtbot, lambda: screen_named(WALL).size().toTuple() == (1920, 1080))
    wall = send(reader, TILLID)
    wait_for(qtbot, lambda: _is_clean(wall))
    return wall


def _is_clean(wall: Wall) -> bool:
    names = [each.name() for each in QGuiApplication.screens()]
    return WALL in names and foreign_pixels(wall, screen_named(WALL)) == 0


def _unplug(qtbot: QtBot, output: str) -> None:
    SERVER.set("--output", output, "--off")
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 1)
    settle()


def test_an_unplugged_wall_is_gone_and_comes_back(reader: Reader, wall: Wall, qtbot: QtBot) -> None:
    place = reader.window.pos()
    _unplug(qtbot, WALL)

    assert not wall.window.isVisible()
    assert reader.window.isVisible()
    assert reader.window.pos() == place
    assert "unplugged" in strip_of(reader)._note.text()
    assert wall.is_on

    SERVER.set(*_SIDE_BY_SIDE)
    wait_for(qtbot, lambda: _is_clean(wall))
    assert wall.window.geometry() == screen_named(WALL).geometry()


def test_nothing_of_the_wall_is_seen_on_the_operators_screen_when_it_is_unplugged(
    wall: Wall, qtbot: QtBot
) -> None:
    seen = []
    SERVER.set("--output", WALL, "--off")
    for _ in range(40):
        QTest.qWait(5)
        seen.append(wall.window.isVisible() and wall.window.geometry().left() == 0)

    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 1)
    assert not any(seen)
    assert only_colour(picture_of(screen_named(LAPTOP))) == ""


def test_another_screen_than_the_one_that_went_stays_empty(wall: Wall, qtbot: QtBot) -> None:
    _unplug(qtbot, WALL)

    other = "DUMMY2"
    SERVER.call("xrandr", "--addmode", other, "1280x720")
    SERVER.set("--output", other, "--mode", "1280x720", "--pos", "1280x0")
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 2)
    settle()

    assert not wall.window.isVisible()
    SERVER.set("--output", other, "--off")
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 1)


@pytest.mark.skipif(not HAS_MANAGER, reason="nobody minimises without a window manager")
def test_with_the_lid_shut_only_the_slide_is_seen(reader: Reader, wall: Wall, qtbot: QtBot) -> None:
    _unplug(qtbot, LAPTOP)

    wait_for(qtbot, lambda: _is_clean(wall))
    assert reader.window.isMinimized()

    SERVER.set(*_LAPTOP, *_SIDE_BY_SIDE)
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 2)
    wait_for(qtbot, lambda: not reader.window.isMinimized() and _is_clean(wall))
    settle()
    assert _is_clean(wall)
    assert screen_named(LAPTOP).geometry().contains(reader.window.geometry())


@pytest.mark.parametrize("mode", ["1280x720", "1024x768"])
def test_the_slide_follows_the_resolution(wall: Wall, qtbot: QtBot, mode: str) -> None:
    SERVER.call("xrandr", "--addmode", WALL, mode)
    SERVER.set("--output", WALL, "--mode", mode, "--pos", "1280x0")
    width, height = map(int, mode.split("x"))
    wait_for(qtbot, lambda: screen_named(WALL).size().toTuple() == (width, height))

    wait_for(qtbot, lambda: wall.window.size().toTuple() == (width, height) and _is_clean(wall))
    assert (wall.slides.picture.width(), wall.slides.picture.height()) == (width, height)


def test_another_primary_screen_changes_nothing(wall: Wall, qtbot: QtBot) -> None:
    SERVER.set("--output", WALL, "--primary")
    wait_for(qtbot, lambda: QGuiApplication.primaryScreen().name() == WALL)
    settle()

    assert wall.screens.arrangement is Arrangement.APART
    assert _is_clean(wall)


def test_mirrored_screens_are_as_one(reader: Reader, wall: Wall, qtbot: QtBot) -> None:
    SERVER.call("xrandr", "--addmode", WALL, "1280x800")
    SERVER.set("--output", WALL, "--mode", "1280x800", "--same-as", LAPTOP)
    wait_for(qtbot, lambda: wall.screens.arrangement is Arrangement.MIRRORED)
    settle()

    if HAS_MANAGER:
        wait_for(qtbot, wall.window.isActiveWindow)
        QTest.keyClick(wall.window, Qt.Key.Key_Escape)
        assert not wall.window.isVisible()
        wait_for(qtbot, reader.window.isActiveWindow)
        return
    assert wall.window.isVisible()


def test_mirrored_screens_that_part_again_have_the_wall_apart(wall: Wall, qtbot: QtBot) -> None:
    SERVER.call("xrandr", "--addmode", WALL, "1280x800")
    SERVER.set("--output", WALL, "--mode", "1280x800", "--same-as", LAPTOP)
    wait_for(qtbot, lambda: wall.screens.arrangement is Arrangement.MIRRORED)

    SERVER.set(*_SIDE_BY_SIDE)

    wait_for(qtbot, lambda: wall.screens.arrangement is Arrangement.APART and _is_clean(wall))


def test_a_chosen_screen_that_is_not_there_is_named_and_nothing_is_shown(
    reader: Reader, qtbot: QtBot
) -> None:
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 2)
    store = reader.window._store
    gone = ScreenIdentity("?", "Beamer 3000", "7", 1600, 900, "HDMI-9")
    store.change_wall(replace(store.current.wall, screen=gone.text))

    reader.command("start_wall")
    settle()

    wall = reader.window.walls.wall
    assert not wall.window.isVisible()
    assert "Beamer 3000" in strip_of(reader)._note.text()
    reader.command("start_wall")
    settle()
    assert wall.window.geometry() == screen_named(WALL).geometry()


def test_the_chosen_screen_has_the_wall(reader: Reader, qtbot: QtBot) -> None:
    wait_for(qtbot, lambda: len(QGuiApplication.screens()) == 2)
    store = reader.window._store
    chosen = ScreenIdentity.of(screen_named(WALL))
    store.change_wall(replace(store.current.wall, screen=chosen.text))

    wall = send(reader, TILLID)

    wait_for(qtbot, lambda: _is_clean(wall))
