"""Nothing but the slide is ever on the wall, whatever the operator does."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from benchmarks.window.two_screens import LAPTOP, WALL
from gui.application.menus import MenuToolButton
from gui.wall.wall import Wall
from tests.gui.wall.real_wall import foreign_pixels, screen_named, settle, wait_for
from tests.gui.wall.wall_driver import send
from tests.gui.whole_window import TILLID, OpenWindow, Reader

SITUATIONS: list[str] = []


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window(executor=None)


def _check(wall: Wall, situation: str) -> None:
    settle()
    SITUATIONS.append(situation)
    assert foreign_pixels(wall, screen_named(WALL)) == 0, situation


def _edge(reader: Reader) -> QPoint:
    """A point where half of the window would be on the wall."""
    left = screen_named(WALL).geometry().left()
    return QPoint(left - reader.window.width() // 2, 40)


def _menus(reader: Reader) -> Iterator[QToolButton]:
    for button in reader.window.findChildren(MenuToolButton):
        if button.isVisible():
            yield button


def _dialogs(reader: Reader) -> Iterator[QWidget]:
    """Every kind of window that the program opens, asked to stand where the wall is."""
    window = reader.window
    yield QMessageBox(QMessageBox.Icon.Question, "?", "Is this seen?", parent=window)
    yield QFileDialog(window)
    yield QInputDialog(window)
    yield QWidget(window, Qt.WindowType.Tool)
    yield QWidget(None, Qt.WindowType.Window)


def test_the_wall_is_clean(reader: Reader, qtbot: QtBot) -> None:
    wall = send(reader, TILLID)
    wait_for(qtbot, lambda: foreign_pixels(wall, screen_named(WALL)) == 0)
    _look_around(reader, wall)
    if os.environ.get("QT_SCALE_FACTOR", "1") != "1":
        return  # the states are no other ones there
    for state in ("freeze_wall", "blacken_wall", "clear_wall"):
        reader.command(state)
        _check(wall, state)
        _look_around(reader, wall, state)
        reader.command(state)
        _check(wall, f"{state} undone")
    assert len(SITUATIONS) >= 60, len(SITUATIONS)


def _look_around(reader: Reader, wall: Wall, state: str = "on") -> None:
    window = reader.window
    reader.field.setFocus()
    for letters in ("t", "i", "l"):
        QTest.keyClicks(reader.field, letters)
        _check(wall, f"{state}: typing {letters}")
    window.move(_edge(reader))
    _check(wall, f"{state}: window over the edge")
    window.move(screen_named(WALL).geometry().center())
    _check(wall, f"{state}: window on the wall")
    for number, button in enumerate(_menus(reader)):
        window.move(_edge(reader))
        button.menu().popup(screen_named(WALL).geometry().center())
        _check(wall, f"{state}: menu {number}")
        button.menu().close()
    QToolTip.showText(screen_named(WALL).geometry().center(), "Only for the operator", window)
    _check(wall, f"{state}: tool tip")
    QToolTip.hideText()
    for dialog in _dialogs(reader):
        dialog.move(screen_named(WALL).geometry().center())
        dialog.show()
        dialog.move(screen_named(WALL).geometry().center())
        _check(wall, f"{state}: {type(dialog).__name__}")
        dialog.close()
        dialog.deleteLater()
    for command in ("show_help", "describe_room", "learn_clicker", "print_card"):
        reader.command(command)
        _check(wall, f"{state}: {command}")
        for opened in QApplication.topLevelWidgets():
            if opened.isVisible() and opened.parent() is window and not isinstance(opened, QMenu):
                opened.close()
    window.showMaximized()
    window.move(_edge(reader))
    _check(wall, f"{state}: maximised")
    window.showNormal()
    _check(wall, f"{state}: normal again")


def test_the_operators_window_stands_on_its_own_screen(reader: Reader, qtbot: QtBot) -> None:
    wall = send(reader, TILLID)
    wait_for(qtbot, lambda: foreign_pixels(wall, screen_named(WALL)) == 0)

    reader.window.move(screen_named(WALL).geometry().center())
    settle()

    laptop = screen_named(LAPTOP).geometry()
    assert laptop.contains(reader.window.geometry())
    assert not wall.window.isActiveWindow()
    assert QGuiApplication.focusWindow() is reader.window.windowHandle()
