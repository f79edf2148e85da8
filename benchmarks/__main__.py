"""Measures the program against a bare window and prints the bars: `python -m benchmarks`.

Exit code 0 whatever was measured; with --strict 1 if a bar is not kept.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.measures import Bench, Measure, first_frame, key_to_hits, memory_after_search
from benchmarks.screen import private_screen


def arguments() -> argparse.Namespace:
    """What the user asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    parser.add_argument("--rounds", type=int, default=10, help="pairs of starts (10)")
    return parser.parse_args()


def table(measures: list[Measure]) -> str:
    """The measures as aligned lines."""
    rows = [("what", "bare", "full", "measured", "bar", "")]
    rows += [
        (m.what, m.bare, m.full, m.form.format(m.value), m.form.format(m.bar), _verdict(m))
        for m in measures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _verdict(measure: Measure) -> str:
    return "kept" if measure.holds else "NOT KEPT"


def main() -> int:
    """Measure everything in one run, on a private screen and with a profile of its own."""
    asked = arguments()
    with private_screen() as environment, tempfile.TemporaryDirectory() as profile:
        bench = Bench(environment, Path(profile), asked.rounds)
        bench.run_child("full_window", "memory")  # builds the index and warms the disk
        bench.run_child("bare_window", "memory")
        measures = [first_frame(bench), key_to_hits(bench), memory_after_search(bench)]
    print(table(measures))
    return 1 if asked.strict and not all(measure.holds for measure in measures) else 0


if __name__ == "__main__":
    sys.exit(main())
