"""Letters as they are compared: lower case, one set of Nordic letters, plain ASCII keys."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DIGRAPHS = {"ae": "æ", "oe": "ø", "aa": "å"}
_SPELLED_OUT = {letter: pair for pair, letter in _DIGRAPHS.items()}
_DIGRAPHS_TRIED = 4
LONGEST_SPELT = 60
"""No word of the field is longer; what is typed longer is taken only as it stands."""


def _plain_letter(letter: str) -> str:
    if letter in "æø":
        return {"æ": "a", "ø": "o"}[letter]
    return unicodedata.normalize("NFD", letter)[0]


_PLAIN = {
    ord(letter): _plain_letter(letter)
    for letter in map(chr, range(0xDF, 0x180))
    if letter.isalpha() and len(_plain_letter(letter)) == 1
}


def composed(text: str) -> str:
    """The text in NFC, the form that everything here compares."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def literal(text: str) -> str:
    """Lower case with ä as æ and ö as ø; as long as `text`, so offsets agree."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower.replace("ä", "æ").replace("ö", "ø")


def plain(word: str) -> str:
    """The word without diacritics: å and æ as a, ø as o."""
    return word if word.isascii() else word.translate(_PLAIN)


def plain_keys(word: str) -> frozenset[str]:
    """Every plain key under which a word may be looked up: `hjoerring` gives also `hjorring`."""
    spots = [at for at in range(len(word) - 1) if word[at : at + 2] in _DIGRAPHS][:_DIGRAPHS_TRIED]
    spellings = {word}
    for at in reversed(spots):
        spellings |= {
            known[:at] + _DIGRAPHS[known[at : at + 2]] + known[at + 2 :]
            for known in spellings
            if known[at : at + 2] in _DIGRAPHS
        }
    return frozenset(map(plain, spellings))


@lru_cache(maxsize=4096)
def may_spell(typed: str, word: str, *, opens: bool = False) -> bool:
    """Whether `typed` can be a spelling of `word`, or of how it `opens`.

    A bare letter stands for itself with any mark (o for ø), a digraph for its letter in either
    direction (oe for ø, å for aa); a letter typed with its mark stands for itself alone.
    """
    if len(typed) > LONGEST_SPELT:
        return word.startswith(typed) if opens else word == typed
    if not typed:
        return opens or not word
    if not word:
        return False
    rest, letter = typed[2:], _DIGRAPHS.get(typed[:2])
    if letter == word[0] and may_spell(rest, word[1:], opens=opens):
        return True
    if _SPELLED_OUT.get(typed[0]) == word[:2] and may_spell(typed[1:], word[2:], opens=opens):
        return True
    same = typed[0] == word[0] or typed[0] == plain(word[0])
    return same and may_spell(typed[1:], word[1:], opens=opens)
