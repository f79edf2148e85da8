"""A clicker's keys, pressed on the server's keyboard, wherever the operator is."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QMenu, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.window.two_screens import Screens
from gui.wall.wall import Wall
from tests.gui.wall.real_wall import settle, wait_for
from tests.gui.wall.wall_driver import LONG, send, sit_far_away
from tests.gui.whole_window import OpenWindow, Reader

PLACES = ("field", "hits", "pane", "tree", "dialog", "message", "menu", "combo")


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window(executor=None)


def _press(*options: str) -> None:
    Screens(os.environ["DISPLAY"]).call("xdotool", *options)


def _stand(reader: Reader, where: str, qtbot: QtBot) -> QWidget | None:
    """Go somewhere in the program; returns what has to be closed again."""
    window = reader.window
    if where in ("field", "hits", "pane", "tree"):
        getattr(reader, where).setFocus()
        return None
    if where == "menu":
        menu = QMenu(window)
        for name in "abcdefgh":
            menu.addAction(name)
        menu.popup(window.mapToGlobal(window.rect().center()))
        return menu
    if where == "message":
        box = QMessageBox(QMessageBox.Icon.Question, "?", "Go on?", parent=window)
        box.open()
        return box
    dialog = QDialog(window)
    combo = QComboBox(dialog)
    combo.addItems(list("abcdefgh"))
    QVBoxLayout(dialog).addWidget(combo)
    dialog.open()
    if where == "combo":
        qtbot.waitExposed(dialog)
        settle()
        combo.showPopup()
    return dialog


@pytest.mark.parametrize("where", PLACES)
def test_every_press_is_one_step_and_none_is_typed(
    reader: Reader, where: str, qtbot: QtBot
) -> None:
    sit_far_away(reader)
    wall = send(reader, LONG)
    wait_for(qtbot, lambda: wall.slides.walk.plan is not None and not wall.slides.picture.isNull())
    reader.type("tillid")
    settle()
    before = (reader.field.text(), reader.hits.currentIndex().row())
    opened = _stand(reader, where, qtbot)
    settle()

    seen = []
    for key in ("Next", "Next", "Prior", "Prior"):
        _press("key", key)
        settle()
        seen.append(wall.slides.walk.position.slide)

    _press("keydown", "Next", "sleep", "1", "keyup", "Next")
    settle()
    held = wall.slides.walk.position.slide
    if opened is not None:
        opened.close()
    assert seen == [
        1,
        min(2, _last(wall)),
        min(2, _last(wall)) - 1,
        max(min(2, _last(wall)) - 2, 0),
    ]
    assert held == seen[-1] + 1
    assert (reader.field.text(), reader.hits.currentIndex().row()) == before


def _last(wall: Wall) -> int:
    plan = wall.slides.walk.plan
    assert plan is not None
    return len(plan.slides) - 1


def test_learned_keys_are_the_walls_too(reader: Reader, qtbot: QtBot) -> None:
    store = reader.window._store
    store.change_wall(replace(store.current.wall, next_key="Right", previous_key="Left"))
    sit_far_away(reader)
    wall = send(reader, LONG)
    wait_for(qtbot, lambda: wall.slides.walk.plan is not None)
    reader.field.setFocus()
    settle()

    _press("key", "Right")
    settle()

    assert wall.slides.walk.position.slide == 1
