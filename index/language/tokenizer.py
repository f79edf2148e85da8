"""Splits texts into tokens: every word, normalized, with its offset; nothing is left out."""

from __future__ import annotations

import re

from content.text_matching import matchable
from index.language.folding import normalize, swedish_as_danish

_WORD = re.compile(r"\w+")


def tokenize(text: str) -> list[str]:
    """The normalized words of a text, in order."""
    return _WORD.findall(normalize(text))


def token_ranges(text: str) -> list[tuple[str, int, int]]:
    """The same with (start, end) offsets in the text as given."""
    compared = matchable(text)
    return [
        (word[0], *compared.original_range(*word.span()))
        for word in _WORD.finditer(swedish_as_danish(compared.text))
    ]
