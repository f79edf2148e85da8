"""The time that a group has: counts down by the second, pauses, and says when it is over."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal

MINUTE = 60_000
"""Milliseconds."""
_SECOND = 1_000
_BLINKS = 10
"""Half seconds in which the digits come and go once the time is over."""


class TimeState(Enum):
    """What the time is doing."""

    OFF = auto()
    RUNNING = auto()
    PAUSED = auto()
    OVER = auto()


class Countdown(QObject):
    """`changed` is emitted whenever other digits are to be seen, and when the state changes.

    The clock is monotonic: while a computer sleeps it may stand still.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = TimeState.OFF
        self._end = QDeadlineTimer(0, Qt.TimerType.PreciseTimer)
        self._rest = 0  # milliseconds, while it is paused
        self._blinks = 0
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._go_on)

    @property
    def rest(self) -> int:
        """The milliseconds that are left."""
        return max(0, self._end.remainingTime()) if self._is_running else self._rest

    @property
    def words(self) -> str:
        """Minutes and seconds, rounded up: "4:59"; "" if there is no time."""
        if self.state is TimeState.OFF:
            return ""
        minutes, seconds = divmod(-(-self.rest // _SECOND), 60)
        return f"{minutes}:{seconds:02}"

    @property
    def is_hidden(self) -> bool:
        """Whether the digits are gone for half a second: that is how the end is seen."""
        return self.state is TimeState.OVER and self._blinks % 2 == 1

    def start(self, rest: int) -> None:
        """Count these milliseconds down."""
        self._rest = rest
        self._end.setRemainingTime(rest, Qt.TimerType.PreciseTimer)
        self._enter(TimeState.RUNNING)
        self._go_on()

    def pause(self, rest: int | None = None) -> None:
        """Stand still, with these milliseconds or what is left; `resume` goes on."""
        self._rest = self.rest if rest is None else rest
        self._enter(TimeState.PAUSED)
        self.changed.emit()

    def resume(self) -> None:
        """Go on after a pause."""
        self.start(self._rest)

    def add_minute(self) -> None:
        """A minute more, also where the time is over."""
        rest = self.rest + MINUTE
        if self.state is TimeState.PAUSED:
            self.pause(rest)
        else:
            self.start(rest)

    def stop(self) -> None:
        """Take the time away."""
        self._rest = 0
        self._enter(TimeState.OFF)
        self.changed.emit()

    @property
    def _is_running(self) -> bool:
        return self.state is TimeState.RUNNING

    def _enter(self, state: TimeState) -> None:
        self.state, self._blinks = state, 0
        self._tick.stop()

    def _go_on(self) -> None:
        """Show the digits of now, and come again when others are to be seen."""
        rest = self.rest
        if self._is_running and rest:
            self._tick.start(rest % _SECOND or _SECOND)
        elif self._is_running:
            self._rest = 0
            self._enter(TimeState.OVER)
            self._tick.start(_SECOND // 2)
        else:
            self._blinks += 1
            if self._blinks < _BLINKS:
                self._tick.start(_SECOND // 2)
        self.changed.emit()
