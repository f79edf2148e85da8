"""How often each passage matches one word of a query, as an array over all passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.weights import FULL_MATCH

FloatArray: TypeAlias = NDArray[np.float64]
IntArray: TypeAlias = NDArray[np.intp]
PassageMask: TypeAlias = NDArray[np.bool_]
"""A set of passages: a bool for each passage of the library."""

WeightedPostings: TypeAlias = tuple[NDArray[Any], NDArray[Any], float]
"""Passage numbers, the frequency in each, and what one occurrence counts."""

ALL_PASSAGES: IntArray = np.empty(0, np.intp)
"""In place of passage numbers: there is a frequency for each passage of the library."""


class TermFrequencies(NamedTuple):
    """The frequencies of one word of a query.

    `values` (float64) and `mask` have an element for each passage of the library: the weighted
    frequency, 0 where nothing matches, and whether anything does. `passage_count` is the document
    frequency for IDF: how many passages match fully, since a part of a word that most passages
    hold says nothing of how rare the word is; where none matches fully, how many match at all.
    """

    values: FloatArray
    mask: PassageMask
    passage_count: int

    @property
    def full_matches(self) -> PassageMask:
        """The passages where the word counts as much as one near word of body text or more."""
        return self.values >= FULL_MATCH

    def passages(self) -> IntArray:
        """The numbers of the passages that match, ascending."""
        return np.flatnonzero(self.mask)


def sum_postings(postings: Sequence[WeightedPostings], passages: int) -> TermFrequencies:
    """The frequencies of several posting lists together; the library has so many `passages`."""
    listed = [each for each in postings if each[0] is not ALL_PASSAGES and len(each[0])]
    if listed:
        numbers = np.concatenate([numbers for numbers, _, _ in listed])
        weights = np.array([weight for _, _, weight in listed])
        weights = weights.repeat([len(numbers) for numbers, _, _ in listed])
        weights *= np.concatenate([frequencies for _, frequencies, _ in listed])
        values: NDArray[Any] = np.bincount(numbers, weights=weights, minlength=passages)
    else:
        values = np.zeros(passages)
    for numbers, frequencies, weight in postings:
        if numbers is ALL_PASSAGES:
            values += weight * frequencies
    mask = values > 0
    full_matches = int(np.count_nonzero(values >= FULL_MATCH))
    return TermFrequencies(values, mask, full_matches or int(np.count_nonzero(mask)))
