"""BM25 over whole posting lists, one word of the query at a time, as Whoosh's BM25F scores."""

from __future__ import annotations

from math import log
from typing import Any

from numpy.typing import NDArray

from index.arrays.term_frequencies import FloatArray
from index.weights import K1, B


def saturations(lengths: NDArray[Any], average: float) -> FloatArray:
    """For each passage the frequency at which a word reaches half of its highest score.

    This is the denominator of BM25 without the frequency: k1 * (1 - b + b * length / average).
    """
    return K1 * ((1 - B) + B * lengths / average)


def word_scores(frequencies: FloatArray, saturation: FloatArray, rarity: float) -> FloatArray:
    """The scores of one word, from its frequencies in passages and their saturations."""
    return rarity * (K1 + 1) * frequencies / (frequencies + saturation)


def inverse_frequency(passage_count: int, all_passages: int) -> float:
    """The inverse document frequency (IDF) of a word that `passage_count` passages match."""
    return log(all_passages / (passage_count + 1)) + 1
