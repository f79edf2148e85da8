"""Simulates typing in the search field and measures the time to the painted hits."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from benchmarks.window.paint_and_memory import PaintObserver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

_Widget = TypeVar("_Widget", bound=QWidget)
QUERIES = ("tillid", "ledelse", "vision", "medarbejder", "kommune", "mod")
TIMEOUT = 20_000  # milliseconds to wait for one answer


class TypingSimulation:
    """Types into the search field of one window and watches its hit list."""

    def __init__(self, window: QMainWindow) -> None:
        self._field = _child(window, QLineEdit, "searchField")
        self._hits = _child(window, QAbstractItemView, "hitList")  # made after the first frame
        self._answered = False
        self._loop = QEventLoop(window)
        self._timeout = QTimer(window)
        self._timeout.setSingleShot(True)
        self._timeout.setInterval(TIMEOUT)
        self._timeout.timeout.connect(self._on_timeout)
        self._pause_loop = QEventLoop(window)
        PaintObserver(self._hits.viewport(), self._on_painted, self._has_answer)
        model = self._hits.model()
        for signal in (model.modelReset, model.layoutChanged, model.rowsInserted):
            signal.connect(self._on_answer)

    def type_queries(self, queries: Sequence[str] = QUERIES, interval: int = 0) -> list[float]:
        """Milliseconds from key press to painted hits, for each letter of each query.

        `interval` is the milliseconds from one key press to the next, or longer for a slow answer.
        The very first letter waits for the index to open and is not counted.
        """
        self._press(queries[0][0])
        times = []
        for query in queries:
            self._field.clear()
            QCoreApplication.processEvents()
            for letter in re.findall(r"\s*\S", query):  # a space alone starts no search
                times.append(self._press(letter))
                self._pause(interval - times[-1])
        return times

    def _press(self, letter: str) -> float:
        self._answered = False
        self._timeout.start()
        start = time.perf_counter()
        QTest.keyClicks(self._field, letter)
        exit_code = self._loop.exec()
        self._timeout.stop()
        if exit_code != 0:
            raise TimeoutError(f"No hits were painted after the letter {letter!r}.")
        return (time.perf_counter() - start) * 1000

    def _pause(self, milliseconds: float) -> None:
        if milliseconds > 1:
            QTimer.singleShot(round(milliseconds), self._pause_loop.quit)
            self._pause_loop.exec()

    def _on_answer(self, *_args: object) -> None:
        self._answered = True
        if not self._hits.model().rowCount():
            QTimer.singleShot(0, self._on_no_hits)

    def _on_no_hits(self) -> None:
        """Without hits another page is shown in place of the list."""
        if self._answered and not self._hits.isVisible():
            self._loop.exit(0)

    def _has_answer(self) -> bool:
        return self._answered and self._hits.isVisible()

    def _on_painted(self) -> None:
        self._loop.exit(0)

    def _on_timeout(self) -> None:
        self._loop.exit(1)


def _child(window: QMainWindow, kind: type[_Widget], name: str) -> _Widget:
    end = time.monotonic() + TIMEOUT / 1000
    while time.monotonic() < end:
        found = window.findChild(kind, name)
        if found is not None:
            return found
        QCoreApplication.processEvents()
    raise LookupError(f"The window has no {kind.__name__} with the name {name}.")
