"""Bonuses for where the words of a query stand in a passage: near each other, in the heading."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays.term_frequencies import FloatArray, IntArray, PassageMask
from index.query.matching import Match
from index.ranking.match_spans import ClauseSpans, MatchSpans
from index.weights import (
    CODES,
    EXACT_BONUS,
    HEADING_BONUS,
    PROXIMITY_BONUS,
    Rule,
)

_HALVING_GAP = 8
"""Words between those of a query that halve the bonus for proximity."""

_NOWHERE = np.iinfo(np.intp).max // 2


def proximity_bonuses(
    spans: MatchSpans, matches: Sequence[Match], titles: PassageMask
) -> FloatArray:
    """For each passage the share that is added to its score.

    Words without a passage and locations beside other clauses are left out of account; stop words
    beside others need only be near. `titles` says which passages are titles: a name of their
    municipality is as good as a heading there.
    """
    counted = [
        index
        for index, match in enumerate(matches)
        if not match.is_location and match.frequencies.passage_count
    ]
    bonus = np.zeros(len(spans.passages))
    if not counted or not len(bonus):
        return bonus
    starts = spans.offsets[:-1]
    heading_ends = spans.separators[np.searchsorted(spans.separators, starts)]
    in_heading, exact = np.ones((2, len(bonus)), np.bool_)
    for index in [index for index in counted if not matches[index].is_stop_word] or counted:
        clause, mask = spans.clauses[index], matches[index].frequencies.mask[spans.passages]
        in_name = titles & ~clause.present() & mask
        in_heading &= in_name | (_first_starts(clause) < heading_ends)
        exact &= in_name | _any_exact(clause)
    bonus += HEADING_BONUS * in_heading + EXACT_BONUS * exact
    if len(counted) > 1:
        bonus += _nearness([spans.clauses[index] for index in counted], starts)
    return bonus


def _first_starts(clause: ClauseSpans) -> IntArray:
    """Where the first span of each passage starts; _NOWHERE if it has none."""
    present = clause.present()
    starts = np.full(len(present), _NOWHERE)
    starts[present] = clause.starts[clause.bounds[:-1][present]]
    return starts


def _any_exact(clause: ClauseSpans) -> PassageMask:
    """For each passage whether a span is exactly what was typed."""
    exact_before = np.zeros(len(clause.codes) + 1, np.intp)
    np.cumsum(clause.codes == CODES[Rule.EXACT], out=exact_before[1:])
    return exact_before[clause.bounds[1:]] > exact_before[clause.bounds[:-1]]


def smallest_gaps(spans: MatchSpans) -> IntArray:
    """For each passage how few words stand between those of all clauses.

    One word may match several clauses. _NOWHERE if the passage does not hold them all.
    """
    held, widths = _minimal_spans(spans.clauses, spans.offsets[:-1])
    gaps = np.maximum(0, widths - (len(spans.clauses) - 1))
    return np.where(held == len(spans.clauses), gaps, _NOWHERE)


def _nearness(clauses: Sequence[ClauseSpans], passage_starts: IntArray) -> FloatArray:
    """The bonus for words that are near each other."""
    held, widths = _minimal_spans(clauses, passage_starts)
    widths = np.minimum(widths, held * _HALVING_GAP * _HALVING_GAP)
    gaps = np.maximum(0, widths - (held - 1))
    bonus = PROXIMITY_BONUS * _HALVING_GAP / (_HALVING_GAP + gaps)
    return np.where(held < 2, 0.0, bonus * held / len(clauses))


def _minimal_spans(
    clauses: Sequence[ClauseSpans], passage_starts: IntArray
) -> tuple[IntArray, IntArray]:
    """For each passage how many clauses it holds, and the width of the narrowest span of them.

    The width is in tokens from the first to the last start. Each match is tried as the end of a
    span that reaches back to the last match of each clause.
    """
    present = np.array([clause.present() for clause in clauses])
    held = present.sum(axis=0)
    passages = np.concatenate([clause.passages() for clause in clauses])
    ends = np.concatenate([clause.starts for clause in clauses])
    earliest, complete = ends.copy(), np.ones(len(ends), np.bool_)
    for clause, is_here in zip(clauses, present[:, passages], strict=True):
        if not len(clause.starts):
            continue
        before = clause.starts.searchsorted(ends, side="right") - 1
        last = np.where(before < 0, -1, clause.starts[before])
        complete &= ~is_here | (last >= passage_starts[passages])
        earliest = np.where(is_here, np.minimum(earliest, last), earliest)
    widths = np.full(len(held), _NOWHERE)
    np.minimum.at(widths, passages[complete], (ends - earliest)[complete])
    return held, widths
