"""Finds the words nearest to a misspelt one by edit distance, in a sorted vocabulary."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from index.arrays.posting_table import LAST_CHARACTER, find_sorted

_SHORTEST = 5
_SHORTEST_FOR_TWO = 7
_LONGEST = 40
_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøåé"


def nearest_words(words: Sequence[str], typed: str) -> list[tuple[int, str]]:
    """The words at the smallest edit distance from `typed`, 1 or 2, each after its distance.

    Inserting, deleting, replacing a letter and swapping two neighbours each count 1. `typed` must
    have 5 to 40 letters, for distance 2 at least 7, because short words are near to too many
    others; at distance 2 the first letter is taken as right. `words` are sorted.
    """
    if not _SHORTEST <= len(typed) <= _LONGEST:
        return []
    edits = sorted(set(_edits(typed)))
    found = [(1, word) for word in edits if find_sorted(words, word) is not None]
    if found or len(typed) < _SHORTEST_FOR_TWO:
        return found
    return [(2, word) for word in _within_two(words, typed)]


def _edits(word: str) -> Iterator[str]:
    """Every word at distance 1."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in _ALPHABET)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _ALPHABET)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def _within_two(words: Sequence[str], typed: str) -> list[str]:
    """Words with the same first letter at distance 2 or less."""
    from rapidfuzz.distance import OSA  # when it is first needed, which is seldom
    from rapidfuzz.process import extract_iter

    first = bisect_left(words, typed[0])
    same_letter = words[first : bisect_left(words, typed[0] + LAST_CHARACTER)]
    found = extract_iter(typed, same_letter, scorer=OSA.distance, score_cutoff=2)
    return [word for word, _, _ in found]
