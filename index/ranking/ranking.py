"""Ranks the passages that match: BM25 sums, then bonuses for the best of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays.term_frequencies import FloatArray, IntArray, PassageMask
from index.bm25 import inverse_frequency, word_scores
from index.query.matching import Match
from index.ranking.corpus_statistics import CorpusStatistics
from index.ranking.match_spans import MatchSpans, find_spans
from index.ranking.name_matches import find_named
from index.ranking.proximity import proximity_bonuses
from index.weights import (
    COMMON_WORD_SHARE,
    ENOUGH_FULL_MATCHES,
    FULL_MATCH,
    RERANK_COUNT,
    ROLE_WEIGHT,
    Role,
)

_DECIMALS = 9
"""Scores that differ by less are equal: only the order of adding up tells them apart."""

_QUARTER, _FEW = 4, 3
"""A word tells little that more than a quarter of the passages match, if these are more than 3."""

_COMMON_SHARE, _COMMON_MIN = 8, 2000
"""A word is common that more than an eighth of the passages match, and more than 2000."""


class Allowed(NamedTuple):
    """The passages that may be found at all, and those that may be found by a name; None is all."""

    passages: PassageMask | None = None
    by_name: PassageMask | None = None


class Ranking(NamedTuple):
    """All passages that match, in tree order, and the spans in the best of them.

    `named` are the passages that only a name makes a match; `passages` are the others. `order` are
    the best passages, best first and named ones last, as indexes of `spans.passages`; `scores` are
    theirs.
    """

    passages: IntArray
    named: IntArray
    spans: MatchSpans
    order: Sequence[int]
    scores: Sequence[float]


def rank(
    statistics: CorpusStatistics,
    matches: Sequence[Match],
    allowed: Allowed,
    limit: int,
    verbatim: PassageMask | None = None,
) -> Ranking:
    """The passages that match every word, or too few do, some; the best `limit` in order.

    Those that are `verbatim` are first; passages of equal score are in tree order.
    """
    needed = [match for match in matches if not match.is_stop_word] or list(matches)
    mask = _matching_all(needed, allowed.passages)
    if len(needed) > 1 and np.count_nonzero(mask) < ENOUGH_FULL_MATCHES:
        mask = _matching_some(statistics, needed, mask, allowed.passages)
        passages = np.flatnonzero(mask)
        scores = coverage_scores(statistics, matches, passages, needed)
    else:
        passages = np.flatnonzero(mask)
        scores = sum_scores(statistics, matches, passages)
    named = find_named(statistics.segment, matches, needed, mask)[passages]
    if allowed.by_name is not None:
        kept = ~named | allowed.by_name[passages]
        passages, scores, named = passages[kept], scores[kept], named[kept]
    return _rerank(statistics, matches, (passages, scores, named), limit, verbatim)


def rank_by_any_clause(
    statistics: CorpusStatistics, matches: Sequence[Match], but: int, limit: int
) -> Ranking:
    """The passages that match any of the clauses, except passage `but`."""
    mask = np.zeros(len(statistics.segment), np.bool_)
    for match in matches:
        mask |= match.frequencies.mask
    mask[but] = False
    passages = np.flatnonzero(mask)
    scores = sum_scores(statistics, matches, passages)
    return _rerank(
        statistics, matches, (passages, scores, np.zeros(len(passages), np.bool_)), limit
    )


def _matching_all(needed: Sequence[Match], allowed: PassageMask | None) -> PassageMask:
    """The passages that match the one needed clause, or each of several fully."""
    if len(needed) == 1:
        mask = needed[0].frequencies.mask
    else:
        mask = np.logical_and.reduce([match.frequencies.full_matches for match in needed])
    return mask if allowed is None else mask & allowed


def _matching_some(
    statistics: CorpusStatistics,
    needed: Sequence[Match],
    complete: PassageMask,
    allowed: PassageMask | None,
) -> PassageMask:
    """The passages that match all clauses or one that is not common; if every one is, any."""
    common = max(len(statistics.segment) // _COMMON_SHARE, _COMMON_MIN)
    telling = [match for match in needed if 0 < match.frequencies.passage_count <= common]
    mask = complete.copy()
    for match in telling or needed:
        mask |= match.frequencies.mask
    return mask if allowed is None else mask & allowed


def find_telling(matches: Sequence[Match], all_passages: int) -> list[bool]:
    """Which clauses tell what is asked: no stop words, nothing general or common.

    Common is what a quarter of the library answers, by more than a name. If there are no others,
    the latter tell, or stop words.
    """
    few = max(all_passages // _QUARTER, _FEW)
    answers = [match.frequencies.values > ROLE_WEIGHT[Role.NAME] for match in matches]
    are_words = [not match.is_stop_word for match in matches]
    are_rare = [
        is_word and not match.is_general and int(np.count_nonzero(answered)) <= few
        for match, answered, is_word in zip(matches, answers, are_words, strict=True)
    ]
    return next(filter(any, (are_rare, are_words)), [True] * len(matches))


def sum_scores(
    statistics: CorpusStatistics, matches: Sequence[Match], passages: IntArray
) -> FloatArray:
    """The BM25 scores of some passages, a share for words that tell little beside others."""
    saturation = statistics.saturation[passages]
    scores = np.zeros(len(passages))
    found = [match for match in matches if match.frequencies.passage_count]
    are_telling = find_telling(found, len(statistics.segment))
    for match, is_telling in zip(found, are_telling, strict=True) if len(passages) else ():
        rarity = inverse_frequency(match.frequencies.passage_count, len(statistics.segment))
        rarity *= 1.0 if is_telling else COMMON_WORD_SHARE
        scores += word_scores(match.frequencies.values[passages], saturation, rarity)
    return scores


def coverage_scores(
    statistics: CorpusStatistics,
    matches: Sequence[Match],
    passages: IntArray,
    needed: Sequence[Match],
) -> FloatArray:
    """The same, less for passages that lack some of the needed words, the rarer the less."""
    scores = sum_scores(statistics, matches, passages)
    covered = np.zeros(len(passages))
    for match in needed if len(passages) else ():
        rarity = inverse_frequency(match.frequencies.passage_count, len(statistics.segment))
        covered += rarity * np.minimum(match.frequencies.values[passages] / FULL_MATCH, 1.0)
    most = covered.max(initial=0.0)
    return scores * (covered / most) if most else scores


def select_best(passages: IntArray, scores: FloatArray, count: int) -> tuple[IntArray, FloatArray]:
    """The passages of the highest scores with these, best first, equal ones in tree order."""
    if count <= 0:
        return passages[:0], scores[:0]
    if len(passages) > count:
        lowest = np.partition(scores, -count)[-count]
        high_enough = scores >= lowest
        passages, scores = passages[high_enough], scores[high_enough]
    order = np.argsort(-scores, kind="stable")[:count]
    return passages[order], scores[order]


def _rerank(
    statistics: CorpusStatistics,
    matches: Sequence[Match],
    found: tuple[IntArray, FloatArray, PassageMask],
    limit: int,
    verbatim: PassageMask | None = None,
) -> Ranking:
    """The best passages, those with the highest scores in the order of their bonuses.

    `found` are passages, their scores, and which of them are named: those are last. If the query is
    only names of municipalities, title passages are first.
    """
    passages, scores, named = found
    if verbatim is None:
        verbatim = np.zeros(len(statistics.segment), np.bool_)
    scores = scores + verbatim[passages] * scores.max(initial=0.0)
    last = named * (scores.max(initial=0.0) + 1.0)
    indexes, _ = select_best(np.arange(len(passages)), scores - last, max(limit, RERANK_COUNT))
    best, scores, is_last = passages[indexes], scores[indexes], named[indexes]
    spans = find_spans(statistics.segment, matches, best)
    titles = statistics.titles[best]
    scores[:RERANK_COUNT] *= 1 + proximity_bonuses(spans, matches, titles)[:RERANK_COUNT]
    scores = scores.round(_DECIMALS)
    indexes = np.arange(len(best))
    reranked, others = indexes[:RERANK_COUNT], indexes[RERANK_COUNT:]
    only_locations = all(match.is_location for match in matches)
    after_titles = ~titles[reranked] & only_locations
    others_last = ~verbatim[best[reranked]]
    order = np.lexsort(
        (best[reranked], -scores[reranked], others_last, after_titles, is_last[reranked])
    )
    order = np.concatenate([order, others])[:limit]
    order, scores = order.tolist(), scores[order].tolist()
    return Ranking(passages[~named], passages[named], spans, order, scores)
