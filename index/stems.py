"""Snowball stems of the literal words, for each language of the texts."""

from __future__ import annotations

from functools import cache, lru_cache

STEMMED_LANGUAGES = ("da", "nb", "sv")
SHORTEST_STEM = 4
"""Shorter stems join what does not belong together (`led` of *ledelse* and of *led*)."""

_ALGORITHMS = {"da": "danish", "nb": "norwegian", "nn": "norwegian", "sv": "swedish"}
_TO_SWEDISH = str.maketrans({"æ": "ä", "ø": "ö"})
_FROM_SWEDISH = str.maketrans({"ä": "æ", "ö": "ø"})


@lru_cache(maxsize=1 << 15)
def stem(word: str, language: str) -> str | None:
    """The stem of a literal word; None when it is too short to mean anything, or not known."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None or len(word) < SHORTEST_STEM:
        return None
    swedish = language == "sv"
    shortened = _stemmed(word.translate(_TO_SWEDISH) if swedish else word, algorithm)
    shortened = shortened.translate(_FROM_SWEDISH) if swedish else shortened
    return shortened if len(shortened) >= SHORTEST_STEM else None


@cache
def _stemmer(algorithm: str) -> object:
    from snowballstemmer import stemmer

    return stemmer(algorithm)


def _stemmed(word: str, algorithm: str) -> str:
    return str(_stemmer(algorithm).stemWord(word))  # type: ignore[attr-defined]  # untyped package
