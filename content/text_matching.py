r"""How the characters of texts are compared, said once: what looks alike to a reader is alike.

White space of every kind is a space, ignored characters are not there, ligatures and full-width
characters are the letters and digits they stand for, a letter and its mark are one, and case does
not count:

>>> matchable("En\N{NO-BREAK SPACE}ti\N{SOFT HYPHEN}llid\tGROẞ").text
'en tillid gross'
>>> matchable("\N{LATIN SMALL LIGATURE FI}nde A\N{COMBINING RING ABOVE}r ２").text
'finde år 2'

Offsets lead back into the text as it was given:

>>> text = "vi ti\N{SOFT HYPHEN}llid"
>>> found = matchable(text)
>>> first, end = found.original_range(3, len(found.text))
>>> text[first:end] == "ti\N{SOFT HYPHEN}llid"
True

What differs in more than that stays apart, diacritics and punctuation among it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"\w+")
"""A word of a matchable text."""

_PLAIN = (
    r"\0-\x08\n\x0e-\x1b\x20-\x7f\xa1-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb-\xde\xe0-\u012f\u0131"
    r"\u0134-\u0148\u014a-\u017e\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u21ff\u2500-\u2775\u2794-\u27bf"
)
"""A character class: each is compared as its lower case, and none composes with one before it."""

_PLAIN_TEXT = re.compile(f"[{_PLAIN}]*")
_PIECE = re.compile(rf"(?P<plain>[{_PLAIN}]+(?=[{_PLAIN}]|\Z))|.[^{_PLAIN}]*", re.DOTALL)
"""Plain characters, or one character and those that are not plain behind it."""

_IGNORED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Unicode's Default_Ignorable_Code_Point: soft hyphens, joiners, marks of direction, ..."""


class MatchableText(NamedTuple):
    """A text as it is compared.

    Character `n` of `text` is made of the characters `starts[n]` ... `ends[n]` - 1 of the text as
    it was given. Both ascend; several characters may be made of the same.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original_range(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters `start` ... `end` - 1, at least one, are in the text as given."""
        return self.starts[start], self.ends[end - 1]

    def word_ranges(self) -> list[tuple[int, int]]:
        """Where each word is in the text as given: letters, digits and underscores in a row."""
        return [self.original_range(*word.span()) for word in WORD.finditer(self.text)]


def matchable(text: str) -> MatchableText:
    """The text as it is compared, with offsets into the text as given."""
    if is_plain(text):
        return MatchableText(_plain(text), range(len(text)), range(1, len(text) + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in _PIECE.finditer(text):
        first, end = piece.span()
        if piece["plain"]:
            pieces.append(_plain(piece[0]))
            starts += range(first, end)
            ends += range(first + 1, end + 1)
            continue
        for characters, start, after in _compositions(text, first, end):
            pieces.append(_composed("".join(map(_compared, _composed(characters)))))
            starts += [start] * len(pieces[-1])
            ends += [after] * len(pieces[-1])
    return MatchableText("".join(pieces), starts, ends)


def is_plain(text: str) -> bool:
    """Whether the text is compared character by character as its lower case."""
    return _PLAIN_TEXT.fullmatch(text) is not None


def is_ignored(character: str) -> bool:
    """Whether a character is not compared, since nothing is seen of it: a soft hyphen, a joiner."""
    return _IGNORED.match(character) is not None


def without_ignored(text: str) -> str:
    """The text without its ignored characters."""
    return _IGNORED.sub("", text)


def _plain(text: str) -> str:
    return text.lower().replace("\n", " ")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _compatible(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _compositions(text: str, first: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Characters that belong together, without ignored ones, and where they start and end."""
    characters, start, after = "", first, first
    for offset in range(first, end):
        character = text[offset]
        if is_ignored(character):
            continue
        if not _composes(characters, character):
            if characters:
                yield characters, start, after
            characters, start = "", offset
        characters += character
        after = offset + 1
    if characters:
        yield characters, start, after


def _composes(characters: str, following: str) -> bool:
    """Whether a character is a mark on those before it, or composed with them."""
    if not characters or unicodedata.combining(following):
        return bool(characters)
    apart = len(_compatible(characters)) + len(_compatible(following))
    return len(_compatible(characters + following)) < apart


@lru_cache(maxsize=1 << 12)
def _compared(character: str) -> str:
    """What one character is compared as; a letter or digit only as letters or digits."""
    if character.isspace():
        return " "
    compatible = _compatible(character)
    folded = (compatible if compatible.isalnum() else character).casefold()
    return folded if folded.isalnum() == character.isalnum() else character
