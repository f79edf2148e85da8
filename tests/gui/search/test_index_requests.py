"""What else is asked of the index goes through the search worker: after searches, in its order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from shiboken6 import delete

from gui.scope.scope import SearchScope
from gui.search.search_worker import SearchRequest
from tests.gui.search.test_search_worker import Recorder

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_else_is_asked_of_the_index_waits_for_it_and_for_searches() -> None:
    recorder = Recorder()
    given: list[object] = []

    recorder.worker.ask(lambda index: f"asked {index.stored}", given.append)
    recorder.worker.search(SearchRequest("mod", SearchScope()))
    recorder.by_hand.run_all()

    assert given == ["asked True"]
    assert recorder.index.queries == ["mod"]


def test_what_else_is_asked_is_answered_though_a_search_came_between() -> None:
    recorder = Recorder()
    given: list[object] = []
    recorder.worker.open()
    recorder.by_hand.run_all()

    recorder.worker.ask(lambda _index: "first", given.append)
    recorder.worker.search(SearchRequest("mod", SearchScope()))
    recorder.worker.cancel()
    recorder.worker.ask(lambda _index: "second", given.append)
    recorder.by_hand.run_all()

    assert given == ["first", "second"]


def test_a_failure_of_what_else_is_asked_is_reported_and_the_next_is_answered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder = Recorder()
    given: list[object] = []

    recorder.worker.ask(lambda _index: 1 // 0, given.append)
    recorder.worker.ask(lambda _index: "next", given.append)
    recorder.by_hand.run_all()

    assert given == ["next"]
    assert "integer division or modulo by zero" in recorder.emitted
    assert "A job failed" in caplog.text
    caplog.clear()


def test_what_is_asked_for_a_window_that_is_closed_is_dropped() -> None:
    recorder = Recorder()
    window = QTimer()
    recorder.worker.ask(lambda _index: 1, window.setInterval)
    delete(window)

    recorder.by_hand.run_all()
