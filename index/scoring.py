"""BM25 over whole posting lists, one word of the question at a time, as Whoosh's BM25F scores."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import log

from index.weights import K1, B


def saturations(lengths: array[int], average: float) -> list[float]:
    """For each passage, the frequency at which a word counts half of what it can at most."""
    return [K1 * ((1 - B) + B * length / average) for length in lengths]


def word_scores(
    frequencies: Sequence[float], saturation: Sequence[float], rarity: float
) -> list[float]:
    """The BM25 scores of one word, from its frequencies and the saturations of the passages."""
    top = rarity * (K1 + 1)
    return [top * f / (f + half) for f, half in zip(frequencies, saturation, strict=True)]


def rarity(holding: int, count: int) -> float:
    """The inverse document frequency of a word that `holding` of `count` passages hold."""
    return log(count / (holding + 1)) + 1
