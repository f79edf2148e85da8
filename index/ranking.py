"""Puts passages in order: those with every word, then by score, near words and headings first."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import compress
from operator import neg

from index.best import Scored, best_of_all
from index.ground import Ground
from index.held import held_of, in_all, numbers_in
from index.matching import Match
from index.nearness import Places, bonus_of
from index.summing import covering_scores, scores_of
from index.weights import ENOUGH_COMPLETE, RERANKED

_COMMON_SHARE, _COMMON_AT_LEAST = 8, 2000
_MANY = 512
"""Among so many passages the best are looked for by blocks."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with its score, where it answers each clause, and its own words."""

    passage: int
    score: float
    places: Places
    stream: array[int]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best passages in order, and the set of all that answer."""

    best: list[Ranked]
    held: bytes


def ranked(ground: Ground, matches: Sequence[Match], allowed: bytes | None, limit: int) -> Ranking:
    """The passages that answer, at most `limit` of them in order; ties stand in tree order.

    Only those in the set `allowed`, if there is one.
    """
    needed = [match for match in matches if not match.light] or list(matches)
    held = _complete(ground, needed, allowed)
    found, wanted = held.count(1), max(limit, RERANKED)
    if len(needed) > 1 and found < ENOUGH_COMPLETE:
        held = _partial(ground, needed, held, allowed)
        passages = numbers_in(held)
        best = _best(passages, covering_scores(ground, matches, passages, needed), wanted)
    elif found >= _MANY and all(match.frequencies.dense for match in matches):
        best = best_of_all(ground, matches, held, wanted)
    else:
        passages = numbers_in(held)
        best = _best(passages, scores_of(ground, matches, passages), wanted)
    return Ranking(_looked_at(ground, matches, best, limit), held)


def ranked_by_any(ground: Ground, matches: Sequence[Match], but: int, limit: int) -> Ranking:
    """The passages that share any of the clauses, but one, those that share most first."""
    passages = sorted({n for match in matches for n in match.frequencies.holders()} - {but})
    best = _best(passages, scores_of(ground, matches, passages), max(limit, RERANKED))
    held = held_of(passages, len(ground.segment))
    return Ranking(_looked_at(ground, matches, best, limit), held)


def _best(passages: Sequence[int], scores: Sequence[float], wanted: int) -> list[Scored]:
    return nlargest(wanted, zip(scores, map(neg, passages), strict=True))


def _looked_at(
    ground: Ground, matches: Sequence[Match], best: Sequence[Scored], limit: int
) -> list[Ranked]:
    """The best passages in order after a close look at the very best, ties in tree order.

    The name of a place alone asks for its documents, so those come first.
    """
    closely = [_closely(ground, matches, -number, score) for score, number in best[:RERANKED]]
    names = all(match.place_name for match in matches)
    closely.sort(
        key=lambda one: (names and one.passage not in ground.titles, -one.score, one.passage)
    )
    for score, number in best[RERANKED:limit]:
        stream = ground.segment.own_stream(-number)
        places = [match.places(stream, -number) for match in matches]
        closely.append(Ranked(-number, score, places, stream))
    return closely[:limit]


def _complete(ground: Ground, needed: Sequence[Match], allowed: bytes | None) -> bytes:
    """The passages that answer every needed clause, found from the rarest."""
    rarest, *others = sorted(needed, key=lambda match: match.frequencies.holding)
    inside = [] if allowed is None else [allowed]
    if all(match.frequencies.dense for match in needed):
        return in_all([*(match.frequencies.held for match in needed), *inside])
    found = rarest.frequencies.holders()
    for match in others:
        found = list(compress(found, match.frequencies.of(found)))
    return in_all([held_of(found, len(ground.segment)), *inside])


def _partial(
    ground: Ground, needed: Sequence[Match], complete: bytes, allowed: bytes | None
) -> bytes:
    """The passages that answer some needed clause, other than only one that most answer."""
    common = max(len(ground.segment) // _COMMON_SHARE, _COMMON_AT_LEAST)
    telling = [match for match in needed if match.frequencies.holding <= common]
    found = set(numbers_in(complete)).union(*(match.frequencies.holders() for match in telling))
    held = held_of(found, len(ground.segment))
    return held if allowed is None else in_all([held, allowed])


def _closely(ground: Ground, matches: Sequence[Match], passage: int, score: float) -> Ranked:
    """A passage after a close look at where its words stand."""
    stream = ground.segment.own_stream(passage)
    places = [match.places(stream, passage) for match in matches]
    title = passage in ground.titles
    titled = [
        title and not found and passage in match.frequencies
        for match, found in zip(matches, places, strict=True)
    ]
    telling = [not match.place_name for match in matches]
    if not any(telling):
        return Ranked(passage, score, places, stream)
    bonus = bonus_of(list(compress(places, telling)), stream, list(compress(titled, telling)))
    return Ranked(passage, score * (1 + bonus), places, stream)
