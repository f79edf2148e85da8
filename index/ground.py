"""What ranking needs to know of all passages, worked out once when an index is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from index.scoring import saturations
from index.segment import Segment

BLOCK = 64
"""Passages of about the same length that are judged together before any is scored."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The segment, the saturation of each passage, and which are titles.

    `by_length` are the passages from the shortest, `least` the lowest saturation in each block of
    those; `arranged` puts what stands in tree order into the order of `by_length`.
    """

    segment: Segment
    saturation: list[float]
    titles: frozenset[int]
    by_length: list[int]
    least: list[float]
    arranged: Callable[[Sequence[float]], Sequence[float]]


def ground_of(segment: Segment) -> Ground:
    """Work it out for a segment."""
    saturation = saturations(segment.lengths, segment.average_length)
    by_length = sorted(range(len(segment)), key=saturation.__getitem__)
    least = [saturation[by_length[at]] for at in range(0, len(by_length), BLOCK)]
    titles = frozenset(segment.scopes["kind"].numbers_of("document"))
    return Ground(segment, saturation, titles, by_length, least, itemgetter(*by_length or (0,)))
