"""Work in small pieces, a few in each turn, so that the window never stands still for a frame."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_TURN = 0.001
"""Seconds of work in a row; between two turns the window answers to keys and the mouse."""


class Turns(QObject):
    """Does pieces of work in their order, as many in a turn as there is time for."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], object]] = deque()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._take)

    def begin(self, work: Iterable[Callable[[], object]]) -> None:
        """Do this work; what is left of other work stays undone."""
        self._left = deque(work)
        self._next.start()

    def _take(self) -> None:
        end = perf_counter() + _TURN
        while self._left:
            piece = self._left.popleft()  # may be all that keeps its widget, and so us
            piece()
            if perf_counter() > end:
                return
        self._next.stop()
        self.done.emit()
