"""A close look at a few passages: where each clause is answered in their own words.

The word streams of the passages stand side by side, so that all are looked at together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import Places
from index.arrays.token_stream import SEPARATOR
from index.query.matching import Match
from index.segment.segment import Segment
from index.thesaurus.rule_codes import CAME_NEAR
from index.weights import CODES, Rule

_Row = tuple[int, int, int]
"""Start and end of a stretch, and the code of its rule."""


class Found(NamedTuple):
    """Where one clause is answered, in order: stretches (start, end) of the look's stream.

    `codes` are those of the rules; passage `n` has the stretches `bounds[n]` to `bounds[n + 1]`.
    """

    starts: NDArray[np.intp]
    ends: NDArray[np.intp]
    codes: NDArray[np.uint8]
    bounds: NDArray[np.intp]

    def owners(self) -> NDArray[np.intp]:
        """The place in the look of the passage that each stretch is in."""
        lengths = self.bounds[1:] - self.bounds[:-1]
        return np.arange(len(lengths)).repeat(lengths)

    def present(self) -> NDArray[np.bool_]:
        """Which passages have any."""
        return self.bounds[1:] > self.bounds[:-1]


class Look(NamedTuple):
    """Some passages, the words of all of them in a row, and what answers each clause there.

    The words of passage `n` are those from `offsets[n]` to `offsets[n + 1]`; `block_ends` are the
    separators among them.
    """

    passages: Places
    stream: NDArray[np.uint32]
    offsets: NDArray[np.intp]
    block_ends: NDArray[np.intp]
    found: list[Found]


def look_at(segment: Segment, matches: Sequence[Match], passages: Places) -> Look:
    """Look for every clause in some passages, in the words that are their own."""
    bounds = segment.begins[passages], segment.names[passages]
    return _look(segment, matches, passages, (bounds[0].astype(np.intp), bounds[1].astype(np.intp)))


def look_at_whole(segment: Segment, matches: Sequence[Match], passages: Places) -> Look:
    """Look for every clause in some passages and their names."""
    bounds = segment.begins[passages], segment.begins[passages + 1]
    return _look(segment, matches, passages, (bounds[0].astype(np.intp), bounds[1].astype(np.intp)))


def _look(
    segment: Segment,
    matches: Sequence[Match],
    passages: Places,
    bounds: tuple[NDArray[np.intp], NDArray[np.intp]],
) -> Look:
    begins, ends = bounds
    stream = segment.stream.joined(map(slice, begins.tolist(), ends.tolist()))
    offsets = np.zeros(len(begins) + 1, np.intp)
    np.cumsum(ends - begins, out=offsets[1:])
    look = Look(passages, stream, offsets, np.flatnonzero(stream == SEPARATOR), [])
    for match in matches:
        codes = np.take(match.codes, stream, mode="clip")
        single = np.flatnonzero(codes)
        rows = [*_concept_rows(segment, match, bounds, offsets), *_together(look, match)]
        look.found.append(_in_order(single, codes[single], rows, offsets))
    return look


def _in_order(
    single: NDArray[np.intp], codes: NDArray[np.uint8], rows: Sequence[_Row], offsets: Places
) -> Found:
    starts, ends = single, single + 1
    if rows:
        further = np.array(rows, np.intp)
        starts = np.concatenate([starts, further[:, 0]])
        order = np.argsort(starts, kind="stable")
        starts, ends = starts[order], np.concatenate([ends, further[:, 1]])[order]
        codes = np.concatenate([codes, further[:, 2].astype(np.uint8)])[order]
    return Found(starts, ends, codes, starts.searchsorted(offsets))


def _concept_rows(
    segment: Segment,
    match: Match,
    bounds: tuple[NDArray[np.intp], NDArray[np.intp]],
    offsets: Places,
) -> Iterator[_Row]:
    """The terms of several words of the concepts that a clause names."""
    for concept in match.concepts:
        starts = segment.concept_rows.run(concept, concept + 1)
        lengths = segment.concept_rows.run_weights(concept, concept + 1)
        firsts, ends = (starts.searchsorted(bound) for bound in bounds)
        for place in np.flatnonzero(ends > firsts).tolist():
            own = slice(firsts[place], ends[place])
            shift = int(offsets[place] - bounds[0][place])
            for start, length in zip(starts[own].tolist(), lengths[own].tolist(), strict=True):
                rule = Rule.NEAR if length & CAME_NEAR else Rule.CONCEPT
                end = start + (length & ~CAME_NEAR)
                yield start + shift, end + shift, CODES[rule]


def _together(look: Look, match: Match) -> Iterator[_Row]:
    """Words that answer a clause only together."""
    for together, rule, passages in match.together:
        for place, passage in enumerate(look.passages.tolist()):
            if passage in passages:
                shift = int(look.offsets[place])
                stream = look.stream[shift : int(look.offsets[place + 1])]
                for start, end in together.stretches(stream):
                    yield start + shift, end + shift, CODES[rule]
