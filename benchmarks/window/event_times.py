"""Measures the processor time that each event takes in the GUI thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject


class SlowEvent(NamedTuple):
    """An event that took `milliseconds` of processor time in the GUI thread."""

    milliseconds: float
    receiver: str
    kind: str
    task: str


class _Frame:
    """An event that is being handled in an event loop of this level."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.nested = 0.0


class MeasuringApplication(QApplication):
    """Measures each event; what a dialog's own event loop does meanwhile is not its cost."""

    def __init__(self) -> None:
        super().__init__([])
        self.task = ""
        self.slowest: list[SlowEvent] = []
        self._frames: list[_Frame] = []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver the event, and keep it if it is one of the ten slowest."""
        kind, frame = event.type(), _Frame(self.thread().loopLevel())
        self._frames.append(frame)
        start = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            elapsed = time.thread_time() - start
            self._frames.pop()
            if self._frames:
                outer = self._frames[-1]
                outer.nested += elapsed if outer.level < frame.level else frame.nested
            own = (elapsed - frame.nested) * 1000
            self._keep(SlowEvent(own, type(receiver).__name__, kind.name, self.task))

    def _keep(self, event: SlowEvent) -> None:
        if len(self.slowest) < 10 or event > self.slowest[-1]:
            self.slowest = sorted([*self.slowest, event], reverse=True)[:10]
