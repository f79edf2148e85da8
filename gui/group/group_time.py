"""The time of the group where it is seen: on the wall, and in the status bar of the window."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton

from gui.application.announcement import announce
from gui.group.countdown import Countdown, TimeState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar

    from gui.application.preferences import PreferenceStore
    from gui.wall.wall_commands import WallCommands

_SLACK = 1500
"""Milliseconds by which the stored end may be wrong."""


class GroupTime(QObject):
    """Shows the countdown, and keeps its end or rest, so that it survives the window.

    `alone`: nothing but the time is on the wall.
    """

    clicked = Signal()  # the time in the status bar

    def __init__(self, store: PreferenceStore, walls: WallCommands, status: QStatusBar) -> None:
        super().__init__(status)
        self.setObjectName("groupTime")
        self._store, self._walls = store, walls
        self.countdown = Countdown(self)
        self.alone = False
        self._state = TimeState.OFF
        self._button = QToolButton(status)
        self._button.setObjectName("timeLeft")
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(self.clicked)
        status.addPermanentWidget(self._button)
        self._button.hide()
        self.countdown.changed.connect(self.show)

    def restore(self) -> None:
        """Go on with the time that was left when the window was closed."""
        kept = self._store.current.time
        left = kept.end - _now()
        if left > 0:
            self.countdown.start(left)
        elif kept.rest:
            self.countdown.pause(kept.rest)
        else:
            self._keep()

    def show(self) -> None:
        """Show the time as it is now."""
        countdown = self.countdown
        words = "" if countdown.is_hidden else countdown.words
        self._walls.wall.show_time(words, alone=self.alone)
        self._button.setText(countdown.words)
        self._button.setVisible(countdown.state is not TimeState.OFF)
        self._button.setAccessibleName(f"{self.state_words()} {countdown.words}")
        if countdown.state is not self._state:
            self._state = countdown.state
            self._button.setToolTip(self.state_words())
            announce(self._button, self._button.accessibleName())
        self._keep()

    def state_words(self) -> str:
        """What the time is doing."""
        return {
            TimeState.OFF: self.tr("No time is running"),
            TimeState.RUNNING: self.tr("Time left"),
            TimeState.PAUSED: self.tr("Paused"),
            TimeState.OVER: self.tr("The time is up"),
        }[self.countdown.state]

    def _keep(self) -> None:
        kept, rest = self._store.current.time, self.countdown.rest
        is_running = self.countdown.state is TimeState.RUNNING
        end = _now() + rest if is_running else 0
        paused = rest if self.countdown.state is TimeState.PAUSED else 0
        if abs(end - kept.end) > _SLACK or paused != kept.rest:
            new = replace(kept, end=end, rest=paused)
            self._store.change(replace(self._store.current, time=new))


def _now() -> int:
    """Milliseconds since 1970: what is comparable after a new start."""
    return time.time_ns() // 1_000_000
