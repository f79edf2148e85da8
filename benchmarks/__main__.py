"""Measures the program against a bare window and prints the bars: `python -m benchmarks`.

Exit code 0 whatever was measured; with --strict 1 if a bar is not kept.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.window.bare_window_comparison import (
    Measurement,
    WindowRunner,
    first_frame,
    key_to_hits,
    memory_after_search,
)
from benchmarks.window.virtual_screen import virtual_screen


def arguments() -> argparse.Namespace:
    """The parsed command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    parser.add_argument("--rounds", type=int, default=10, help="pairs of starts (10)")
    return parser.parse_args()


def table(measurements: list[Measurement]) -> str:
    """The measurements as aligned rows."""
    rows = [("what", "bare", "full", "measured", "bar", "")]
    rows += [
        (m.what, m.bare, m.full, m.form.format(m.value), m.form.format(m.bar), _verdict(m))
        for m in measurements
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _verdict(measurement: Measurement) -> str:
    return "kept" if measurement.holds else "NOT KEPT"


def main() -> int:
    """Measure everything in one run, on a virtual screen and with a temporary profile."""
    options = arguments()
    with virtual_screen() as environment, tempfile.TemporaryDirectory() as profile:
        windows = WindowRunner(environment, Path(profile), options.rounds)
        windows.run("program_window", "memory")  # builds the index and warms the disk
        windows.run("bare_window", "memory")
        measurements = [first_frame(windows), key_to_hits(windows), memory_after_search(windows)]
    print(table(measurements))
    return 1 if options.strict and not all(each.holds for each in measurements) else 0


if __name__ == "__main__":
    sys.exit(main())
