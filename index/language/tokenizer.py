"""Splits texts into tokens: every word, normalized, with its offset; nothing is left out."""

from __future__ import annotations

from content.text_matching import WORD, matchable
from index.language.folding import normalize, swedish_as_danish


def tokenize(text: str) -> list[str]:
    """The normalized words of a text, in order."""
    return WORD.findall(normalize(text))


class TextTokens:
    """The tokens of a text: its normalized `words`, and where they are in the text as given."""

    def __init__(self, text: str) -> None:
        self._compared = matchable(text)
        self._found = list(WORD.finditer(swedish_as_danish(self._compared.text)))
        self.words = [found[0] for found in self._found]

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the tokens `start` ... `end` - 1: the first, the one after the last."""
        first, last = self._found[start], self._found[end - 1]
        return self._compared.original_range(first.start(), last.end())
