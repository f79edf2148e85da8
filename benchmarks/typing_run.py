"""Types into the search field as a user does and waits for each answer to be on the screen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from benchmarks.probe import PaintProbe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

_Widget = TypeVar("_Widget", bound=QWidget)
QUERIES = ("tillid", "ledelse", "vision", "medarbejder", "kommune", "mod")
PATIENCE = 20_000  # ms until an answer is given up; never reached when all is well


class TypingRun:
    """One window, its search field and its list of hits."""

    def __init__(self, window: QMainWindow) -> None:
        self._field = _child(window, QLineEdit, "searchField")
        self._hits = _child(window, QAbstractItemView, "hitList")  # made after the first frame
        self._answered = False
        self._loop = QEventLoop(window)
        PaintProbe(self._hits.viewport(), self._painted)
        model = self._hits.model()
        for signal in (model.modelReset, model.layoutChanged, model.rowsInserted):
            signal.connect(self._answer_came)

    def type_queries(self, queries: Sequence[str] = QUERIES) -> list[float]:
        """Milliseconds from key press to painted hits, for each letter of each query.

        The first letter of all waits for the index to be opened and is not counted.
        """
        self._press(queries[0][0])
        times = []
        for query in queries:
            self._field.clear()
            QCoreApplication.processEvents()
            times += [self._press(letter) for letter in query]
        return times

    def _press(self, letter: str) -> float:
        self._answered = False
        QTimer.singleShot(PATIENCE, self._loop, self._give_up)
        start = time.perf_counter()
        QTest.keyClicks(self._field, letter)
        if self._loop.exec() != 0:
            raise TimeoutError(f"No hits were painted after the letter {letter!r}.")
        return (time.perf_counter() - start) * 1000

    def _answer_came(self, *_what: object) -> None:
        self._answered = True

    def _painted(self) -> None:
        if self._answered and self._hits.isVisible():
            self._loop.exit(0)

    def _give_up(self) -> None:
        if not self._answered:
            self._loop.exit(1)


def _child(window: QMainWindow, kind: type[_Widget], name: str) -> _Widget:
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        found = window.findChild(kind, name)
        if found is not None:
            return found
        QCoreApplication.processEvents()
    raise LookupError(f"The window has no {kind.__name__} with the name {name}.")
