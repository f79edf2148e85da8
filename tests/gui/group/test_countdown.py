"""The time counts down second by second, whatever is done to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from gui.group import countdown
from gui.group.countdown import MINUTE, Countdown, TimeState


class Clock:
    """A clock that is set by hand, in milliseconds, and what a deadline and a timer do by it."""

    def __init__(self) -> None:
        self.now = 0
        self.end = 0
        self.tick: int | None = None
        self.call: Callable[[], None] = lambda: None

    def go_to_tick(self, late: int = 0) -> None:
        assert self.tick is not None
        self.now, self.tick = self.tick + late, None
        self.call()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()

    class Deadline:
        def __init__(self, _rest: int, _kind: object) -> None:
            pass

        def setRemainingTime(self, rest: int, _kind: object) -> None:  # noqa: N802 - as Qt's
            clock.end = clock.now + rest

        def remainingTime(self) -> int:  # noqa: N802 - as Qt's
            return clock.end - clock.now

    monkeypatch.setattr(countdown, "QDeadlineTimer", Deadline)
    return clock


@pytest.fixture
def time(clock: Clock, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Countdown:
    del qapp
    time = Countdown()

    def start(rest: int) -> None:
        clock.tick = clock.now + rest

    def stop() -> None:
        clock.tick = None

    monkeypatch.setattr(time._tick, "start", start)
    monkeypatch.setattr(time._tick, "stop", stop)
    clock.call = time._go_on
    return time


def test_each_second_is_shown_once_however_late_the_ticks_come(
    clock: Clock, time: Countdown
) -> None:
    shown: list[str] = []
    time.changed.connect(lambda: shown.append(time.words))
    time.start(2 * MINUTE)
    while time.state is TimeState.RUNNING:
        clock.go_to_tick(late=clock.now * 7 % 31)
    assert shown[0] == "2:00"
    assert shown[1:] == [f"{left // 60}:{left % 60:02}" for left in range(119, -1, -1)]


def test_a_pause_keeps_what_is_left_to_the_millisecond(clock: Clock, time: Countdown) -> None:
    time.start(5 * MINUTE)
    clock.now = 1_400
    time.pause()
    clock.now = 90_000
    assert (time.rest, time.words, clock.tick) == (298_600, "4:59", None)
    time.resume()
    assert clock.tick == 90_600
    clock.go_to_tick()
    assert time.words == "4:58"


def test_a_minute_more_comes_on_top_running_paused_and_over(clock: Clock, time: Countdown) -> None:
    time.start(1_000)
    time.add_minute()
    assert (time.state, time.words) == (TimeState.RUNNING, "1:01")
    time.pause()
    time.add_minute()
    assert (time.state, time.words) == (TimeState.PAUSED, "2:01")
    time.start(500)
    clock.go_to_tick()
    assert time.state is TimeState.OVER
    time.add_minute()
    assert (time.state, time.words) == (TimeState.RUNNING, "1:00")


def test_the_end_is_seen_the_digits_come_and_go_and_stay(clock: Clock, time: Countdown) -> None:
    time.start(1_000)
    clock.go_to_tick()
    seen = [time.is_hidden]
    while clock.tick is not None:
        clock.go_to_tick()
        seen.append(time.is_hidden)
    assert seen == [False, True] * 5 + [False]
    assert (time.words, clock.now) == ("0:00", 6_000)


def test_a_stopped_time_has_no_digits(clock: Clock, time: Countdown) -> None:
    time.start(MINUTE)
    time.stop()
    assert (time.words, time.rest, clock.tick) == ("", 0, None)


def test_the_real_deadline_is_precise_and_reckons_in_milliseconds(qapp: QApplication) -> None:
    del qapp
    time = Countdown()
    time.start(MINUTE)
    assert isinstance(time._end, QDeadlineTimer)
    assert time.rest > MINUTE - 5_000
    assert time._tick.remainingTime() <= 1_000
    time.stop()
