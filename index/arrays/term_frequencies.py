"""How often the passages answer one word of a question, a number for every passage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.weights import FIRM

Floats: TypeAlias = NDArray[np.float64]
Held: TypeAlias = NDArray[np.bool_]
"""A set of passages: whether each is in."""

Places: TypeAlias = NDArray[np.intp]
Run: TypeAlias = tuple[NDArray[Any], NDArray[Any], float]
"""Passages, their frequencies, and what each occurrence counts."""

EVERYWHERE: Places = np.empty(0, np.intp)
"""Instead of passages: there is a frequency for every passage, 0 where there is none."""


class Frequencies(NamedTuple):
    """Weighted frequencies by passage, 0 where nothing answers; which answer, and how many.

    `holding` are those that answer firmly: a part of what was asked for, which is in most of them,
    says nothing of how rare it is. Where none does so, it is how many answer at all.
    """

    values: Floats
    held: Held
    holding: int

    @property
    def firmly(self) -> Held:
        """Which passages answer by as much as one near word."""
        return self.values >= FIRM

    def holders(self) -> Places:
        """The passages that answer, in order."""
        return np.flatnonzero(self.held)


def summed(runs: Sequence[Run], passages: int) -> Frequencies:
    """The frequencies of several runs together; `passages` is how many there are in all."""
    some = [run for run in runs if run[0] is not EVERYWHERE and len(run[0])]
    if some:
        found = np.concatenate([found for found, _, _ in some])
        worths = np.array([weight for _, _, weight in some]).repeat([len(run[0]) for run in some])
        worths *= np.concatenate([frequencies for _, frequencies, _ in some])
        values: NDArray[Any] = np.bincount(found, weights=worths, minlength=passages)
    else:
        values = np.zeros(passages)
    for everywhere, frequencies, weight in runs:
        if everywhere is EVERYWHERE:
            values += weight * frequencies
    held = values > 0
    firmly = int(np.count_nonzero(values >= FIRM))
    return Frequencies(values, held, firmly or int(np.count_nonzero(held)))


def counted(counts: Mapping[int, int], weight: float) -> Run:
    """Counts by passage as a run."""
    return np.array(list(counts), np.intp), np.array(list(counts.values()), np.float64), weight
