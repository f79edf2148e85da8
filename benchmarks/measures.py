"""The three measures, each a ratio or a difference to a bare window in the same run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table; `value` should be at most `bar`, both in the unit of `form`."""

    what: str
    bare: str
    full: str
    value: float
    bar: float
    form: str

    @property
    def holds(self) -> bool:
        """Whether the bar is kept."""
        return self.value <= self.bar


@dataclass(frozen=True, slots=True)
class Bench:
    """How to run: environment with a screen, the program's profile folder, rounds."""

    environment: Mapping[str, str]
    profile: Path
    rounds: int

    def run_child(self, module: str, job: str) -> list[float]:
        """Start one of the two windows afresh; the numbers it prints."""
        profile = [str(self.profile)] if module == "full_window" else []
        command = [sys.executable, "-m", f"benchmarks.{module}", job, *profile]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return [float(number) for number in done.stdout.split()]

    def first_paint(self, module: str) -> float:
        """Milliseconds from starting the process to its window on the screen."""
        start = time.monotonic()
        (painted,) = self.run_child(module, "frame")
        return (painted - start) * 1000


def first_frame(bench: Bench) -> Measure:
    """First painted frame, medians of alternating fresh processes."""
    pairs = [
        (bench.first_paint("bare_window"), bench.first_paint("full_window"))
        for _ in range(bench.rounds)
    ]
    bare = statistics.median(pair[0] for pair in pairs)
    full = statistics.median(pair[1] for pair in pairs)
    return Measure("first frame", f"{bare:.0f} ms", f"{full:.0f} ms", full / bare, 1.25, "{:.2f} x")


def key_to_hits(bench: Bench) -> Measure:
    """From key press to painted hits, median over every letter of several queries."""
    times = sorted(bench.run_child("full_window", "typing"))
    slow = times[int(len(times) * 0.95)]
    middle = statistics.median(times)
    return Measure("key to hits", "", f"p95 {slow:.1f} ms", middle, 16.0, "{:.1f} ms")


def memory_after_search(bench: Bench) -> Measure:
    """Peak resident memory after a search, above that of a bare window; medians of three."""
    bare = statistics.median(bench.run_child("bare_window", "memory")[0] for _ in range(3))
    full = statistics.median(bench.run_child("full_window", "memory")[0] for _ in range(3))
    return Measure(
        "peak memory", f"{bare:.0f} MB", f"{full:.0f} MB", full - bare, 60.0, "+{:.0f} MB"
    )
