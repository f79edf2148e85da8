"""Letters typed in a list or a tree are handed on, and so is Enter; other keys stay with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from gui.application.typing_keys import TypingFilter, is_typing
from tests.gui.whole_window import ALT, CTRL, SHIFT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("text", "held", "typed"),
    [
        ("a", Qt.KeyboardModifier.NoModifier, True),
        ("Å", SHIFT, True),
        ("@", CTRL | ALT, True),  # AltGr on Windows
        ("a", CTRL, False),
        ("a", ALT, False),
        (" ", Qt.KeyboardModifier.NoModifier, False),
        ("\r", Qt.KeyboardModifier.NoModifier, False),
        ("", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_only_visible_letters_are_typing(text: str, held: Qt.KeyboardModifier, typed: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, held, text)

    assert is_typing(event) is typed


@pytest.mark.parametrize(
    ("platform", "held", "typed"),
    [
        ("win32", CTRL | ALT, True),
        ("win32", ALT, False),
        ("darwin", ALT, True),
        ("darwin", CTRL | ALT, False),  # Command and Option
        ("linux", ALT, False),
    ],
)
def test_a_sign_is_typed_with_the_key_that_the_system_has_for_it(
    platform: str, held: Qt.KeyboardModifier, typed: bool
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, held, "@")

    assert is_typing(event, platform) is typed


def test_a_view_hands_letters_and_enter_on_and_keeps_its_own_keys(qtbot: QtBot) -> None:
    view, emitted = QListView(), list[str]()
    qtbot.addWidget(view)
    model = QStringListModel(["ab", "bc", "cd"], view)
    view.setModel(model)
    view.setCurrentIndex(model.index(0, 0))
    keys = TypingFilter(view)
    keys.typed.connect(emitted.append)
    keys.enter_pressed.connect(lambda: emitted.append("enter"))

    for key in (Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(view, key)
    row_after_typing = view.currentIndex().row()
    QTest.keyClick(view, Qt.Key.Key_Down)

    assert emitted == ["b", "enter", "enter"]
    assert row_after_typing == 0
    assert view.currentIndex().row() == 1
