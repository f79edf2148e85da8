"""Measures the window on a large library: `python -m benchmarks.window_at_scale --library DIR`.

First frame beside that of the shipped library, key press to painted hits, lateness of a timer of
one millisecond while somebody types, walking the hits, and what single operations hold up.
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

from benchmarks.measures import ROOT
from benchmarks.screen import private_screen
from content.library_opening import SHIPPED_LIBRARY

KEY_BAR, LATE_BAR = 16.0, 4.0
"""Milliseconds: key press to painted hits at p95; lateness of a tick at p99."""


def arguments() -> argparse.Namespace:
    """What the user asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window_at_scale")
    parser.add_argument("--library", type=Path, required=True, help="the library to open")
    parser.add_argument("--profile", type=Path, help="keeps catalogue and index between runs")
    parser.add_argument("--rounds", type=int, default=7, help="pairs of starts (7)")
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    return parser.parse_args()


def at(share: float, values: list[float]) -> float:
    """The value that this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Bench:
    """Starts the window afresh on a private screen."""

    def __init__(self, environment: Mapping[str, str], profile: Path) -> None:
        self._environment, self._profile = environment, profile

    def run(self, job: str, library: Path) -> str:
        """What the window prints."""
        own = self._profile / ("shipped" if library == SHIPPED_LIBRARY else "large")
        command = [sys.executable, "-m", "benchmarks.large_window", job, str(own), str(library)]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout

    def first_frame(self, library: Path) -> float:
        """Milliseconds from starting the process to its window on the screen."""
        start = time.monotonic()
        return (float(self.run("frame", library)) - start) * 1000


def line(what: str, values: list[float], bar: str = "") -> str:
    """One line of the table, in milliseconds."""
    p50, p95, p99 = (at(share, values) for share in (0.5, 0.95, 0.99))
    shown = f"{p50:8.1f}{p95:8.1f}{p99:8.1f}{max(values):8.1f}"
    return f"{what:<44}{shown}   {bar}".rstrip()


def verdict(value: float, bar: float, which: str) -> str:
    """A bar and whether it is kept."""
    return f"{which} <= {bar:g}: {'kept' if value <= bar else 'NOT KEPT'}"


def main() -> int:
    """Measure everything in one run and print it."""
    asked = arguments()
    with private_screen() as environment, tempfile.TemporaryDirectory() as kept:
        bench = Bench(environment, asked.profile or Path(kept))
        for library in (asked.library, SHIPPED_LIBRARY):
            bench.run("build", library)
        used = json.loads(bench.run("use", asked.library))
        pairs = [
            (bench.first_frame(SHIPPED_LIBRARY), bench.first_frame(asked.library))
            for _ in range(asked.rounds)
        ]
    small, large = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"first frame: {large:.0f} ms; with the shipped library {small:.0f} ms (medians)")
    print(f"{'milliseconds':<44}{'p50':>8}{'p95':>8}{'p99':>8}{'most':>8}")
    key, late = at(0.95, used["typed"]), at(0.99, used["late"])
    print(line("key press to painted hits", used["typed"], verdict(key, KEY_BAR, "p95")))
    print(line("  the next key as soon as they are", used["hurried"]))
    print(line("tick lateness while typing", used["late"], verdict(late, LATE_BAR, "p99")))
    print(line("walking the hits: key to painted page", used["walked"]))
    print(line("tick lateness while walking", used["walk_late"]))
    for what, longest in used["held_up"].items():
        print(f"held up by: {what:<32}{longest:32.1f}")
    return 1 if asked.strict and (key > KEY_BAR or late > LATE_BAR) else 0


if __name__ == "__main__":
    sys.exit(main())
