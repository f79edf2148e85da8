"""The nearest words to one that is nowhere: edit distance over a sorted list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from index.table import LAST_LETTER

_SHORTEST = 4
_SHORTEST_FOR_TWO = 7
_LONGEST = 40
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé"


def nearest(words: Sequence[str], typed: str) -> list[tuple[int, str]]:
    """The words nearest to `typed` with their distance, at most 2; the nearest distance only.

    A letter too many, too few, another one, or two that changed places each count 1. Words of less
    than four letters have no near ones, those of less than seven only at distance 1. At distance
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
    """Words of the same first letter at most 2 away; dead branches of the list are skipped."""
    found: list[str] = []
    rows = [list(range(len(typed) + 1))]
    known = ""
    at = bisect_left(words, typed[0])
    end = bisect_left(words, typed[0] + LAST_LETTER)
    while at < end:
        word = words[at]
        shared = _shared(known, word)
        del rows[shared + 1 :]
        alive = True
        while alive and len(rows) <= len(word):
            rows.append(_next_row(rows, typed, word))
            alive = min(rows[-1]) <= 2 or min(rows[-2]) <= 1
        known = word[: len(rows) - 1]
        if not alive:
            at = bisect_left(words, known + LAST_LETTER, at + 1)
            continue
        if rows[-1][-1] <= 2:
            found.append(word)
        at += 1
    return found


def _shared(known: str, word: str) -> int:
    """How many letters two words begin with alike."""
    most = min(len(known), len(word))
    return next((at for at in range(most) if known[at] != word[at]), most)


def _next_row(rows: Sequence[list[int]], typed: str, word: str) -> list[int]:
    """The row of the distance table for one more letter of the word."""
    place = len(rows) - 1
    above, letter = rows[place], word[place]
    row = [place + 1]
    for n, other in enumerate(typed):
        cost = above[n] if letter == other else 1 + min(above[n], above[n + 1], row[n])
        if place and n and letter == typed[n - 1] and word[place - 1] == other:
            cost = min(cost, rows[place - 1][n - 1] + 1)
        row.append(cost)
    return row
