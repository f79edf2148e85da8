"""Searches the parts of a compound that is in no text: *tjenestekvalitet* as two words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from index.arrays.term_frequencies import PassageMask
from index.query.expansion import split_compound
from index.query.matching import Match
from index.query.parser import Clause
from index.ranking.match_spans import find_spans
from index.ranking.proximity import smallest_gaps
from index.segment.segment import Segment

SplitCompounds = dict[Clause, list[Match]]
"""The matches of the parts of a compound, by the clause with the compound."""

MatchClauses = Callable[[Sequence[Clause]], list[Match]]
_MAX_GAP = 8
"""Words that may stand between the parts."""


def match_compound_parts(
    segment: Segment, match: Match, match_clauses: MatchClauses
) -> list[Match]:
    """The matches of the parts of a compound in the passages where they stand close together.

    Empty if there are no such passages.
    """
    is_concept = segment.lexicon.find_concepts(match.clause.words)
    parts = () if is_concept else split_compound(segment, match.clause.words[0])
    matches = match_clauses([Clause((part,), part) for part in parts])
    if not matches:
        return []
    close = _close_together(segment, matches)
    return [each.restricted_to(close) for each in matches] if close.any() else []


def _close_together(segment: Segment, matches: Sequence[Match]) -> PassageMask:
    """The passages that hold all of the words within a few others."""
    mask: PassageMask = np.logical_and.reduce([match.frequencies.mask for match in matches])
    passages = np.flatnonzero(mask)
    if len(passages):
        mask[passages] = smallest_gaps(find_spans(segment, matches, passages)) <= _MAX_GAP
    return mask
