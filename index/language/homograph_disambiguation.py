"""Tells the noun *mod* (courage) from the preposition *mod* (against), by the words around it.

The noun gets NOUN_MARK behind its letters in the token stream, so that it is another word of the
vocabulary; the mark is taken off wherever words are compared or shown.
"""

from __future__ import annotations

import re

NOUN_MARK = "\x02"
"""Ends a homograph that is the noun; sorts before every letter."""

_HOMOGRAPHS = {("mod", "da"), ("mot", "nb"), ("mot", "nn")}
_ALWAYS_NOUN = {("mod", "sv"), ("mod", "nb")}
HOMOGRAPHS = frozenset({"mod", "mot"})
HOMOGRAPH = re.compile(r"\b(?:mod|mot)\b")
"""Finds the HOMOGRAPHS in normalized text."""

_WORDS_BEFORE_NOUN = """
    har have havde haft ha hadde få får fik fått giver give gir gi viser vise kræver kreve
    krever stort stor mere meir mer personligt personlig ledelsesmæssigt politisk eget vores
    vår våre af av med uden uten kalder bruger bruge bruker finder finde samle mister
"""
_BEFORE_NOUN = frozenset(_WORDS_BEFORE_NOUN.split())
_WORDS_AFTER_NOUN = """
    til og eller i som der er kræver krever handler
"""
_AFTER_NOUN = frozenset(_WORDS_AFTER_NOUN.split())
_WORDS_BEFORE_PREPOSITION = """
    hen op ud i ind over ned tilbage arbejder retning vej frem
"""
_BEFORE_PREPOSITION = frozenset(_WORDS_BEFORE_PREPOSITION.split())
_PUNCTUATION = frozenset(".,;:!?)–-")


def disambiguate(word: str, language: str, before: str, after: str, following: str) -> str:
    """The word with NOUN_MARK if it is a homograph and the noun.

    `before` and `after` are its neighbours in the block, empty at the ends; `following` are the
    characters behind it.
    """
    if (word, language) in _ALWAYS_NOUN:
        return word + NOUN_MARK
    if (word, language) not in _HOMOGRAPHS:
        return word
    ends = not after or (following.strip()[:1] in _PUNCTUATION and bool(following.strip()))
    goes_on = after in _AFTER_NOUN and before not in _BEFORE_PREPOSITION
    if ends or goes_on or (before in _BEFORE_NOUN and after not in {"en", "et", "den", "de"}):
        return word + NOUN_MARK
    return word
