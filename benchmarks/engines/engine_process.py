"""An engine in a process of its own: it answers questions and says what each cost.

`python -m benchmarks.engines.engine_process NAME FOLDER LIBRARY` opens an index, answers the
question in each line of its input, and prints one line of JSON for each: milliseconds of processor
time, hits.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.engines.engine import Form, Question, engine

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Opened:
    """From the first line of the engine's own code to its first answer, in milliseconds."""

    wall: float
    cpu: float


class EngineProcess:
    """The other end: starts the process and asks it."""

    def __init__(self, name: str, folder: Path, library: Path, first: Question) -> None:
        command = [sys.executable, "-m", "benchmarks.engines.engine_process", name]
        self._process = subprocess.Popen(
            [*command, str(folder), str(library)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.opened = Opened(*self._said(json.dumps(asdict(first))))

    def ask(self, question: Question) -> float | None:
        """Milliseconds of processor time for the answer; None if the engine cannot answer it."""
        cpu, hits = self._said(json.dumps(asdict(question)))
        return cpu if hits >= 0 else None

    def resident(self) -> float:
        """Megabytes that are resident now."""
        (megabytes,) = self._said("resident")
        return megabytes

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _said(self, line: str) -> list[float]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"The engine ended early: {self._process.args!r}.")
        return [float(number) for number in json.loads(answer)]


def question_in(line: str) -> Question:
    """The question that a line of JSON holds."""
    told = json.loads(line)
    return Question(Form(told["form"]), tuple(told["words"]), told["opens"], told["edits"])


def resident_megabytes() -> float:
    """Resident memory of this process; Linux tells it in pages."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> int:
    """Open, answer, and go on until the input ends."""
    name, folder, library = sys.argv[1:]
    first = question_in(sys.stdin.readline())
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    opened = engine(name, Path(folder), Path(library))
    opened.open()
    opened.answer(first)
    spent = (time.perf_counter_ns() - wall, time.process_time_ns() - cpu)
    print(json.dumps([each / 1e6 for each in spent]), flush=True)
    for line in sys.stdin:
        if line.strip() == "resident":
            print(json.dumps([resident_megabytes()]), flush=True)
            continue
        question = question_in(line)
        cpu = time.process_time_ns()
        found = opened.answer(question)
        spent_on_it = (time.process_time_ns() - cpu) / 1e6
        print(json.dumps([spent_on_it, -1 if found is None else len(found)]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
