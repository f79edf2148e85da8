"""The program's window on a library of any size, measured in its own process.

Arguments: job, profile folder, library folder. `build` makes catalogue and index without a window;
`frame` prints the time of the first paint; `use` types, moves through the hits and runs commands,
and prints the milliseconds as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QToolButton, QTreeView

import main
from benchmarks.window.paint_and_memory import PaintObserver, clock, print_once_painted
from benchmarks.window.typing_simulation import TypingSimulation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

TYPED = (  # QTest types ASCII alone
    "tillid",
    "ledelse og ansvar",
    "samarbejde",
    "medarbejder",
    "borgeren i centrum",
    "kommunikaton",
    "vardegrund",
    "arbeidsglede",
    "tvaerfaglig",
    "mod",
)
KEY_INTERVAL, REPEAT_INTERVAL = 80, 33
"""Milliseconds between the keys of a fast typist, and between repeats of a key held down."""
HITS_STEPPED = 100
_STEP_TIMEOUT = 300
"""Milliseconds after which the selection is taken to be at the end of the list."""


class TickTimer(QObject):
    """A timer of one millisecond in the GUI thread; records how late each tick is."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._before = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def lateness_during(self, action: Callable[[], object]) -> list[float]:
        """The lateness in milliseconds of every tick while `action` runs."""
        self.late = []
        self._before = time.perf_counter()
        self._timer.start(1)
        action()
        self._timer.stop()
        return self.late

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._before) * 1000 - 1))
        self._before = now


class HitStepper:
    """Presses Down in the search field and measures the time to the painted page."""

    def __init__(self, window: QMainWindow) -> None:
        field = window.findChild(QLineEdit, "searchField")
        page = window.findChild(QTextEdit, "readingPane")
        assert field is not None
        assert page is not None
        self._field = field
        self._loop = QEventLoop()
        self._pressed = 0.0
        self._times: list[float] = []
        PaintObserver(page.viewport(), self._painted)

    def down(self, steps: int) -> list[float]:
        """Milliseconds for each step."""
        self._times = []
        for _ in range(steps):
            before = time.perf_counter()
            self._pressed = before
            QTest.keyClick(self._field, Qt.Key.Key_Down)
            if self._pressed:
                QTimer.singleShot(_STEP_TIMEOUT, self._loop, self._loop.quit)
                self._loop.exec()
            self._pressed = 0.0
            remaining = REPEAT_INTERVAL - (time.perf_counter() - before) * 1000
            pause(max(1, round(remaining)))
        return self._times

    def _painted(self) -> None:
        if self._pressed:
            self._times.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = 0.0
            self._loop.exit(0)


def pause(milliseconds: int) -> None:
    """Process events for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def blocking_times(window: QMainWindow) -> dict[str, float]:
    """Milliseconds for which single commands block the event loop."""
    tree = window.findChild(QTreeView, "libraryTree")
    assert tree is not None
    model = tree.model()
    country = model.index(0, 0)
    tick = Qt.ItemDataRole.CheckStateRole
    on, off = Qt.CheckState.Checked.value, Qt.CheckState.Unchecked.value
    actions = {
        "tick a country": lambda: model.setData(country, on, tick),
        "untick a country": lambda: model.setData(country, off, tick),
        "open the menu of kinds": lambda: _open_menu(window, "kindButton"),
        "open the menu of municipalities": lambda: _open_menu(window, "placeButton"),
        "next passage (Alt+Down)": lambda: QTest.keyClick(
            window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
        ),
        "open a country": lambda: tree.setExpanded(country, True),  # noqa: FBT003 - Qt's own
        "open everything": tree.expandAll,
    }
    return {name: _blocked(action) for name, action in actions.items()}


def _open_menu(window: QMainWindow, name: str) -> None:
    button = window.findChild(QToolButton, name)
    assert button is not None
    button.menu().aboutToShow.emit()


def _blocked(action: Callable[[], object]) -> float:
    """The longest time without an event during `action` and the half second after it."""
    ticks = TickTimer()

    def run() -> None:
        action()
        pause(500)

    return max(ticks.lateness_during(run), default=0.0)


def use(window: QMainWindow) -> dict[str, object]:
    """All measurements of one session."""
    typing = TypingSimulation(window)
    typing.type_queries(["t"])  # waits for the index
    ticks = TickTimer()
    typed: list[float] = []
    late = ticks.lateness_during(lambda: typed.extend(typing.type_queries(TYPED, KEY_INTERVAL)))
    unpaced = typing.type_queries(TYPED)
    typing.type_queries(["ledelse"])
    stepper, stepped = HitStepper(window), list[float]()
    step_late = ticks.lateness_during(lambda: stepped.extend(stepper.down(HITS_STEPPED)))
    return {
        "typed": typed,
        "late": late,
        "unpaced": unpaced,
        "stepped": stepped,
        "step_late": step_late,
        "blocked": blocking_times(window),
    }


def build(profile: str, library: str) -> None:
    """Build the catalogue and the index unless the profile has them."""
    from pathlib import Path

    from content.library_opening import open_library
    from content.profile_folders import profile_in
    from index import open_index

    cache = profile_in(Path(profile)).cache
    open_index(open_library(Path(library), cache), cache)


if __name__ == "__main__":
    job, profile, library = sys.argv[1:]
    if job == "build":
        build(profile, library)
        sys.exit(0)
    app = QApplication(sys.argv[:1])
    main_window = main.compose(["--profile", profile, "--library", library])
    if job == "frame":
        print_once_painted(main_window, clock)
        main_window.show()
        sys.exit(app.exec())
    main_window.resize(1280, 800)
    main_window.show()
    print(json.dumps(use(main_window)), flush=True)
    main_window.close()
