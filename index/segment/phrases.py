"""Words that answer only together: in a row, or anywhere in one passage."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.isin import are_among
from index.arrays.term_frequencies import Held, Places
from index.arrays.token_stream import SEPARATOR, WordNumbers
from index.segment.segment import Segment

Stretch = tuple[int, int]
_AT_ONCE = 512
"""Passages that are looked through together."""


class Together(NamedTuple):
    """Sets of word numbers, one for each place; the last may be a range of numbers.

    They stand in this order with at most `reach` other words between one and the next, or when
    `scattered` in any order within one block of text.
    """

    places: tuple[Collection[int], ...]
    reach: int = 0
    scattered: bool = False

    def stretches(self, stream: WordNumbers) -> Iterator[Stretch]:
        """Where in a stream of word numbers they stand, as (first word, end)."""
        if self.scattered:
            yield from _scattered(self.places, stream)
        else:
            starts = self._starts(stream, range(len(self.places)))
            yield from ((at, at + len(self.places)) for at in starts.tolist())

    def ends(self, stream: WordNumbers, starts: Places) -> Places:
        """Where the rows that begin at some places of a stream end; 0 where they do not."""
        at, whole = starts, np.ones(len(starts), np.bool_)
        for place in self.places[1:]:
            found, sought = at, whole.copy()
            for step in range(1, self.reach + 2):
                words = stream[np.minimum(at + step, len(stream) - 1)]
                here = sought & _is_in(words, place)
                found = np.where(here, at + step, found)
                sought &= ~here & (words != SEPARATOR) & (at + step < len(stream))
            at, whole = found, whole & (found > at)
        return np.where(whole, at + 1, 0)

    def frequencies(self, segment: Segment, *, names: bool = False) -> dict[int, int]:
        """How often each passage has them in its own words, or with its `names` as well."""
        candidates = np.flatnonzero(self._candidates(segment))
        if self.scattered:
            return dict.fromkeys(candidates.tolist(), 1)
        held = [np.count_nonzero(_holding(segment, place)) for place in self.places]
        order = np.argsort(held, kind="stable").tolist()
        counts: dict[int, int] = {}
        for at in range(0, len(candidates), _AT_ONCE):
            some = candidates[at : at + _AT_ONCE]
            begins = segment.begins[some]
            ends = segment.begins[some + 1] if names else segment.names[some]
            stream = segment.stream.joined(map(slice, begins.tolist(), ends.tolist()))
            owners = np.cumsum(ends - begins).searchsorted(self._starts(stream, order), "right")
            often = np.bincount(owners, minlength=len(some))
            found = np.flatnonzero(often)
            counts.update(zip(some[found].tolist(), often[found].tolist(), strict=True))
        return counts

    def _candidates(self, segment: Segment) -> Held:
        """Which passages hold a word for every place, and the frequent ones side by side."""
        held = holding_all(segment, self.places)
        for one, other in pairwise(self.places if not self.scattered else ()):
            if len(one) == len(other) == 1:
                beside = segment.pairs.of(*one, *other)
                if beside is not None:
                    both = np.zeros(len(segment), np.bool_)
                    both[beside] = True
                    held &= both
        return held

    def _starts(self, stream: WordNumbers, order: Sequence[int]) -> Places:
        """Where rows begin in a stream, the places looked for in an order, the rarest first."""
        first, *others = order
        starts = np.flatnonzero(_is_in(stream, self.places[first])) - first
        starts = starts[(starts >= 0) & (starts + len(self.places) <= len(stream))]
        for place in others:
            starts = starts[_is_in(stream[starts + place], self.places[place])]
        return starts


def holding_all(segment: Segment, places: Sequence[Collection[int]]) -> Held:
    """Which passages hold a word for every place."""
    first, *others = (_holding(segment, place) for place in places)
    for other in others:
        first &= other
    return first


def _holding(segment: Segment, place: Collection[int]) -> Held:
    """Which passages hold any of some words."""
    words = segment.words
    held = np.zeros(len(segment), np.bool_)
    if isinstance(place, range):
        held[words.run(place.start, place.stop)] = True
        return held
    for number in place:
        held[words.run(number, number + 1)] = True
    return held


def _is_in(stream: NDArray[Any], place: Collection[int]) -> Held:
    """Which words of a stream are among some."""
    if isinstance(place, range):
        return np.asarray((stream >= place.start) & (stream < place.stop))
    if len(place) == 1:
        (number,) = place
        return np.asarray(stream == number)
    return are_among(stream, np.array(sorted(place), np.uint32))


def _scattered(places: Sequence[Collection[int]], stream: WordNumbers) -> Iterator[Stretch]:
    """The words of those blocks that hold one for every place."""
    ends = np.flatnonzero(stream == SEPARATOR)
    found = [np.flatnonzero(_is_in(stream, place)) for place in places]
    blocks = [set(ends.searchsorted(each).tolist()) for each in found]
    shared = set.intersection(*blocks)
    for at in sorted({each for one in found for each in one.tolist()}):
        if int(ends.searchsorted(at)) in shared:
            yield at, at + 1
