"""Puts passages in order: complete ones first, then by score, near words and headings first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from index.matching import Match, Place
from index.pool import SEPARATOR
from index.scoring import rarity, word_scores
from index.segment import Segment
from index.weights import (
    COVERAGE,
    ENOUGH_COMPLETE,
    EXACT_BONUS,
    HEADING_BONUS,
    NEAR_BONUS,
    ORDER_BONUS,
    RERANKED,
    Rule,
)

_NEAR_ENOUGH = 8
Places = list[list[Place]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with its score and how many of the words that count it answers.

    `places` are where it answers each clause, once that has been looked at.
    """

    passage: int
    score: float
    answered: int
    places: Places | None = field(default=None, compare=False)


def ranked(
    segment: Segment,
    matches: Sequence[Match],
    saturation: list[float],
    allowed: Callable[[int], bool],
) -> list[Ranked]:
    """Every passage that answers, best first; ties stand in tree order."""
    needed = [match for match in matches if not match.light] or list(matches)
    answered = _answered(needed, allowed)
    complete = [n for n, count in answered.items() if count == len(needed)]
    if len(complete) >= ENOUGH_COMPLETE:
        answered = dict.fromkeys(complete, len(needed))
    scores = dict.fromkeys(answered, 0.0)
    covered = dict.fromkeys(answered, 0.0)
    for match in matches:
        holding = [n for n in match.frequencies if n in scores]
        if not holding:
            continue
        worth = rarity(len(match.frequencies), len(segment))
        for n, score in word_scores(match.frequencies, holding, saturation, worth).items():
            scores[n] += score
            covered[n] += 0 if match.light else worth
    whole = max(covered.values(), default=0.0) or 1.0
    found = [
        Ranked(n, scores[n] * (covered[n] / whole) ** COVERAGE, count)
        for n, count in answered.items()
    ]
    best = nsmallest(RERANKED, found, key=_order)
    closely = sorted((_reranked(segment, matches, one) for one in best), key=_order)
    if len(found) > RERANKED:
        seen = {one.passage for one in best}
        closely += sorted((one for one in found if one.passage not in seen), key=_order)
    return closely


def _order(one: Ranked) -> tuple[float, int]:
    return -one.score, one.passage


def _answered(needed: Sequence[Match], allowed: Callable[[int], bool]) -> dict[int, int]:
    """How many of the needed words each allowed passage answers."""
    counts: dict[int, int] = {}
    for match in needed:
        for n in match.frequencies:
            counts[n] = counts.get(n, 0) + 1
    return {n: count for n, count in counts.items() if allowed(n)}


def _reranked(segment: Segment, matches: Sequence[Match], one: Ranked) -> Ranked:
    """The same passage after a close look at where its words stand."""
    stream = segment.own_stream(one.passage)
    places = [match.places(stream, one.passage) for match in matches]
    heading = stream.index(SEPARATOR)
    bonus = 0.0
    if all(any(start < heading for start, _, _ in found) for found in places):
        bonus += HEADING_BONUS
    if all(any(rule is Rule.EXACT for _, _, rule in found) for found in places):
        bonus += EXACT_BONUS
    present = [[start for start, _, _ in found] for found in places if found]
    if len(present) > 1:
        bonus += _nearness(present) * len(present) / len(places)
    return Ranked(one.passage, one.score * (1 + bonus), one.answered, places)


def _nearness(starts: Sequence[Sequence[int]]) -> float:
    """The bonus for the narrowest stretch of text that holds every word, and for their order."""
    at = sorted((start, which) for which, found in enumerate(starts) for start in found)
    last: dict[int, int] = {}
    width, in_order = len(starts) * _NEAR_ENOUGH * _NEAR_ENOUGH, False
    for start, which in at:
        last[which] = start
        if len(last) == len(starts):
            spread = start - min(last.values())
            if spread < width:
                width = spread
                in_order = _rising(last)
    gap = max(0, width - (len(starts) - 1))
    near = NEAR_BONUS * _NEAR_ENOUGH / (_NEAR_ENOUGH + gap)
    return near + (ORDER_BONUS if in_order and gap <= _NEAR_ENOUGH else 0.0)


def _rising(last: dict[int, int]) -> bool:
    """Whether the words stand in the order in which they were typed."""
    places = [last[which] for which in sorted(last)]
    return places == sorted(places)
