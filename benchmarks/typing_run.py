"""Types into the search field as a user does and waits for each answer to be on the screen."""

from __future__ import annotations

import re
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
        self._patience = QTimer(window)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._give_up)
        self._rest = QEventLoop(window)
        PaintProbe(self._hits.viewport(), self._painted, self._has_answer)
        model = self._hits.model()
        for signal in (model.modelReset, model.layoutChanged, model.rowsInserted):
            signal.connect(self._answer_came)

    def type_queries(self, queries: Sequence[str] = QUERIES, pace: int = 0) -> list[float]:
        """Milliseconds from key press to painted hits, for each letter of each query.

        `pace` is the milliseconds from one key press to the next, if the answer is there by then.
        The first letter of all waits for the index to be opened and is not counted.
        """
        self._press(queries[0][0])
        times = []
        for query in queries:
            self._field.clear()
            QCoreApplication.processEvents()
            for letter in re.findall(r"\s*\S", query):  # a space alone asks nothing new
                times.append(self._press(letter))
                self._pause(pace - times[-1])
        return times

    def _press(self, letter: str) -> float:
        self._answered = False
        self._patience.start()
        start = time.perf_counter()
        QTest.keyClicks(self._field, letter)
        outcome = self._loop.exec()
        self._patience.stop()
        if outcome != 0:
            raise TimeoutError(f"No hits were painted after the letter {letter!r}.")
        return (time.perf_counter() - start) * 1000

    def _pause(self, milliseconds: float) -> None:
        if milliseconds > 1:
            QTimer.singleShot(round(milliseconds), self._rest.quit)
            self._rest.exec()

    def _answer_came(self, *_what: object) -> None:
        self._answered = True
        if not self._hits.model().rowCount():
            QTimer.singleShot(0, self._painted_nothing)

    def _painted_nothing(self) -> None:
        """Nothing was found: another page stands where the hits would."""
        if self._answered and not self._hits.isVisible():
            self._loop.exit(0)

    def _has_answer(self) -> bool:
        return self._answered and self._hits.isVisible()

    def _painted(self) -> None:
        self._loop.exit(0)

    def _give_up(self) -> None:
        self._loop.exit(1)


def _child(window: QMainWindow, kind: type[_Widget], name: str) -> _Widget:
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        found = window.findChild(kind, name)
        if found is not None:
            return found
        QCoreApplication.processEvents()
    raise LookupError(f"The window has no {kind.__name__} with the name {name}.")
