"""The time: set, paused, lengthened and stopped by keys, seen in three places, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.application.preferences import PreferenceStore
from gui.application.time_settings import TimeSettings
from gui.group import group_time
from gui.group.countdown import MINUTE, TimeState
from gui.group.group_time import GroupTime
from gui.group.time_dialog import TimeDialog
from tests.gui.group.group_driver import action, dialog_of, press
from tests.gui.whole_window import CTRL, OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

NOW = 1_700_000_000_000


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group_time, "_now", lambda: NOW)


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window()


@pytest.fixture
def dialog(reader: Reader) -> TimeDialog:
    reader.press(Qt.Key.Key_T, CTRL)
    return dialog_of(reader, TimeDialog)


def shown_in_bar(reader: Reader) -> str:
    button = reader.part(QToolButton, "timeLeft")
    return button.text() if button.isVisible() else ""


def time_of(reader: Reader) -> GroupTime:
    return reader.part(GroupTime, "groupTime")


def test_minutes_are_typed_and_enter_starts(reader: Reader, dialog: TimeDialog) -> None:
    QTest.keyClicks(dialog.minutes, "7")
    QTest.keyClick(dialog.minutes, Qt.Key.Key_Return)
    assert dialog.digits.text() == shown_in_bar(reader) == "7:00"
    assert reader.window.walls.wall._time.words == "7:00"
    assert dialog.state.text() == "Time left"


@pytest.mark.parametrize("minutes", [2, 5, 10])
def test_usual_times_are_one_press(dialog: TimeDialog, minutes: int) -> None:
    button = dialog.findChild(QPushButton, f"start{minutes}")
    assert isinstance(button, QPushButton)
    press(button)
    assert dialog.digits.text() == f"{minutes}:00"


def test_a_pause_more_and_the_stop(reader: Reader, dialog: TimeDialog) -> None:
    assert not dialog.pause_button.isEnabled()
    press(dialog.start_button)
    press(dialog.pause_button)
    assert (dialog.state.text(), dialog.pause_button.text()) == ("Paused", "&Go on")
    press(dialog.more_button)
    press(dialog.pause_button)
    assert (dialog.digits.text(), dialog.state.text()) == ("6:00", "Time left")
    press(dialog.stop_button)
    assert (dialog.digits.text(), shown_in_bar(reader)) == ("0:00", "")
    assert reader.window.walls.wall._time.words == ""


def test_the_time_goes_on_when_its_dialog_is_closed(reader: Reader, dialog: TimeDialog) -> None:
    press(dialog.start_button)
    dialog.close()
    assert shown_in_bar(reader) == "5:00"
    press(reader.part(QToolButton, "timeLeft"))
    assert dialog_of(reader, TimeDialog).digits.text() == "5:00"


def test_alone_on_the_wall_starts_the_wall_and_the_corner_does_not(
    reader: Reader, dialog: TimeDialog
) -> None:
    wall = reader.window.walls.wall
    press(dialog.start_button)
    assert not wall.is_on
    press(dialog.on_wall)
    assert wall.is_on
    assert (wall._time.alone, wall._time.words) == (True, "5:00")
    press(dialog.on_wall)
    assert not wall._time.alone
    wall.end()


def test_the_end_is_seen(reader: Reader, dialog: TimeDialog, qtbot: QtBot) -> None:
    time_of(reader).countdown.start(1)
    qtbot.waitUntil(lambda: dialog.state.text() == "The time is up")
    assert dialog.digits.text() == shown_in_bar(reader) == "0:00"
    qtbot.waitUntil(lambda: reader.window.walls.wall._time.words == "")  # it comes and goes
    qtbot.waitUntil(lambda: reader.window.walls.wall._time.words == "0:00")
    time_of(reader).countdown.stop()


@pytest.mark.parametrize(
    ("kept", "state", "words"),
    [
        (TimeSettings(end=NOW + 3 * MINUTE), TimeState.RUNNING, "3:00"),
        (TimeSettings(rest=90_500), TimeState.PAUSED, "1:31"),
    ],
)
def test_the_time_goes_on_in_the_next_window(
    open_window: OpenWindow,
    store: PreferenceStore,
    qtbot: QtBot,
    kept: TimeSettings,
    state: TimeState,
    words: str,
) -> None:
    store.change(replace(store.current, time=kept))
    reader = open_window()
    qtbot.waitUntil(lambda: shown_in_bar(reader) == words)
    assert time_of(reader).countdown.state is state


def test_a_time_that_ended_meanwhile_is_forgotten(
    open_window: OpenWindow, store: PreferenceStore, qtbot: QtBot
) -> None:
    store.change(replace(store.current, time=TimeSettings(end=NOW - 1)))
    reader = open_window()
    qtbot.waitUntil(lambda: store.current.time.end == 0)
    assert shown_in_bar(reader) == ""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda _time: None, TimeSettings(minutes=5, end=NOW + 5 * MINUTE)),
        (lambda time: time.countdown.add_minute(), TimeSettings(minutes=5, end=NOW + 6 * MINUTE)),
        (lambda time: time.countdown.pause(12_345), TimeSettings(minutes=5, rest=12_345)),
        (lambda time: time.countdown.stop(), TimeSettings(minutes=5)),
    ],
)
def test_end_or_rest_are_stored_at_once(
    reader: Reader,
    dialog: TimeDialog,
    store: PreferenceStore,
    change: Callable[[GroupTime], object],
    expected: TimeSettings,
) -> None:
    press(dialog.start_button)
    change(time_of(reader))
    kept = store.current.time
    assert abs(kept.end - expected.end) < 2_000
    assert replace(kept, end=expected.end) == expected


def test_nothing_of_the_group_is_imported_before_it_is_used(open_window: OpenWindow) -> None:
    reader = open_window()
    assert reader.window.findChildren(GroupTime) == []
    action(reader, "show_time")
    assert len(reader.window.findChildren(GroupTime)) == 1
