"""Bonuses for where the words of a query stand in a passage: near, in order, in the heading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import FloatArray, IntArray, PassageMask
from index.query.matching import Match
from index.ranking.match_spans import ClauseSpans, MatchSpans
from index.weights import (
    CODES,
    EXACT_BONUS,
    HEADING_BONUS,
    ORDER_BONUS,
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
    minimal = _minimal_spans(spans.clauses, spans.offsets[:-1])
    gaps = np.full(len(spans.passages), _NOWHERE)
    complete = minimal.clauses == len(spans.clauses)
    gaps[complete] = np.maximum(0, minimal.widths[complete] - (len(spans.clauses) - 1))
    return gaps


class _MinimalSpans(NamedTuple):
    """The narrowest span of each passage with every clause that it holds.

    For each passage: how many `clauses` it holds, from first to last start how many tokens the
    span is wide, whether the clauses are in the order typed.
    """

    clauses: IntArray
    widths: IntArray
    in_order: NDArray[np.bool_]


def _nearness(clauses: Sequence[ClauseSpans], passage_starts: IntArray) -> FloatArray:
    """The bonus for words that are near each other, and for those that are in order too."""
    held, widths, in_order = _minimal_spans(clauses, passage_starts)
    widths = np.minimum(widths, held * _HALVING_GAP * _HALVING_GAP)
    gaps = np.maximum(0, widths - (held - 1))
    bonus = PROXIMITY_BONUS * _HALVING_GAP / (_HALVING_GAP + gaps)
    bonus += ORDER_BONUS * (in_order & (gaps <= _HALVING_GAP))
    return np.where(held < 2, 0.0, bonus * held / len(clauses))


def _minimal_spans(clauses: Sequence[ClauseSpans], passage_starts: IntArray) -> _MinimalSpans:
    """Tries each match as the end of a span that reaches back to the last match of each clause."""
    present = np.array([clause.present() for clause in clauses])
    held = present.sum(axis=0)
    passages = np.concatenate([clause.passages() for clause in clauses])
    ends = np.concatenate([clause.starts for clause in clauses])
    earliest, latest = ends.copy(), np.full(len(ends), -1)
    complete, in_order = np.ones((2, len(ends)), np.bool_)
    for clause, is_here in zip(clauses, present[:, passages], strict=True):
        if not len(clause.starts):
            continue
        before = clause.starts.searchsorted(ends, side="right") - 1
        last = np.where(before < 0, -1, clause.starts[before])
        complete &= ~is_here | (last >= passage_starts[passages])
        earliest = np.where(is_here, np.minimum(earliest, last), earliest)
        in_order &= ~is_here | (last >= latest)
        latest = np.where(is_here, last, latest)
    widths = np.where(complete, ends - earliest, _NOWHERE)
    order = np.lexsort((ends, widths, passages))
    any_held = held > 0
    narrowest = order[np.searchsorted(passages[order], np.flatnonzero(any_held))]
    spans = _MinimalSpans(held, np.full(len(held), _NOWHERE), np.zeros(len(held), np.bool_))
    spans.widths[any_held] = widths[narrowest]
    spans.in_order[any_held] = in_order[narrowest]
    return spans
