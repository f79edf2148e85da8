"""Long work of the window is done in chunks, and keys and the mouse come between them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gui.application.chunked_work import ChunkedWork

pytestmark = pytest.mark.usefixtures("qapp")


def test_pieces_of_work_are_done_in_their_order_and_the_end_is_told(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    work = ChunkedWork(owner)

    with qtbot.waitSignal(work.finished):
        work.start(partial(done.append, piece) for piece in "abc")

    assert done == ["a", "b", "c"]


def test_between_two_chunks_the_window_does_what_else_there_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    longer = -1.0  # every piece takes longer than a chunk may
    monkeypatch.setattr("gui.application.chunked_work._CHUNK_SECONDS", longer)
    owner, done = QObject(), list[str]()
    work, other = ChunkedWork(owner), QTimer(owner)
    other.timeout.connect(partial(done.append, "other"))
    other.start(0)

    with qtbot.waitSignal(work.finished):
        work.start(partial(done.append, piece) for piece in "abc")

    assert [each for each in done if each != "other"] == ["a", "b", "c"]
    assert "other" in done[done.index("a") : done.index("b")]


def test_new_work_takes_the_place_of_what_is_left_undone(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    work = ChunkedWork(owner)
    work.start(partial(done.append, piece) for piece in "abc")

    with qtbot.waitSignal(work.finished):
        work.start(partial(done.append, piece) for piece in "de")

    assert done == ["d", "e"]
