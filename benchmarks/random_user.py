"""A seeded random user of the real window: `python -m benchmarks.random_user`.

Prints the uncaught exceptions and the messages of Qt, the events of the longest processor time, and
the growth of resident memory after the first tasks. Exit code 0 whatever was seen; with --strict 1
if there was an exception, a message, or a bar is not kept.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from pytestqt.exceptions import capture_exceptions

import main
from benchmarks.window.event_times import MeasuringApplication, SlowEvent
from benchmarks.window.hands import pump
from benchmarks.window.user_tasks import RandomUser
from content.profile_folders import profile_in
from gui.application.preferences import CardSettings, PreferenceStore

if TYPE_CHECKING:
    from collections.abc import Callable

TASKS, WARM_UP = 300, 50
"""Tasks of a whole run, and those after which memory should no longer grow."""
EVENT_BAR, GROWTH_BAR = 200.0, 10.0
"""Milliseconds of processor time of one event; MB (10^6 bytes) of growth after the warm-up."""
URL_SCHEMES = ("http", "https", "file", "mailto")
HARMLESS = (
    "propagateSizeHints",
    "has switched to",
    "This plugin does not support",
    "occurs outside target",
)


class _IgnoredUrls(QObject):
    """Takes the addresses that the window would open in other programs."""

    @Slot(QUrl)
    def ignore(self, _url: object) -> None:
        """Open nothing."""


def _save_only_in(profile: Path) -> None:
    """Let saved cards and decks go to the profile, and find no printer."""
    os.environ["CUPS_SERVER"] = "localhost:1"
    store = PreferenceStore(profile_in(profile).config / "settings.ini")
    store.change_cards(CardSettings(folder=str(profile)))


def resident_memory() -> float:
    """Resident memory in MB (10^6 bytes), with what Python and the C library can give back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Report(NamedTuple):
    """What was seen in a run: texts, the slowest events, MB of growth after the warm-up."""

    exceptions: str
    messages: list[str]
    slowest: list[SlowEvent]
    growth: float

    @property
    def is_kept(self) -> bool:
        """Whether nothing was thrown or said, and both bars are kept."""
        calm = not self.exceptions and not self.messages
        return calm and self.slowest[0].milliseconds <= EVENT_BAR and self.growth <= GROWTH_BAR


def run(tasks: int, seed: int, done: Callable[[int, str], None]) -> Report:
    """Do `tasks` in a window with a profile of its own; `done(number, name)` after each."""
    messages: list[str] = []
    qInstallMessageHandler(
        lambda _kind, _where, text: (
            None if any(each in text for each in HARMLESS) else messages.append(text)
        )
    )
    MeasuringApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = MeasuringApplication()
    ignored = _IgnoredUrls()
    for scheme in URL_SCHEMES:
        QDesktopServices.setUrlHandler(scheme, ignored, "ignore")  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as profile, capture_exceptions() as exceptions:
        _save_only_in(Path(profile))
        window = main.compose(["--profile", profile])
        window.show()
        pump(1000)
        application.slowest.clear()
        user = RandomUser(application, window, Random(seed))  # noqa: S311 - no secrets here
        memory = 0.0
        for number in range(1, tasks + 1):
            user.do_task()
            if number == min(WARM_UP, tasks):
                memory = user.rest(resident_memory)
            done(number, application.task)
        growth = user.rest(resident_memory) - memory
        user.stop()
        application.clipboard().clear()  # offscreen it would outlive the application
        window.close()
    qInstallMessageHandler(None)
    for scheme in URL_SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
    thrown = "".join(f"{each[1]!r}\n" for each in exceptions)
    return Report(thrown, messages, application.slowest, growth)


def _print_report(report: Report) -> None:
    print(report.exceptions or "no exceptions")
    print(*(report.messages or ["no messages of Qt"]), sep="\n")
    for each in report.slowest:
        print(f"{each.milliseconds:8.1f} ms  {each.receiver}  {each.kind}  during {each.task}")
    print(f"growth of memory after {WARM_UP} tasks: {report.growth:.1f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.random_user")
    parser.add_argument("--tasks", type=int, default=TASKS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="print each task")
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    options = parser.parse_args()
    seen = run(
        options.tasks,
        options.seed,
        lambda n, name: print(n, name, flush=True) if options.verbose else None,
    )
    _print_report(seen)
    sys.exit(int(options.strict and not seen.is_kept))
