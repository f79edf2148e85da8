"""Puts passages in order: those with every word, then by score, near words and headings first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays.term_frequencies import Floats, Held, Places
from index.query.matching import Match
from index.ranking.proximity import bonuses
from index.ranking.reranking import Look, look_at
from index.ranking.scores import best_of, covering_scores, scores_of
from index.ranking.statistics import Ground
from index.weights import ENOUGH_COMPLETE, RERANKED

_DIGITS = 9
"""Scores that differ by less are equal: only the order of adding up tells them apart."""

_COMMON_SHARE, _COMMON_AT_LEAST = 8, 2000


class Ranking(NamedTuple):
    """All passages that answer, in tree order, and a close look at the best of them.

    `order` are the best as places in the look, `scores` theirs.
    """

    passages: Places
    look: Look
    order: Sequence[int]
    scores: Sequence[float]


def ranked(ground: Ground, matches: Sequence[Match], allowed: Held | None, limit: int) -> Ranking:
    """The passages that answer, at most `limit` of them in order; ties stand in tree order.

    Only those in the set `allowed`, if there is one.
    """
    needed = [match for match in matches if not match.light] or list(matches)
    held = _all_of(needed, allowed)
    if len(needed) > 1 and np.count_nonzero(held) < ENOUGH_COMPLETE:
        held = _some_of(ground, needed, held, allowed)
        passages = np.flatnonzero(held)
        scores = covering_scores(ground, matches, passages, needed)
    else:
        passages = np.flatnonzero(held)
        scores = scores_of(ground, matches, passages)
    best, best_scores = best_of(passages, scores, max(limit, RERANKED))
    return _looked_at(ground, matches, (passages, best, best_scores), limit)


def ranked_by_any(ground: Ground, matches: Sequence[Match], but: int, limit: int) -> Ranking:
    """The passages that share any of the clauses, but one, those that share most first."""
    held = np.zeros(len(ground.segment), np.bool_)
    for match in matches:
        held |= match.frequencies.held
    held[but] = False
    passages = np.flatnonzero(held)
    scores = scores_of(ground, matches, passages)
    best, best_scores = best_of(passages, scores, max(limit, RERANKED))
    return _looked_at(ground, matches, (passages, best, best_scores), limit)


def _all_of(needed: Sequence[Match], allowed: Held | None) -> Held:
    """The passages that answer the needed clause, or each of several firmly."""
    if len(needed) == 1:
        held = needed[0].frequencies.held
    else:
        held = np.logical_and.reduce([match.frequencies.firmly for match in needed])
    return held if allowed is None else held & allowed


def _some_of(ground: Ground, needed: Sequence[Match], complete: Held, allowed: Held | None) -> Held:
    """The passages that answer some needed clause, other than only one that most answer.

    Those too where nothing else is found.
    """
    common = max(len(ground.segment) // _COMMON_SHARE, _COMMON_AT_LEAST)
    telling = [match for match in needed if 0 < match.frequencies.holding <= common]
    held = complete.copy()
    for match in telling or needed:
        held |= match.frequencies.held
    return held if allowed is None else held & allowed


def _looked_at(
    ground: Ground, matches: Sequence[Match], found: tuple[Places, Places, Floats], limit: int
) -> Ranking:
    """The best passages in order after a close look at the very best, ties in tree order.

    The name of a place alone asks for its documents, so those come first.
    """
    passages, best, scores = found
    look = look_at(ground.segment, matches, best)
    scores = scores.copy()
    scores[:RERANKED] *= 1 + bonuses(look, matches, ground.titles[best])[:RERANKED]
    scores = scores.round(_DIGITS)
    near, further = np.arange(len(best))[:RERANKED], np.arange(len(best))[RERANKED:]
    no_titles = ~ground.titles[best[near]] & all(match.place_name for match in matches)
    order = np.lexsort((best[near], -scores[near], no_titles))
    order = np.concatenate([order, further])[:limit]
    return Ranking(passages, look, order.tolist(), scores[order].tolist())
