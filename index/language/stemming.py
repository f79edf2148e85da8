"""Snowball stems of normalized words, for each language of the texts.

A stem is the beginning of its word, so the index keeps only how many letters it has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

import numpy as np
from Stemmer import Stemmer

from index.arrays.posting_table import PostingTable, Weights

SHORTEST_STEM = 4
"""Shorter stems join words that do not belong together (`led` of *ledelse* and of *led*)."""

_LONGEST = 255
_ALGORITHMS = {"da": "danish", "nb": "norwegian", "nn": "norwegian", "sv": "swedish"}
_TO_SWEDISH = str.maketrans({"æ": "ä", "ø": "ö"})
_FROM_SWEDISH = str.maketrans({"ä": "æ", "ö": "ø"})


@lru_cache(maxsize=1 << 10)
def stem(word: str, language: str) -> str | None:
    """The stem of a normalized word; None if it is too short or the language has no stemmer."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None or len(word) < SHORTEST_STEM:
        return None
    swedish = language == "sv"
    shortened = _stemmed(word.translate(_TO_SWEDISH) if swedish else word, algorithm)
    shortened = shortened.translate(_FROM_SWEDISH) if swedish else shortened
    return shortened if len(shortened) >= SHORTEST_STEM else None


def stem_lengths(
    words: Sequence[str], languages: Sequence[str], word_languages: Weights
) -> dict[str, bytes]:
    """For each language a byte for each word: the letters of its stem, 0 if it has none there.

    `word_languages` has a byte for each word, bit `n` set if it occurs in `languages[n]`.
    """
    lengths: dict[str, bytes] = {}
    for bit, language in enumerate(languages):
        found = bytearray(len(words))
        for number in np.flatnonzero(word_languages & 1 << bit).tolist():
            found[number] = _stem_length(words[number], language)
        lengths[language] = bytes(found)
    return lengths


def words_with_stem(
    words: PostingTable, lengths: Mapping[str, Weights], word: str, language: str
) -> list[int]:
    """The numbers of the words of a language that have the same stem as `word`."""
    shortened = stem(word, language)
    if shortened is None:
        return []
    first, end = words.prefixed(shortened)
    return (first + np.flatnonzero(lengths[language][first:end] == len(shortened))).tolist()


def _stem_length(word: str, language: str) -> int:
    shortened = stem(word, language)
    if shortened is None or len(shortened) > _LONGEST or not word.startswith(shortened):
        return 0
    return len(shortened)


_stemmer = cache(Stemmer)  # Snowball's own C, some fifty times as quick as its Python


def _stemmed(word: str, algorithm: str) -> str:
    return str(_stemmer(algorithm).stemWord(word))
