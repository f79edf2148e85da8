"""Measures start-up, search and memory of the program against a bare window in the same run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Measurement:
    """One row of the table: `value` and its upper limit `bar`, both formatted by `form`."""

    what: str
    bare: str
    full: str
    value: float
    bar: float
    form: str

    @property
    def holds(self) -> bool:
        """Whether the value is within the bar."""
        return self.value <= self.bar


@dataclass(frozen=True, slots=True)
class WindowRunner:
    """Runs the two windows in fresh processes, on the display of `environment`."""

    environment: Mapping[str, str]
    profile: Path
    rounds: int

    def run(self, module: str, job: str) -> list[float]:
        """Run a module of this folder in a new process; the numbers it prints."""
        profile = [str(self.profile)] if module == "program_window" else []
        command = [sys.executable, "-m", f"benchmarks.window.{module}", job, *profile]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return [float(number) for number in done.stdout.split()]

    def first_paint(self, module: str) -> float:
        """Milliseconds from starting the process to its window on the screen."""
        start = time.monotonic()
        (painted,) = self.run(module, "frame")
        return (painted - start) * 1000


def first_frame(windows: WindowRunner) -> Measurement:
    """First painted frame, medians of alternating fresh processes."""
    pairs = [
        (windows.first_paint("bare_window"), windows.first_paint("program_window"))
        for _ in range(windows.rounds)
    ]
    bare = statistics.median(pair[0] for pair in pairs)
    full = statistics.median(pair[1] for pair in pairs)
    return Measurement(
        "first frame", f"{bare:.0f} ms", f"{full:.0f} ms", full / bare, 1.25, "{:.2f} x"
    )


def key_to_hits(windows: WindowRunner) -> Measurement:
    """From key press to painted hits, median over every letter of several queries."""
    times = sorted(windows.run("program_window", "typing"))
    p95 = times[int(len(times) * 0.95)]
    median = statistics.median(times)
    return Measurement("key to hits", "", f"p95 {p95:.1f} ms", median, 16.0, "{:.1f} ms")


def memory_after_search(windows: WindowRunner) -> Measurement:
    """Peak resident memory after a search, above that of a bare window; medians of three."""
    bare = statistics.median(windows.run("bare_window", "memory")[0] for _ in range(3))
    full = statistics.median(windows.run("program_window", "memory")[0] for _ in range(3))
    return Measurement(
        "peak memory", f"{bare:.0f} MB", f"{full:.0f} MB", full - bare, 60.0, "+{:.0f} MB"
    )
