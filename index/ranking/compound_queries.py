"""Reads a compound that is nowhere as the words it is made of: *tjenestekvalitet* as two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from index.arrays.term_frequencies import Held
from index.query.expansion import parts_of
from index.query.matching import Match
from index.query.parser import Clause
from index.ranking.proximity import gaps
from index.ranking.reranking import look_at
from index.segment.segment import Segment

Apart = dict[Clause, list[Match]]
"""What answers the words of clauses that were taken apart."""

Matching = Callable[[Sequence[Clause]], list[Match]]
_CLOSE = 8
"""Words that may stand between those that are looked for instead of their compound."""


def taken_apart(segment: Segment, match: Match, matching: Matching) -> list[Match]:
    """What answers the words of a compound that nothing answers, where they stand close.

    Nothing if no passage holds them so. `matching` finds what answers clauses in a row.
    """
    parts = parts_of(segment, match.clause.words[0])
    matches = matching([Clause((part,), part) for part in parts])
    if not matches:
        return []
    close = _close(segment, matches)
    return [each.within(close) for each in matches] if close.any() else []


def _close(segment: Segment, matches: Sequence[Match]) -> Held:
    """The passages that hold all of the words in one place."""
    close: Held = np.logical_and.reduce([match.frequencies.held for match in matches])
    passages = np.flatnonzero(close)
    if len(passages):
        close[passages] = gaps(look_at(segment, matches, passages)) <= _CLOSE
    return close
