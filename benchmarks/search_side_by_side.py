"""Our search beside FTS5, tantivy and stock Whoosh: `python -m benchmarks.search_side_by_side`.

Every engine indexes the same passages and answers the same questions in turn, each in a process of
its own: top 20 with titles and snippets. Compare the ratios, not the milliseconds. Exit code 0
whatever was measured; with --strict 1 if a bar is not kept.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.engines.comparison_table import (
    BARS,
    LARGE_LIBRARY,
    LARGE_LIBRARY_BARS,
    OURS,
    Figures,
    bars_table,
    figures_table,
    is_kept,
)
from benchmarks.engines.engine import ENGINES, Question, engine, rows_of
from benchmarks.engines.engine_process import EngineProcess
from benchmarks.engines.question_generator import QuestionGenerator
from benchmarks.generated_library import write_library
from benchmarks.generator.vocabulary import MissingWordListError
from content.catalogue.catalogue_cache import Catalogue
from content.library import Library
from content.library_opening import load_library

STARTS = 5
WARM_UP = 20
WHOOSH_INTERVAL = 20
"""Stock Whoosh answers every twentieth question: it needs seconds for some of them."""

LOCK = "benchmarks/requirements.lock"


def arguments() -> argparse.Namespace:
    """The parsed command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.search_side_by_side",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--passages", type=int, default=22_000, help="principles (22000)")
    parser.add_argument("--seed", type=int, default=1, help="of the library and questions (1)")
    parser.add_argument("--library", type=Path, help="a library that is there already")
    parser.add_argument("--queries", type=int, default=100, help="questions in each class (100)")
    parser.add_argument("--engines", nargs="+", choices=list(ENGINES), default=list(ENGINES))
    parser.add_argument("--classes", nargs="+", help="only these classes of questions")
    parser.add_argument("--strict", action="store_true", help="exit code 1 if a bar is not kept")
    return parser.parse_args()


def available(names: Sequence[str]) -> list[str]:
    """The installed engines; prints how to install the others."""
    found: list[str] = []
    for name in names:
        try:
            engine(name, Path(), Path())
        except ImportError as error:
            install = f"{sys.executable} -m pip install --require-hashes --requirement {LOCK}"
            print(f"{name} is left out, {error.name} is not installed. Type: {install}")
        else:
            found.append(name)
    return found


def build(name: str, folder: Path, source: Path, library: Library) -> Figures:
    """Build one index; its seconds of processor time and its size on disk."""
    folder.mkdir(parents=True)
    gc.collect()
    start = time.process_time()
    engine(name, folder, source).build(library)
    figures = Figures(single={"build, CPU s": time.process_time() - start})
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    figures.single["size, MB"] = size / 1e6
    print(f"Built {name}: {figures.single['build, CPU s']:.1f} s.", flush=True)
    return figures


class EngineComparison:
    """Measures engines whose indexes are built, question by question in turn."""

    def __init__(self, work: Path, source: Path, figures: dict[str, Figures]) -> None:
        self._work = work
        self._source = source
        self.figures = figures

    def measure_starts(self, first: Question) -> None:
        """Time from start to first answer in fresh processes, the engines in turn; medians."""
        starts: dict[str, list[float]] = {name: [] for name in self.figures}
        for _ in range(STARTS):
            for name in self.figures:
                process = self._process(name, first)
                starts[name].append(process.opened.wall)
                process.close()
        for name, times in starts.items():
            self.figures[name].single["open + first answer, ms"] = statistics.median(times)

    def measure_answers(self, classes: dict[str, list[Question]]) -> None:
        """Ask every engine every question in turn, then measure its memory."""
        first = next(iter(classes.values()))[0]
        processes = {name: self._process(name, first) for name in self.figures}
        for name, questions in classes.items():
            print(f"Asking: {name}, {len(questions)} questions.", flush=True)
            for question in questions[:WARM_UP]:
                for engine_name in processes.keys() - {"whoosh"}:
                    processes[engine_name].ask(question)
            self._ask(processes, name, questions)
        for name, process in processes.items():
            self.figures[name].single["resident, MB"] = process.resident()
            process.close()

    def _ask(
        self, processes: dict[str, EngineProcess], name: str, questions: list[Question]
    ) -> None:
        order = list(processes)
        for number, question in enumerate(questions):
            order = order[1:] + order[:1]
            for engine_name in order:
                if engine_name == "whoosh" and number % WHOOSH_INTERVAL:
                    continue
                cost = processes[engine_name].ask(question)
                if cost is not None:
                    self.figures[engine_name].times.setdefault(name, []).append(cost)

    def _process(self, name: str, first: Question) -> EngineProcess:
        return EngineProcess(name, self._work / name, self._source, first)


def measure(options: argparse.Namespace, work: Path) -> tuple[dict[str, Figures], int]:
    """Generate a library, build the indexes, ask; the figures and the number of passages."""
    source = options.library or work / "library"
    if options.library is None:
        write_library(source, options.passages, options.seed)
    library = load_library(source)
    for fault in library.faults:
        print(fault, file=sys.stderr)
    rows = list(rows_of(library))
    classes = QuestionGenerator(rows, options.seed).classes(options.queries)
    classes = {name: classes[name] for name in options.classes or classes}
    figures = {
        name: build(name, work / name, source, library) for name in available(options.engines)
    }
    if OURS in figures:
        catalogue = Catalogue(source, work / OURS, lambda: library)
        catalogue.compile(library, catalogue.signature())
    comparison = EngineComparison(work, source, figures)
    comparison.measure_starts(classes[next(iter(classes))][-1])
    comparison.measure_answers(classes)
    return comparison.figures, len(rows)


def main() -> int:
    """Measure, and print figures and bars."""
    options = arguments()
    try:
        with tempfile.TemporaryDirectory() as work:
            figures, passages = measure(options, Path(work))
    except MissingWordListError as error:
        print(error, file=sys.stderr)
        return 1
    bars = LARGE_LIBRARY_BARS if passages >= LARGE_LIBRARY else BARS
    print(f"\n{passages} passages\n{figures_table(figures)}\n\n{bars_table(figures, bars)}")
    return 1 if options.strict and any(is_kept(bar, figures) is False for bar in bars) else 0


if __name__ == "__main__":
    sys.exit(main())
