"""Jobs: work beside the window, results in it, nothing after the end."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.application.jobs import Jobs
from tests.gui.whole_window import ByHand, at_once

pytestmark = pytest.mark.usefixtures("qapp")


class Desk(QObject):
    """Takes results and knows in which thread they came."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def take(self, result: object) -> None:
        """Keep a result."""
        self.results.append(result)
        self.threads.add(QThread.currentThread())


def test_a_job_runs_beside_the_window_and_its_result_comes_inside_it(qtbot: QtBot) -> None:
    desk, jobs = Desk(), Jobs()
    ran_in: list[QThread] = []

    def work() -> int:
        ran_in.append(QThread.currentThread())
        return 42

    jobs.run(work, desk.take, desk.take)
    qtbot.waitUntil(lambda: desk.results == [42])

    assert desk.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]
    assert ran_in != list(desk.threads)
    jobs.close()


def test_an_error_comes_as_itself_and_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    desk, jobs = Desk(), Jobs(at_once)

    jobs.run(lambda: int("no number"), print, desk.take)

    assert isinstance(desk.results[0], ValueError)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    caplog.clear()


def test_a_job_can_tell_how_far_it_is(qtbot: QtBot) -> None:
    desk, jobs = Desk(), Jobs()

    def work() -> str:
        jobs.report(lambda: desk.take("half"))
        return "done"

    jobs.run(work, desk.take, desk.take)
    qtbot.waitUntil(lambda: desk.results == ["half", "done"])

    assert len(desk.threads) == 1
    jobs.close()


def test_a_result_for_a_widget_that_is_gone_is_dropped() -> None:
    by_hand, desk = ByHand(), Desk()
    jobs = Jobs(by_hand)

    jobs.run(lambda: 1, desk.take, desk.take)
    delete(desk)
    by_hand.run_all()

    assert desk.results == []


def test_nothing_is_started_or_delivered_after_the_end() -> None:
    by_hand, desk = ByHand(), Desk()
    jobs = Jobs(by_hand)
    jobs.run(lambda: 1, desk.take, desk.take)

    jobs.close()
    jobs.run(lambda: 2, desk.take, desk.take)
    by_hand.run_all()

    assert desk.results == []


def test_closing_waits_for_the_job_that_is_running() -> None:
    ended: list[bool] = []
    jobs = Jobs()

    jobs.run(lambda: ended.append(True), print, print)
    jobs.close()

    assert ended == [True]
