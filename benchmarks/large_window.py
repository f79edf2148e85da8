"""The whole program on a library of any size, measured from inside its own process.

Arguments: job, profile, library. `build` makes catalogue and index, without a window; `frame`
prints when the window was painted (shared clock); `use` types, walks and operates, and prints the
milliseconds as JSON.
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
from benchmarks.probe import PaintProbe, clock, print_once_painted
from benchmarks.typing_run import TypingRun

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
KEY_PAUSE, REPEAT = 80, 33
"""Milliseconds between the keys of a fast typist, and of a key that is held down."""
WALKED = 100
_GIVEN_UP = 300
"""Milliseconds after which a step has shown no other page: the list was at its end."""


class Ticks(QObject):
    """A timer of one millisecond in the window's thread; how late each tick came."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._before = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def watch(self, work: Callable[[], object]) -> list[float]:
        """The lateness in milliseconds of every tick while something is done."""
        self.late = []
        self._before = time.perf_counter()
        self._timer.start(1)
        work()
        self._timer.stop()
        return self.late

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._before) * 1000 - 1))
        self._before = now


class Walk:
    """Holds Down in the search field; the time from each key to the painted page."""

    def __init__(self, window: QMainWindow) -> None:
        field = window.findChild(QLineEdit, "searchField")
        page = window.findChild(QTextEdit, "readingPane")
        assert field is not None
        assert page is not None
        self._field = field
        self._loop = QEventLoop()
        self._pressed = 0.0
        self._times: list[float] = []
        PaintProbe(page.viewport(), self._painted)

    def down(self, steps: int) -> list[float]:
        """Milliseconds for each step."""
        self._times = []
        for _ in range(steps):
            before = time.perf_counter()
            self._pressed = before
            QTest.keyClick(self._field, Qt.Key.Key_Down)
            if self._pressed:
                QTimer.singleShot(_GIVEN_UP, self._loop, self._loop.quit)
                self._loop.exec()
            self._pressed = 0.0
            rest = REPEAT - (time.perf_counter() - before) * 1000
            pause(max(1, round(rest)))
        return self._times

    def _painted(self) -> None:
        if self._pressed:
            self._times.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = 0.0
            self._loop.exit(0)


def pause(milliseconds: int) -> None:
    """Let the window do what it has to for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def operate(window: QMainWindow) -> dict[str, float]:
    """Milliseconds that single operations keep the window from anything else."""
    tree = window.findChild(QTreeView, "libraryTree")
    assert tree is not None
    model = tree.model()
    country = model.index(0, 0)
    tick = Qt.ItemDataRole.CheckStateRole
    on, off = Qt.CheckState.Checked.value, Qt.CheckState.Unchecked.value
    done = {
        "tick a country": lambda: model.setData(country, on, tick),
        "untick a country": lambda: model.setData(country, off, tick),
        "open the kinds": lambda: _open_menu(window, "kindButton"),
        "open the places": lambda: _open_menu(window, "placeButton"),
        "next passage (Alt+Down)": lambda: QTest.keyClick(
            window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
        ),
        "open a country": lambda: tree.setExpanded(country, True),  # noqa: FBT003 - Qt's own
        "open everything": tree.expandAll,
    }
    return {name: _held_up(act) for name, act in done.items()}


def _open_menu(window: QMainWindow, name: str) -> None:
    button = window.findChild(QToolButton, name)
    assert button is not None
    button.menu().aboutToShow.emit()


def _held_up(act: Callable[[], object]) -> float:
    """The longest time without an event while something is done and in the half second after."""
    ticks = Ticks()

    def work() -> None:
        act()
        pause(500)

    return max(ticks.watch(work), default=0.0)


def use(window: QMainWindow) -> dict[str, object]:
    """Everything that is measured, in one session."""
    run = TypingRun(window)
    run.type_queries(["t"])  # waits for the index
    ticks = Ticks()
    typed: list[float] = []
    late = ticks.watch(lambda: typed.extend(run.type_queries(TYPED, KEY_PAUSE)))
    hurried = run.type_queries(TYPED)
    run.type_queries(["ledelse"])
    walk, walked = Walk(window), list[float]()
    walk_late = ticks.watch(lambda: walked.extend(walk.down(WALKED)))
    return {
        "typed": typed,
        "late": late,
        "hurried": hurried,
        "walked": walked,
        "walk_late": walk_late,
        "held_up": operate(window),
    }


def build(profile: str, library: str) -> None:
    """Make the catalogue and the index where they are not there yet."""
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
    shown = main.compose(["--profile", profile, "--library", library])
    if job == "frame":
        print_once_painted(shown, clock)
        shown.show()
        sys.exit(app.exec())
    shown.resize(1280, 800)
    shown.show()
    print(json.dumps(use(shown)), flush=True)
    shown.close()
