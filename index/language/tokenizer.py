"""The literal token stream: every word of a text, where it stands, and nothing left out."""

from __future__ import annotations

import re
import unicodedata

from index.language.folding import composed, literal

_WORD = re.compile(r"\w+")


def tokens(text: str) -> list[str]:
    """The words of an NFC text as they are compared, in order."""
    return _WORD.findall(literal(text))


def tokens_at(text: str) -> list[tuple[str, int]]:
    """The words of an NFC text with the character offset of each; a word keeps its length."""
    return [(found[0], found.start()) for found in _WORD.finditer(literal(text))]


def token_ranges(text: str) -> list[tuple[str, int, int]]:
    """The words of any text with (start, end) offsets in that text, composed or not."""
    joined = composed(text)
    if joined is text:
        return [(word, at, at + len(word)) for word, at in tokens_at(text)]
    begins, ends = _origins(text)
    return [(word, begins[at], ends[at + len(word) - 1]) for word, at in tokens_at(joined)]


def _origins(text: str) -> tuple[list[int], list[int]]:
    """For each letter of the composed text where in `text` what it is made of begins and ends."""
    begins: list[int] = []
    ends: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not _joins(text[start:end], text[end]):
            made = len(composed(text[start:end]))
            begins += [start] * made
            ends += [end] * made
            start = end
    return begins, ends


def _joins(letters: str, following: str) -> bool:
    """Whether `following` is composed with the letters before it."""
    if unicodedata.combining(following):
        return True
    apart = len(composed(letters)) + len(composed(following))
    return len(composed(letters + following)) < apart
