"""Puts passages in order: those with every word, then by score, near words and headings first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import compress
from operator import add, neg

from index.matching import Match
from index.nearness import Places, bonus_of
from index.scoring import rarity, word_scores
from index.segment import Segment
from index.weights import COVERAGE, ENOUGH_COMPLETE, RERANKED

_COMMON_SHARE, _COMMON_AT_LEAST = 8, 2000
Allowed = Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with its score, and where it answers each clause."""

    passage: int
    score: float
    places: Places


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best passages in order, and all that answer in no order."""

    best: list[Ranked]
    passages: list[int]


def ranked(
    segment: Segment,
    matches: Sequence[Match],
    saturation: Sequence[float],
    allowed: Allowed | None,
    limit: int,
) -> Ranking:
    """The passages that answer, at most `limit` of them in order; ties stand in tree order."""
    needed = [match for match in matches if not match.light] or list(matches)
    passages = _complete(needed, allowed)
    whole = len(needed) == 1 or len(passages) >= ENOUGH_COMPLETE
    if not whole:
        passages = _partial(segment, needed, passages, allowed)
    covering = None if whole else needed
    scores = _scores(segment, matches, passages, saturation, covering=covering)
    return _ordered(segment, matches, passages, scores, limit)


def ranked_by_any(
    segment: Segment, matches: Sequence[Match], saturation: Sequence[float], but: int, limit: int
) -> Ranking:
    """The passages that share any of the clauses, but one, those that share most first."""
    found = {n for match in matches for n in match.frequencies.holders()} - {but}
    passages = sorted(found)
    scores = _scores(segment, matches, passages, saturation, covering=None)
    return _ordered(segment, matches, passages, scores, limit)


def _ordered(
    segment: Segment,
    matches: Sequence[Match],
    passages: list[int],
    scores: Sequence[float],
    limit: int,
) -> Ranking:
    """The best of the passages after a close look, ties in tree order."""
    titles = frozenset(segment.scopes["kind"].numbers_of("document"))
    order = nlargest(max(limit, RERANKED), zip(scores, map(neg, passages), strict=True))
    best = sorted(
        (
            _closely(segment, matches, -number, score, title=-number in titles)
            for score, number in order[:RERANKED]
        ),
        key=lambda one: (-one.score, one.passage),
    )
    best += [
        Ranked(-number, score, _places(segment, matches, -number))
        for score, number in order[RERANKED:limit]
    ]
    return Ranking(best[:limit], passages)


def _complete(needed: Sequence[Match], allowed: Allowed | None) -> list[int]:
    """The passages that answer every needed clause, found from the rarest."""
    rarest, *others = sorted(needed, key=lambda match: match.frequencies.holding)
    found = rarest.frequencies.holders()
    for match in others:
        found = list(compress(found, match.frequencies.of(found)))
    return found if allowed is None else list(filter(allowed, found))


def _partial(
    segment: Segment, needed: Sequence[Match], complete: Sequence[int], allowed: Allowed | None
) -> list[int]:
    """The passages that answer some needed clause, other than only one that most answer."""
    common = max(len(segment) // _COMMON_SHARE, _COMMON_AT_LEAST)
    telling = [match for match in needed if match.frequencies.holding <= common]
    found = set(complete).union(*(match.frequencies.holders() for match in telling))
    return sorted(found if allowed is None else filter(allowed, found))


def _scores(
    segment: Segment,
    matches: Sequence[Match],
    passages: Sequence[int],
    saturation: Sequence[float],
    *,
    covering: Sequence[Match] | None,
) -> list[float]:
    """The sums of the word scores; less for passages that lack words of those `covering`."""
    halves = list(map(saturation.__getitem__, passages))
    scores: list[float] = []
    covered = [0.0] * len(passages)
    for match in matches:
        worth = rarity(match.frequencies.holding, len(segment)) if len(segment) else 0.0
        frequencies = match.frequencies.of(passages)
        added = word_scores(frequencies, halves, worth)
        scores = list(map(add, scores, added)) if scores else added
        if covering is not None and match in covering:
            covered = [sum_ + worth * bool(f) for sum_, f in zip(covered, frequencies, strict=True)]
    whole = max(covered, default=0.0)
    if covering is None or not whole:
        return scores
    return [score * (part / whole) ** COVERAGE for score, part in zip(scores, covered, strict=True)]


def _closely(
    segment: Segment, matches: Sequence[Match], passage: int, score: float, *, title: bool
) -> Ranked:
    """A passage after a close look at where its words stand."""
    places = _places(segment, matches, passage)
    titled = [
        title and not found and passage in match.frequencies
        for match, found in zip(matches, places, strict=True)
    ]
    bonus = bonus_of(places, segment.own_stream(passage), titled)
    return Ranked(passage, score * (1 + bonus), places)


def _places(segment: Segment, matches: Sequence[Match], passage: int) -> Places:
    stream = segment.own_stream(passage)
    return [match.places(stream, passage) for match in matches]
