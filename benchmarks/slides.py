"""Measures slides beside the preview of an A6 card in the same run: `python -m benchmarks.slides`.

For each of the 14 principles at 1920x1080, 8 m and 2.0 m: planning its slides, drawing the first of
them as SVG, and painting that into a picture. Times are CPU time of all threads.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from benchmarks.cards import principles
from content.cards import CardLayout, typeset
from content.library import Library
from content.library_opening import load_library
from content.model import Passage
from content.slides import Viewing, plan_slides, slide_colours, slide_svg, slide_text

SHAPES = ((1920, 1080), (3840, 2160))
ROUNDS = 7
BARS = {"plan": 2.5, "draw": 1.5, "paint": 1.5}
"""In previews of an A6 card."""


Made = TypeVar("Made")


def _timed(times: list[float], work: Callable[[], Made]) -> Made:
    """What `work` makes; its milliseconds are added to `times`."""
    start = time.process_time()
    made = work()
    times.append((time.process_time() - start) * 1000)
    return made


def paint(svg: bytes, shape: tuple[int, int]) -> QImage:
    """The picture that a wall shows."""
    picture = QImage(*shape, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return picture


def measure(shape: tuple[int, int]) -> dict[str, list[float]]:
    """The times of each step, a principle and round after the other."""
    library = load_library()
    times: dict[str, list[float]] = {name: [] for name in ("card", *BARS)}
    for number in range(ROUNDS + 1):
        for passage in principles(library):
            _measure_passage(library, passage, shape, times, dark=number % 2 == 0)
        if number == 0:  # it fills caches
            times = {name: [] for name in times}
    return times


def _measure_passage(
    library: Library,
    passage: Passage,
    shape: tuple[int, int],
    times: dict[str, list[float]],
    *,
    dark: bool,
) -> None:
    municipality = library.municipality_of(passage)
    text = slide_text(passage, library.document_of(passage), municipality)
    colours = slide_colours(municipality.accent, dark=dark)
    _timed(times["card"], lambda: typeset(library, [passage.id], CardLayout()).svg(0))
    plan = _timed(times["plan"], lambda: plan_slides(text, shape, Viewing()))
    svg = _timed(times["draw"], lambda: slide_svg(plan, 0, colours))
    _timed(times["paint"], lambda: paint(svg, shape))


def main() -> int:
    """Measure everything and print the figures."""
    application = QGuiApplication(sys.argv[:1])
    for shape in SHAPES:
        times = measure(shape)
        card = statistics.median(times["card"])
        print(f"{shape[0]}x{shape[1]}; preview of an A6 card: {card:.0f} ms", flush=True)
        for name, bar in BARS.items():
            median, slowest = statistics.median(times[name]), max(times[name])
            print(
                f"  {name:6} {median:5.0f} ms, slowest {slowest:5.0f} ms; "
                f"{median / card:4.1f} previews (bar {bar})",
                flush=True,
            )
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
