"""The nearest words to one that is nowhere: edit distance over a sorted list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from index.arrays.table import LAST_LETTER

_SHORTEST = 5
_SHORTEST_FOR_TWO = 7
_LONGEST = 40
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé"


def nearest(words: Sequence[str], typed: str) -> list[tuple[int, str]]:
    """The words nearest to `typed` with their distance, at most 2; the nearest distance only.

    A letter too many, too few, another one, or two that changed places each count 1. Words of less
    than five letters have no near ones: other words are as near to them. Those of less than seven
    have them only at distance 1. At distance
    2 the first letter is taken as right.
    """
    if not _SHORTEST <= len(typed) <= _LONGEST:
        return []
    found = [(1, word) for word in sorted(set(_edits(typed))) if _holds(words, word)]
    if found or len(typed) < _SHORTEST_FOR_TWO:
        return found
    return [(2, word) for word in _within_two(words, typed)]


def _edits(word: str) -> Iterator[str]:
    """Every word at distance 1."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in _LETTERS)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _LETTERS)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def _holds(words: Sequence[str], word: str) -> bool:
    at = bisect_left(words, word)
    return at < len(words) and words[at] == word


def _within_two(words: Sequence[str], typed: str) -> list[str]:
    """Words of the same first letter at most 2 away."""
    from rapidfuzz.distance import OSA  # when it is first needed, which is seldom
    from rapidfuzz.process import extract_iter

    first = bisect_left(words, typed[0])
    near = words[first : bisect_left(words, typed[0] + LAST_LETTER)]
    return [word for word, _, _ in extract_iter(typed, near, scorer=OSA.distance, score_cutoff=2)]
