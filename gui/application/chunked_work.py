"""Work of the window's own thread in small pieces, so that no frame has to wait for all of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_CHUNK_SECONDS = 0.001
"""Work in a row; after it, the window answers to keys and the mouse."""


class ChunkedWork(QObject):
    """Does pieces of work in their order, a few in each round of the event loop."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def start(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do these pieces; those that are left from before are dropped."""
        self._pieces = deque(pieces)
        self._timer.start()

    def _work(self) -> None:
        end = perf_counter() + _CHUNK_SECONDS
        while self._pieces:
            piece = self._pieces.popleft()  # may hold the last reference to its widget, and so us
            piece()
            if perf_counter() > end:
                return
        self._timer.stop()
        self.finished.emit()
