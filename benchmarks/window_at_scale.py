"""Measures the window on a large library: `python -m benchmarks.window_at_scale --library DIR`.

First frame beside that of the shipped library, key press to painted hits, lateness of a timer of
one millisecond while typing, moving through the hits, and how long single commands block.
Exit code 0 whatever was measured; with --strict 1 if a bar is not kept.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.window.bare_window_comparison import ROOT
from benchmarks.window.virtual_screen import virtual_screen
from content.library_opening import SHIPPED_LIBRARY

KEY_BAR, LATE_BAR = 16.0, 4.0
"""Milliseconds: key press to painted hits at p95; lateness of a tick at p99."""


def arguments() -> argparse.Namespace:
    """The parsed command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window_at_scale")
    parser.add_argument("--library", type=Path, required=True, help="the library to open")
    parser.add_argument("--profile", type=Path, help="keeps catalogue and index between runs")
    parser.add_argument("--rounds", type=int, default=7, help="pairs of starts (7)")
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    return parser.parse_args()


def percentile(share: float, values: list[float]) -> float:
    """The value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class WindowRunner:
    """Runs the window in fresh processes on a virtual screen."""

    def __init__(self, environment: Mapping[str, str], profile: Path) -> None:
        self._environment, self._profile = environment, profile

    def run(self, job: str, library: Path) -> str:
        """The output of a job of `benchmarks.window.large_library_window`."""
        profile = self._profile / ("shipped" if library == SHIPPED_LIBRARY else "large")
        command = [
            sys.executable,
            "-m",
            "benchmarks.window.large_library_window",
            job,
            str(profile),
            str(library),
        ]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout

    def first_frame(self, library: Path) -> float:
        """Milliseconds from starting the process to its window on the screen."""
        start = time.monotonic()
        return (float(self.run("frame", library)) - start) * 1000


def row(what: str, values: list[float], bar: str = "") -> str:
    """One row of the table, in milliseconds."""
    p50, p95, p99 = (percentile(share, values) for share in (0.5, 0.95, 0.99))
    cells = f"{p50:8.1f}{p95:8.1f}{p99:8.1f}{max(values):8.1f}"
    return f"{what:<44}{cells}   {bar}".rstrip()


def verdict(value: float, bar: float, which: str) -> str:
    """A bar and whether it is kept."""
    return f"{which} <= {bar:g}: {'kept' if value <= bar else 'NOT KEPT'}"


def main() -> int:
    """Measure everything in one run and print it."""
    options = arguments()
    with virtual_screen() as environment, tempfile.TemporaryDirectory() as temporary:
        windows = WindowRunner(environment, options.profile or Path(temporary))
        for library in (options.library, SHIPPED_LIBRARY):
            windows.run("build", library)
        session = json.loads(windows.run("use", options.library))
        pairs = [
            (windows.first_frame(SHIPPED_LIBRARY), windows.first_frame(options.library))
            for _ in range(options.rounds)
        ]
    small, large = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"first frame: {large:.0f} ms; with the shipped library {small:.0f} ms (medians)")
    print(f"{'milliseconds':<44}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    key, late = percentile(0.95, session["typed"]), percentile(0.99, session["late"])
    print(row("key press to painted hits", session["typed"], verdict(key, KEY_BAR, "p95")))
    print(row("  the next key as soon as they are", session["unpaced"]))
    print(row("tick lateness while typing", session["late"], verdict(late, LATE_BAR, "p99")))
    print(row("Down in the hits: key to painted page", session["stepped"]))
    print(row("tick lateness while moving through the hits", session["step_late"]))
    for what, longest in session["blocked"].items():
        print(f"blocked by: {what:<32}{longest:32.1f}")
    return 1 if options.strict and (key > KEY_BAR or late > LATE_BAR) else 0


if __name__ == "__main__":
    sys.exit(main())
