"""Splits texts into tokens: every word, normalized, with its offset; nothing is left out."""

from __future__ import annotations

import re
import unicodedata

from index.language.folding import normalize, to_nfc

_WORD = re.compile(r"\w+")


def tokenize(text: str) -> list[str]:
    """The normalized words of an NFC text, in order."""
    return _WORD.findall(normalize(text))


def tokenize_with_offsets(text: str) -> list[tuple[str, int]]:
    """The same with the character offset of each; a normalized word keeps its length."""
    return [(found[0], found.start()) for found in _WORD.finditer(normalize(text))]


def token_ranges(text: str) -> list[tuple[str, int, int]]:
    """The normalized words of any text with (start, end) offsets in it, NFC or not."""
    nfc = to_nfc(text)
    if nfc is text:
        return [(word, at, at + len(word)) for word, at in tokenize_with_offsets(text)]
    starts, ends = _offsets_before_nfc(text)
    return [(word, starts[at], ends[at + len(word) - 1]) for word, at in tokenize_with_offsets(nfc)]


def _offsets_before_nfc(text: str) -> tuple[list[int], list[int]]:
    """For each character of the NFC text where in `text` that which it is made of starts, ends."""
    starts: list[int] = []
    ends: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not _composes(text[start:end], text[end]):
            count = len(to_nfc(text[start:end]))
            starts += [start] * count
            ends += [end] * count
            start = end
    return starts, ends


def _composes(characters: str, following: str) -> bool:
    """Whether NFC composes `following` with the characters before it."""
    if unicodedata.combining(following):
        return True
    apart = len(to_nfc(characters)) + len(to_nfc(following))
    return len(to_nfc(characters + following)) < apart
