"""Compares words without case and diacritics: *Hjørring*, *hjoerring* and *hjorring* are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from content.text_matching import matchable

_DIGRAPHS = {"ae": "æ", "oe": "ø", "aa": "å"}
_DIGRAPH_OF = {letter: digraph for digraph, letter in _DIGRAPHS.items()}
_MAX_DIGRAPHS = 4
MAX_EXPANDED_LENGTH = 60
"""Letters of the longest word that is searched in other spellings; a longer one only as typed."""


def _base_letter(letter: str) -> str:
    if letter in "æø":
        return {"æ": "a", "ø": "o"}[letter]
    return unicodedata.normalize("NFD", letter)[0]


_FOLDED = {
    ord(letter): _base_letter(letter)
    for letter in map(chr, range(0xDF, 0x180))
    if letter.isalpha() and len(_base_letter(letter)) == 1
}


def to_nfc(text: str) -> str:
    """The text in Unicode's composed form, which everything in the index is in."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def normalize(text: str) -> str:
    """The text as `content.text_matching` compares it, with ä as æ and ö as ø."""
    return swedish_as_danish(matchable(text).text)


def swedish_as_danish(text: str) -> str:
    """The text with ä as æ and ö as ø."""
    return text.replace("ä", "æ").replace("ö", "ø")


def fold(word: str) -> str:
    """A normalized word without diacritics: å and æ as a, ø as o."""
    return word if word.isascii() else word.translate(_FOLDED)


def lookup_key(words: Iterable[str]) -> str:
    """Normalized words in one string, which is the same for all spellings of a name.

    *hjørring*, *hjoerring* and *hjorring* give *hjorring*.
    """
    key = " ".join(words)
    for digraph, letter in _DIGRAPHS.items():
        key = key.replace(digraph, letter)
    return fold(key)


def folded_spellings(word: str) -> frozenset[str]:
    """The word without diacritics, its digraphs as two letters and as one.

    *hjoerring* gives itself and *hjorring*, *åbenrå* only *abenra*. At most 4 digraphs are read
    both ways.
    """
    digraphs = [at for at in range(len(word) - 1) if word[at : at + 2] in _DIGRAPHS]
    spellings = {word}
    for at in reversed(digraphs[:_MAX_DIGRAPHS]):
        spellings |= {
            each[:at] + _DIGRAPHS[each[at : at + 2]] + each[at + 2 :]
            for each in spellings
            if each[at : at + 2] in _DIGRAPHS
        }
    return frozenset(map(fold, spellings))


@lru_cache(maxsize=4096)
def is_spelling_of(typed: str, word: str, *, is_prefix: bool = False) -> bool:
    """Whether `typed` can be a spelling of `word`, or of its beginning if it `is_prefix`.

    A letter without a diacritic stands for itself with any (o for ø), a digraph for its letter and
    the other way round (oe for ø, å for aa); a letter with a diacritic stands for itself alone.
    """
    if len(typed) > MAX_EXPANDED_LENGTH:
        return word.startswith(typed) if is_prefix else word == typed
    if not typed:
        return is_prefix or not word
    if not word:
        return False
    rest, letter = typed[2:], _DIGRAPHS.get(typed[:2])
    if letter == word[0] and is_spelling_of(rest, word[1:], is_prefix=is_prefix):
        return True
    if _DIGRAPH_OF.get(typed[0]) == word[:2] and is_spelling_of(
        typed[1:], word[2:], is_prefix=is_prefix
    ):
        return True
    same = typed[0] == word[0] or typed[0] == fold(word[0])
    return same and is_spelling_of(typed[1:], word[1:], is_prefix=is_prefix)
