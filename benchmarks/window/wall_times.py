"""How soon a slide is on the wall, on two real screens, beside the preview of a card in this run.

`python -m benchmarks.window.wall_times` prints milliseconds of CPU and of the clock from the last
key to painted pixels, for a slide that stands ready and for a passage that was never seen; the
longest gap of the event loop while slides are made; and the memory that 100 slides take at
3840 x 2160.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main
from benchmarks.window.hands import pump
from benchmarks.window.two_screens import two_screens
from content.cards import CardFormat, CardLayout, Sheet, typeset
from content.library_opening import load_library

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main_window import MainWindow

_PREPARED = 1500
"""Milliseconds that a passage is read before it is sent."""
_PASSAGES = ("tillid", "helhed", "borgeren", "mod")


def measure(screen: str) -> None:
    """Run the program on two screens of a server of its own."""
    with two_screens(wall=screen) as screens, tempfile.TemporaryDirectory() as profile:
        command = [sys.executable, "-m", "benchmarks.window.wall_times", "run", profile]
        environment = {**screens.environment, "PYTHONPYCACHEPREFIX": profile}
        print(f"wall of {screen}")
        subprocess.run(command, env=environment, check=True)


def run(profile: str) -> None:
    """Print the figures of one program."""
    application = QApplication(sys.argv[:1])
    window = main.compose(["--profile", profile])
    window.resize(1200, 700)
    window.show()
    _wait_until(lambda: window._worker.is_ready)  # noqa: SLF001 - as a reader sees it
    _print("preview of an A6 card", *_timed(_preview))
    window._navigation.open(_FIRST)  # noqa: SLF001
    _send(window)
    before = _memory()
    for query in _PASSAGES:
        _find(window, query)
        pump(_PREPARED)
        _print(f"prepared: {query}", *_timed(lambda: _send(window)))
    for passage in _unseen(window):
        window._navigation.open(passage)  # noqa: SLF001
        _print(f"unseen: {passage}", *_timed(lambda: _send(window)))
    gap, own = _gap(window)
    print(f"longest gap of the event loop: {gap:.1f} ms, {own:.1f} ms of it work of its own")
    print(f"memory after {_see_slides(window)} slides: {_memory() - before:+.0f} MB")
    window.close()
    application.quit()


def _preview() -> None:
    typeset(load_library(), [_FIRST], CardLayout(CardFormat.A6, Sheet.CARD)).svg(0)


_FIRST = "halsnaes/mod-tillid-og-helhed/mod"


def _find(window: MainWindow, query: str) -> None:
    field = window._field  # noqa: SLF001
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, query)
    QTest.keyClick(field, Qt.Key.Key_Down)


def _send(window: MainWindow) -> None:
    """Press Ctrl+Enter and wait until the slide is painted on the wall's screen."""
    window._navigation.show_pending()  # noqa: SLF001
    QTest.keyClick(window._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # noqa: SLF001
    slides = window.walls.wall.slides

    def is_there() -> bool:
        request = slides._request(slides.walk.position)  # noqa: SLF001
        picture = slides.pictures.picture(request) if request is not None else None
        return picture is not None and slides.picture.cacheKey() == picture.cacheKey()

    _wait_until(is_there)
    window.walls.wall.window.repaint()


def _unseen(window: MainWindow) -> list[str]:
    principles = [p.id for p in window._library.passages if p.number is not None]  # noqa: SLF001
    return principles[-4:]


def _gap(window: MainWindow) -> tuple[float, float]:
    """The longest gap, and the longest time that the window's own thread worked in one turn.

    Send one passage after the other, which were never seen in this room, and step on.
    """
    worst, own, last = 0.0, 0.0, (time.perf_counter(), time.thread_time())
    settings = window._store.current.wall  # noqa: SLF001
    window._store.change_wall(replace(settings, metres=12))  # noqa: SLF001
    beat = QTimer()

    def tick() -> None:
        nonlocal worst, own, last
        now = (time.perf_counter(), time.thread_time())
        worst, own, last = max(worst, now[0] - last[0]), max(own, now[1] - last[1]), now

    beat.timeout.connect(tick)
    slides = window.walls.wall.slides
    pump(500)
    beat.start(0)
    pump(50)
    worst = own = 0.0
    slides.update()
    for number in range(8):
        slides.go(1 if number % 2 else -1)
        pump(200)
    return worst * 1000, own * 1000


def _see_slides(window: MainWindow) -> int:
    """Send passages and walk through them until 100 slides have been seen."""
    seen = 0
    for passage in [each.id for each in window._library.passages] * 3:  # noqa: SLF001
        window._navigation.open(passage)  # noqa: SLF001
        _send(window)
        plan = window.walls.wall.slides.walk.plan
        seen += 1
        for _ in range(len(plan.slides) - 1 if plan else 0):
            window.walls.wall.slides.go(1)
            pump(100)
            seen += 1
        if seen >= 100:
            break
    return seen


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of CPU of all threads, and of the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - clock) * 1000


def _wait_until(condition: Callable[[], bool]) -> None:
    while not condition():
        QCoreApplication.processEvents()
        QGuiApplication.processEvents()


def _memory() -> float:
    """Resident megabytes now."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _print(what: str, cpu: float, clock: float) -> None:
    print(f"{what}: {cpu:.0f} ms of CPU, {clock:.0f} ms", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["run"]:
        run(sys.argv[2])
    else:
        for size in ("1920x1080", "3840x2160"):
            measure(size)
