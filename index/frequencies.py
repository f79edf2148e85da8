"""How often the passages answer one word of a question: sparse for few passages, dense for many."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from operator import add, truth

from index.held import numbers_in

_DENSE_FROM = 4
"""A quarter as many postings as passages, and a list of all passages is quicker."""

Run = tuple[Sequence[int], Sequence[float], float]
"""Passages, their frequencies, and what each occurrence counts.

Passages may be the range of all; the frequencies are bytes then, 0 where there is none."""


@dataclass(frozen=True)
class Frequencies:
    """Weighted frequencies by passage: a dict of those above 0, or a list of all.

    `most` are the highest of each block of passages once they were asked for.
    """

    values: dict[int, float] | list[float]
    holding: int
    most: list[float] = field(default_factory=list, compare=False, repr=False)

    @property
    def dense(self) -> bool:
        """Whether there is one for every passage."""
        return isinstance(self.values, list)

    @cached_property
    def held(self) -> bytes:
        """The set of the passages that answer, if there is a frequency for every passage."""
        return bytes(map(truth, self.values))

    def of(self, passages: Iterable[int]) -> list[float]:
        """The frequencies of some passages, 0 where there is none."""
        if isinstance(self.values, dict):
            get = self.values.get
            return [get(passage, 0.0) for passage in passages]
        return list(map(self.values.__getitem__, passages))

    def holders(self) -> list[int]:
        """The passages that answer, in order if there is one for every passage."""
        if isinstance(self.values, dict):
            return list(self.values)
        return numbers_in(self.held)

    def __contains__(self, passage: int) -> bool:
        if isinstance(self.values, dict):
            return passage in self.values
        return bool(self.values[passage])


def summed(runs: Sequence[Run], passages: int) -> Frequencies:
    """The frequencies of several runs together; `passages` is how many there are in all."""
    runs = [run for run in runs if len(run[0])]
    if sum(len(found) for found, _, _ in runs) * _DENSE_FROM < passages:
        return _sparse(runs)
    dense: list[float] = []
    for found, frequencies, weight in runs:
        if isinstance(found, range) and isinstance(frequencies, bytes):
            worths = map(_worths(weight).__getitem__, frequencies)
            dense = list(map(add, dense, worths) if dense else worths)
            continue
        dense = dense or [0.0] * passages
        for passage, frequency in zip(found, frequencies, strict=True):
            dense[passage] += weight * frequency
    return Frequencies(dense, passages - dense.count(0.0))


@lru_cache(maxsize=64)
def _worths(weight: float) -> list[float]:
    """What each frequency that fits a byte counts."""
    return [weight * frequency for frequency in range(256)]


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
