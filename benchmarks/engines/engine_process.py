"""Runs a search engine in its own process, which answers questions and reports their cost.

`python -m benchmarks.engines.engine_process NAME FOLDER LIBRARY` opens an index, answers the
question in each line of its input, and prints a line of JSON for each: milliseconds of processor
time, number of hits.
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
class OpeningTime:
    """From the first line of the engine's own code to its first answer, in milliseconds."""

    wall: float
    cpu: float


class EngineProcess:
    """A handle to the process: starts it and sends it questions."""

    def __init__(self, name: str, folder: Path, library: Path, first: Question) -> None:
        command = [sys.executable, "-m", "benchmarks.engines.engine_process", name]
        self._process = subprocess.Popen(
            [*command, str(folder), str(library)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.opened = OpeningTime(*self._request(json.dumps(asdict(first))))

    def ask(self, question: Question) -> float | None:
        """Milliseconds of processor time for the answer; None if the engine cannot answer it."""
        cpu, hits = self._request(json.dumps(asdict(question)))
        return cpu if hits >= 0 else None

    def resident(self) -> float:
        """Resident memory of the process in MB."""
        (megabytes,) = self._request("resident")
        return megabytes

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _request(self, line: str) -> list[float]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"The engine ended early: {self._process.args!r}.")
        return [float(number) for number in json.loads(answer)]


def question_from_json(line: str) -> Question:
    """The question in a line of JSON."""
    fields = json.loads(line)
    return Question(
        Form(fields["form"]), tuple(fields["words"]), fields["last_is_prefix"], fields["edits"]
    )


def resident_megabytes() -> float:
    """Resident memory of this process in MB (10^6 bytes), read from Linux's page count."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> int:
    """Open the engine and answer questions until the input ends."""
    name, folder, library = sys.argv[1:]
    first = question_from_json(sys.stdin.readline())
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    search_engine = engine(name, Path(folder), Path(library))
    search_engine.open()
    search_engine.answer(first)
    opening = (time.perf_counter_ns() - wall, time.process_time_ns() - cpu)
    print(json.dumps([each / 1e6 for each in opening]), flush=True)
    for line in sys.stdin:
        if line.strip() == "resident":
            print(json.dumps([resident_megabytes()]), flush=True)
            continue
        question = question_from_json(line)
        cpu = time.process_time_ns()
        hits = search_engine.answer(question)
        answer_ms = (time.process_time_ns() - cpu) / 1e6
        print(json.dumps([answer_ms, -1 if hits is None else len(hits)]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
