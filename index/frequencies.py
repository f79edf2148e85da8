"""How often the passages answer one word of a question: sparse for few passages, dense for many."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress

_DENSE_FROM = 4
"""A quarter as many postings as passages, and a list of all passages is quicker."""

Run = tuple[Sequence[int], Sequence[int] | Sequence[float], float]
"""Passages, their frequencies, and what each occurrence counts."""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """Weighted frequencies by passage: a dict of those above 0, or a list of all."""

    values: dict[int, float] | list[float]
    holding: int

    def of(self, passages: Iterable[int]) -> list[float]:
        """The frequencies of some passages, 0 where there is none."""
        if isinstance(self.values, dict):
            get = self.values.get
            return [get(passage, 0.0) for passage in passages]
        return list(map(self.values.__getitem__, passages))

    def holders(self) -> list[int]:
        """The passages that answer, in no particular order."""
        if isinstance(self.values, dict):
            return list(self.values)
        return list(compress(range(len(self.values)), self.values))

    def __contains__(self, passage: int) -> bool:
        if isinstance(self.values, dict):
            return passage in self.values
        return bool(self.values[passage])


def summed(runs: Sequence[Run], passages: int) -> Frequencies:
    """The frequencies of several runs together; `passages` is how many there are in all."""
    runs = [run for run in runs if len(run[0])]
    if sum(len(found) for found, _, _ in runs) * _DENSE_FROM < passages:
        return _sparse(runs)
    dense = [0.0] * passages
    for found, frequencies, weight in runs:
        for passage, frequency in zip(found, frequencies, strict=True):
            dense[passage] += weight * frequency
    return Frequencies(dense, passages - dense.count(0.0))


def _sparse(runs: Sequence[Run]) -> Frequencies:
    values: dict[int, float] = {}
    get = values.get
    for found, frequencies, weight in runs:
        for passage, frequency in zip(found, frequencies, strict=True):
            values[passage] = get(passage, 0.0) + weight * frequency
    return Frequencies(values, len(values))


def counted(counts: dict[int, int], weight: float) -> Run:
    """Counts by passage as a run."""
    return array("I", counts), list(counts.values()), weight
