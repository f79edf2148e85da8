"""Finds the best of many passages without scoring them all: blocks that cannot reach them wait."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest
from itertools import chain, compress
from operator import neg

from index.ground import BLOCK, Ground
from index.matching import Match
from index.scoring import rarity
from index.summing import scores_of
from index.weights import K1

Scored = tuple[float, int]
"""A score, and the number of a passage below 0: the larger of two is the better hit."""

_AT_ONCE = 12
_ROUNDING = 1 + 1e-9


def best_of_all(
    ground: Ground,
    matches: Sequence[Match],
    held: bytes,
    wanted: int,
) -> list[Scored]:
    """The best of a set of passages, best first.

    Every match must have a frequency for every passage.
    """
    bounds = _bounds(ground, matches)
    blocks = sorted(range(len(bounds)), key=bounds.__getitem__, reverse=True)
    best: list[Scored] = []
    for at in range(0, len(blocks), _AT_ONCE):
        if len(best) == wanted and bounds[blocks[at]] * _ROUNDING < best[-1][0]:
            break
        passages = _inside(ground, blocks[at : at + _AT_ONCE], held)
        scores = scores_of(ground, matches, passages)
        best = nlargest(wanted, chain(best, zip(scores, map(neg, passages), strict=True)))
    return best


def _bounds(ground: Ground, matches: Sequence[Match]) -> list[float]:
    """For each block what no passage of it can score more than."""
    bounds = [0.0] * len(ground.least)
    for match in matches:
        most, values = match.frequencies.most, match.frequencies.values
        if not most and isinstance(values, list):
            arranged = ground.arranged(values)
            most += [max(arranged[at : at + BLOCK]) for at in range(0, len(arranged), BLOCK)]
        top = rarity(match.frequencies.holding, len(ground.by_length)) * (K1 + 1)
        bounds = [
            bound + top * f / (f + half)
            for bound, f, half in zip(bounds, most, ground.least, strict=True)
        ]
    return bounds


def _inside(ground: Ground, blocks: Sequence[int], held: bytes) -> list[int]:
    """The passages of some blocks that are in a set."""
    starts = (BLOCK * block for block in blocks)
    passages = [n for start in starts for n in ground.by_length[start : start + BLOCK]]
    return list(compress(passages, map(held.__getitem__, passages)))
