"""Matches phrases: words that answer only together, in a row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.isin import isin
from index.arrays.term_frequencies import IntArray, PassageMask
from index.arrays.token_stream import SEPARATOR, WordNumbers
from index.segment.segment import Segment

Span = tuple[int, int]
"""First token, and the one after the last."""

_AT_ONCE = 512
"""Passages that are looked through together."""


class Phrase(NamedTuple):
    """For each word of a phrase the numbers that may be there; the last may be a range.

    The words are in this order, at most `slop` other words between one and the next.
    """

    words: tuple[Collection[int], ...]
    slop: int = 0

    def spans(self, tokens: WordNumbers) -> Iterator[Span]:
        """Where the phrase is in some tokens, without slop."""
        starts = self._starts(tokens, range(len(self.words)))
        yield from ((start, start + len(self.words)) for start in starts.tolist())

    def ends(self, tokens: WordNumbers, starts: IntArray) -> IntArray:
        """Where the phrases that begin at `starts` end, with slop; 0 for those that do not."""
        positions, complete = starts, np.ones(len(starts), np.bool_)
        for word in self.words[1:]:
            found, searching = positions, complete.copy()
            for step in range(1, self.slop + 2):
                following = tokens[np.minimum(positions + step, len(tokens) - 1)]
                is_here = searching & _is_one_of(following, word)
                found = np.where(is_here, positions + step, found)
                searching &= ~is_here & (following != SEPARATOR)
                searching &= positions + step < len(tokens)
            positions, complete = found, complete & (found > positions)
        return np.where(complete, positions + 1, 0)

    def frequencies(
        self, segment: Segment, *, names: bool = False, among: PassageMask | None = None
    ) -> IntArray:
        """How often each passage has the phrase in its own text, or with its `names` as well.

        Only those `among` some passages, if they are given.
        """
        mask = self._candidates(segment)
        candidates = np.flatnonzero(mask if among is None else mask & among)
        holders = [_count_postings(segment, word) for word in self.words]
        rarest_first = sorted(range(len(holders)), key=holders.__getitem__)
        frequencies = np.zeros(len(segment), np.intp)
        for first in range(0, len(candidates), _AT_ONCE):
            some = candidates[first : first + _AT_ONCE]
            begins = segment.passage_starts[some]
            ends = segment.passage_starts[some + 1] if names else segment.name_starts[some]
            tokens = segment.tokens.concatenate(map(slice, begins.tolist(), ends.tolist()))
            starts = self._starts(tokens, rarest_first)
            passages = np.cumsum(ends - begins).searchsorted(starts, "right")
            frequencies[some] = np.bincount(passages, minlength=len(some))
        return frequencies

    def _candidates(self, segment: Segment) -> PassageMask:
        """The passages that hold every word, and frequent words side by side."""
        mask = passages_with_all(segment, self.words)
        for one, other in pairwise(self.words):
            if len(one) == len(other) == 1:
                side_by_side = segment.bigrams.find(*one, *other)
                if side_by_side is not None:
                    both = np.zeros(len(segment), np.bool_)
                    both[side_by_side] = True
                    mask &= both
        return mask

    def _starts(self, tokens: WordNumbers, order: Sequence[int]) -> IntArray:
        """Where the phrase begins, without slop; its words are looked for in this `order`."""
        first, *others = order
        starts = np.flatnonzero(_is_one_of(tokens, self.words[first])) - first
        starts = starts[(starts >= 0) & (starts + len(self.words) <= len(tokens))]
        for offset in others:
            starts = starts[_is_one_of(tokens[starts + offset], self.words[offset])]
        return starts


def passages_with_all(segment: Segment, words: Sequence[Collection[int]]) -> PassageMask:
    """The passages that hold one of the numbers of each word."""
    mask, *others = (_passages_with_any(segment, word) for word in words)
    for other in others:
        mask &= other
    return mask


def _passages_with_any(segment: Segment, numbers: Collection[int]) -> PassageMask:
    """The passages that hold a word of any of these numbers."""
    words = segment.words
    mask = np.zeros(len(segment), np.bool_)
    if isinstance(numbers, range):
        mask[words.run(numbers.start, numbers.stop)] = True
        return mask
    for number in numbers:
        mask[words.run(number, number + 1)] = True
    return mask


def _count_postings(segment: Segment, numbers: Collection[int]) -> int:
    """How many postings the words of these numbers have."""
    if isinstance(numbers, range):
        return int(segment.words.starts[numbers.stop]) - int(segment.words.starts[numbers.start])
    return sum(segment.words.count(number) for number in numbers)


def _is_one_of(tokens: NDArray[Any], numbers: Collection[int]) -> NDArray[np.bool_]:
    """For each token whether it is a word of these numbers."""
    if isinstance(numbers, range):
        return np.asarray((tokens >= numbers.start) & (tokens < numbers.stop))
    if len(numbers) == 1:
        (number,) = numbers
        return np.asarray(tokens == number)
    return isin(tokens, np.array(sorted(numbers), np.uint32))
