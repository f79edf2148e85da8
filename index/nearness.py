"""What the places of the words in a passage add to its score."""

from __future__ import annotations

from collections.abc import Sequence

from index.matching import Place
from index.pool import SEPARATOR
from index.weights import EXACT_BONUS, HEADING_BONUS, NEAR_BONUS, ORDER_BONUS, Rule

_NEAR_ENOUGH = 8
Places = list[list[Place]]


def bonus_of(places: Places, stream: Sequence[int], titled: Sequence[bool]) -> float:
    """The share added to the score for what stands in the heading, as typed, near, in order.

    `titled` says which clauses are answered by the name of the place on a title passage, which
    is as good as a heading.
    """
    heading = stream.index(SEPARATOR)
    bonus = 0.0
    answered = list(zip(places, titled, strict=True))
    if all(title or any(start < heading for start, _, _ in found) for found, title in answered):
        bonus += HEADING_BONUS
    if all(title or any(rule is Rule.EXACT for _, _, rule in found) for found, title in answered):
        bonus += EXACT_BONUS
    present = [[start for start, _, _ in found] for found in places if found]
    if len(present) > 1:
        bonus += _nearness(present) * len(present) / len(places)
    return bonus


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
