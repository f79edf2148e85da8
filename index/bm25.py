"""BM25 over whole posting lists, one word of the question at a time, as Whoosh's BM25F scores."""

from __future__ import annotations

from math import log
from typing import Any

from numpy.typing import NDArray

from index.arrays.term_frequencies import Floats
from index.weights import K1, B


def saturations(lengths: NDArray[Any], average: float) -> Floats:
    """For each passage, the frequency at which a word counts half of what it can at most."""
    return K1 * ((1 - B) + B * lengths / average)


def word_scores(frequencies: Floats, saturation: Floats, rarity: float) -> Floats:
    """The BM25 scores of one word, from its frequencies and the saturations of the passages."""
    return rarity * (K1 + 1) * frequencies / (frequencies + saturation)


def rarity(holding: int, count: int) -> float:
    """The inverse document frequency of a word that `holding` of `count` passages hold."""
    return log(count / (holding + 1)) + 1
