"""The tables of the search benchmark: figures of every engine, and the bars with verdicts."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

OURS = "ours"


@dataclass(frozen=True, slots=True)
class Bar:
    """An upper limit for a figure of ours: `factor` times that of `engine`.

    Without an engine `factor` is the limit itself.
    """

    measure: str
    factor: float
    engine: str = ""


_AGAINST_FTS5 = {
    "typing": 0.6,
    "one letter": 0.35,
    "two letters": 0.35,
    "three letters": 0.35,
    "term": 0.8,
    "two words": 0.8,
    "any of three": 0.8,
    "phrase": 1.2,
    "three words": 1.2,
    "build, CPU s": 2.0,
    "size, MB": 0.75,
}
BARS = (
    *(Bar(measure, factor, "fts5") for measure, factor in _AGAINST_FTS5.items()),
    Bar("typing", 0.7, "tantivy"),
    Bar("typing", 6.0),
    Bar("resident, MB", 160.0),
    Bar("open + first answer, ms", 250.0),
)
LARGE_LIBRARY_BARS = (Bar("typing", 0.5, "fts5"),)
"""The bars at 220,000 passages."""

LARGE_LIBRARY = 100_000
"""Number of passages from which LARGE_LIBRARY_BARS apply."""


@dataclass
class Figures:
    """The measurements of one engine: times in ms by class, and single figures by name."""

    times: dict[str, list[float]] = field(default_factory=dict)
    single: dict[str, float] = field(default_factory=dict)

    def value(self, measure: str) -> float | None:
        """A single measure, or the 95th percentile of a class; None if it was not measured."""
        if measure in self.single:
            return self.single[measure]
        times = self.times.get(measure)
        return percentile(times, 0.95) if times else None

    def cell(self, measure: str) -> str:
        """The measure as a cell of the table."""
        if measure in self.single:
            return f"{self.single[measure]:.4g}"
        times = self.times.get(measure)
        if not times:
            return "-"
        return f"{statistics.median(times):.2f}/{percentile(times, 0.95):.2f}"


def percentile(times: Sequence[float], share: float) -> float:
    """The smallest time that at least `share` of the times do not exceed."""
    return sorted(times)[math.ceil(len(times) * share) - 1]


def is_kept(bar: Bar, figures: Mapping[str, Figures]) -> bool | None:
    """Whether ours is within a bar; None if it was not measured."""
    ratio = _ratio(bar, figures)
    return None if ratio is None else ratio <= bar.factor


def _ratio(bar: Bar, figures: Mapping[str, Figures]) -> float | None:
    ours = figures[OURS].value(bar.measure) if OURS in figures else None
    if not bar.engine:
        return ours
    other = figures[bar.engine].value(bar.measure) if bar.engine in figures else None
    return ours / other if ours is not None and other else None


def figures_table(figures: Mapping[str, Figures]) -> str:
    """Every measure of every engine; classes as p50/p95 in ms of processor time."""
    measures = dict.fromkeys(m for each in figures.values() for m in (*each.times, *each.single))
    rows = [["ms of CPU, p50/p95", *figures]]
    rows += [[measure, *(each.cell(measure) for each in figures.values())] for measure in measures]
    return _aligned(rows)


def bars_table(figures: Mapping[str, Figures], bars: Sequence[Bar]) -> str:
    """Every bar, what ours comes to, and the verdict."""
    rows = [["bar", "against", "at most", "is", ""]]
    for bar in bars:
        ratio, kept = _ratio(bar, figures), is_kept(bar, figures)
        verdict = "not measured" if kept is None else "kept" if kept else "NOT KEPT"
        times = " x" if bar.engine else ""
        actual = "-" if ratio is None else f"{ratio:.2f}{times}"
        unit = "p95 " if bar.measure in figures.get(OURS, Figures()).times else ""
        rows.append([unit + bar.measure, bar.engine, f"{bar.factor:g}{times}", actual, verdict])
    return _aligned(rows)


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
