"""Jobs: work beside the window, results in it, nothing after the end; the newest request wins."""

from __future__ import annotations

import logging
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.application.jobs import Jobs, LatestJob
from tests.gui.whole_window import ByHand, at_once

pytestmark = pytest.mark.usefixtures("qapp")


class Receiver(QObject):
    """Keeps results, and the threads that it was called in."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def receive(self, result: object) -> None:
        """Keep a result."""
        self.results.append(result)
        self.threads.add(QThread.currentThread())


def test_a_job_runs_beside_the_window_and_its_result_comes_inside_it(qtbot: QtBot) -> None:
    receiver, jobs = Receiver(), Jobs()
    ran_in: list[QThread] = []

    def work() -> int:
        ran_in.append(QThread.currentThread())
        return 42

    jobs.run(work, receiver.receive, receiver.receive)
    qtbot.waitUntil(lambda: receiver.results == [42])

    assert receiver.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]
    assert ran_in != list(receiver.threads)
    jobs.close()


def test_an_error_comes_as_itself_and_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    receiver, jobs = Receiver(), Jobs(at_once)

    jobs.run(lambda: int("no number"), print, receiver.receive)

    assert isinstance(receiver.results[0], ValueError)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    caplog.clear()


def test_a_job_can_report_its_progress(qtbot: QtBot) -> None:
    receiver, jobs = Receiver(), Jobs()

    def work() -> str:
        jobs.report(lambda: receiver.receive("half"))
        return "done"

    jobs.run(work, receiver.receive, receiver.receive)
    qtbot.waitUntil(lambda: receiver.results == ["half", "done"])

    assert len(receiver.threads) == 1
    jobs.close()


def test_a_result_for_a_widget_that_is_gone_is_dropped() -> None:
    by_hand, receiver = ByHand(), Receiver()
    jobs = Jobs(by_hand)

    jobs.run(lambda: 1, receiver.receive, receiver.receive)
    delete(receiver)
    by_hand.run_all()

    assert receiver.results == []


def test_nothing_is_started_or_delivered_after_the_end() -> None:
    by_hand, receiver = ByHand(), Receiver()
    jobs = Jobs(by_hand)
    jobs.run(lambda: 1, receiver.receive, receiver.receive)

    jobs.close()
    jobs.run(lambda: 2, receiver.receive, receiver.receive)
    by_hand.run_all()

    assert receiver.results == []


def test_closing_waits_for_the_job_that_is_running() -> None:
    ended: list[bool] = []
    jobs = Jobs()

    jobs.run(lambda: ended.append(True), print, print)
    jobs.close()

    assert ended == [True]


class Latest(NamedTuple):
    """A latest job, run by hand, that reads numbers; `started` are the texts that it has read."""

    jobs: Jobs
    by_hand: ByHand
    receiver: Receiver
    started: list[str]
    job: LatestJob[str, int]


@pytest.fixture
def latest() -> Latest:
    """A job that fails for a text without a number."""
    by_hand, receiver, started = ByHand(), Receiver(), list[str]()
    jobs = Jobs(by_hand)

    def read(text: str) -> int:
        started.append(text)
        return int(text)

    job = LatestJob(jobs, read, receiver.receive, receiver.receive, parent=receiver)
    return Latest(jobs, by_hand, receiver, started, job)


def test_of_the_requests_that_wait_only_the_newest_is_begun_and_answered(latest: Latest) -> None:
    for text in "1234":
        latest.job.request(text)
        assert len(latest.by_hand.waiting) == 1
    latest.by_hand.run_all()

    assert latest.started == ["1", "4"]
    assert latest.receiver.results == [4]


def test_the_newest_request_is_answered_although_an_older_one_fails(
    latest: Latest, caplog: pytest.LogCaptureFixture
) -> None:
    latest.job.request("no number")
    latest.job.request("2")
    latest.by_hand.run_all()

    assert latest.receiver.results == [2]
    caplog.clear()


def test_a_failure_of_the_newest_request_is_delivered_and_the_next_one_answered(
    latest: Latest, caplog: pytest.LogCaptureFixture
) -> None:
    latest.job.request("no number")
    latest.by_hand.run_all()
    latest.job.request("2")
    latest.by_hand.run_all()

    error, number = latest.receiver.results
    assert isinstance(error, ValueError)
    assert number == 2
    caplog.clear()


def test_without_a_receiver_a_failure_is_only_logged(
    latest: Latest, caplog: pytest.LogCaptureFixture
) -> None:
    job = LatestJob(latest.jobs, int, latest.receiver.receive, parent=latest.receiver)

    job.request("no number")
    latest.by_hand.run_all()

    assert latest.receiver.results == []
    assert len(caplog.records) == 1
    caplog.clear()


def test_a_request_equal_to_the_one_that_is_running_is_answered_by_it(latest: Latest) -> None:
    latest.job.request("1")
    latest.job.request("2")
    latest.job.request("1")
    latest.by_hand.run_all()

    assert latest.started == ["1"]
    assert latest.receiver.results == [1]


def test_an_answer_may_ask_for_the_next_one(latest: Latest) -> None:
    seen: list[int] = []

    def ask_on(number: int) -> None:
        seen.append(number)
        if number < 3:
            job.request(str(number + 1))

    job = LatestJob(latest.jobs, int, ask_on, parent=latest.receiver)
    job.request("1")
    latest.by_hand.run_all()

    assert seen == [1, 2, 3]


def test_after_cancel_nothing_is_pending_or_delivered_until_the_next_request(
    latest: Latest,
) -> None:
    latest.job.request("1")
    latest.job.request("2")
    assert latest.job.pending == "2"
    latest.job.cancel()
    assert latest.job.pending is None
    latest.by_hand.run_all()
    assert latest.started == ["1"]
    assert latest.receiver.results == []

    latest.job.request("3")
    latest.by_hand.run_all()

    assert latest.receiver.results == [3]


@pytest.mark.parametrize("end", ["close", "delete"])
def test_nothing_is_begun_or_delivered_after_the_end_or_without_an_owner(
    latest: Latest, end: str
) -> None:
    latest.job.request("1")
    latest.job.request("2")

    if end == "close":
        latest.jobs.close()
    else:
        delete(latest.receiver)
    latest.by_hand.run_all()

    assert latest.started == ["1"]
    assert latest.receiver.results == []


def test_requests_made_while_a_thread_is_busy_end_with_the_newest(qtbot: QtBot) -> None:
    receiver, jobs = Receiver(), Jobs()
    job = LatestJob(jobs, int, receiver.receive, parent=receiver)

    for number in range(200):
        job.request(str(number))
    qtbot.waitUntil(lambda: bool(receiver.results))

    assert receiver.results == [199]
    jobs.close()
