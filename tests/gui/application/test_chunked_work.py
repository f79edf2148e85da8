"""Long work of the window is done in turns, with room between them for keys and the mouse."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gui.application.chunked_work import Turns

pytestmark = pytest.mark.usefixtures("qapp")


def test_pieces_of_work_are_done_in_their_order_and_the_end_is_told(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)

    with qtbot.waitSignal(turns.done):
        turns.begin(partial(done.append, piece) for piece in "abc")

    assert done == ["a", "b", "c"]


def test_between_two_turns_the_window_does_what_else_there_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "gui.application.chunked_work._TURN", -1.0
    )  # every piece takes longer than a turn
    owner, done = QObject(), list[str]()
    turns, other = Turns(owner), QTimer(owner)
    other.timeout.connect(partial(done.append, "other"))
    other.start(0)

    with qtbot.waitSignal(turns.done):
        turns.begin(partial(done.append, piece) for piece in "abc")

    assert [each for each in done if each != "other"] == ["a", "b", "c"]
    assert "other" in done[done.index("a") : done.index("b")]


def test_new_work_takes_the_place_of_what_is_left_undone(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    turns.begin(partial(done.append, piece) for piece in "abc")

    with qtbot.waitSignal(turns.done):
        turns.begin(partial(done.append, piece) for piece in "de")

    assert done == ["d", "e"]
