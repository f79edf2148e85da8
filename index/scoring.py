"""BM25 over whole posting lists, one word of the query at a time, as Whoosh's BM25F scores."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from math import log

from index.weights import K1, B


def saturations(lengths: array[int], average: float) -> list[float]:
    """For each passage, the frequency at which a word counts half of what it can at most."""
    return [K1 * ((1 - B) + B * length / average) for length in lengths]


def word_scores(
    frequencies: Mapping[int, float],
    passages: Iterable[int],
    saturation: list[float],
    rarity: float,
) -> dict[int, float]:
    """The BM25 score of one word for the passages that hold it."""
    top = rarity * (K1 + 1)
    return {n: top * frequencies[n] / (frequencies[n] + saturation[n]) for n in passages}


def rarity(holding: int, count: int) -> float:
    """The inverse document frequency of a word that `holding` of `count` passages hold."""
    return log(count / (holding + 1)) + 1
