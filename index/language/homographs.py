"""Tells the noun *mod* (courage) from the preposition, by the words that stand around it.

A noun gets a mark behind its letters in the word stream, so it is a word of its own there; to
everything that reads letters both are the same.
"""

from __future__ import annotations

import re

NOUN = "\x02"
"""Stands behind a homograph that is the noun; sorts before every letter."""

_HOMOGRAPHS = {("mod", "da"), ("mot", "nb"), ("mot", "nn")}
_ALWAYS_NOUN = {("mod", "sv"), ("mod", "nb")}
HOMOGRAPHS = frozenset({"mod", "mot"})
HOMOGRAPH = re.compile(r"\b(?:mod|mot)\b")
"""Finds in literal text the words that have two meanings, which are the HOMOGRAPHS."""

_BEFORE_NOUNS = """
    har have havde haft ha hadde få får fik fått giver give gir gi viser vise kræver kreve
    krever stort stor mere meir mer personligt personlig ledelsesmæssigt politisk eget vores
    vår våre af av med uden uten kalder bruger bruge bruker finder finde samle mister
"""
_NOUN_BEFORE = frozenset(_BEFORE_NOUNS.split())
_AFTER_NOUNS = """
    til og eller i som der er kræver krever handler
"""
_NOUN_AFTER = frozenset(_AFTER_NOUNS.split())
_BEFORE_PREPOSITIONS = """
    hen op ud i ind over ned tilbage arbejder retning vej frem
"""
_PREPOSITION_BEFORE = frozenset(_BEFORE_PREPOSITIONS.split())
_STOPS = frozenset(".,;:!?)–-")


def sense(word: str, language: str, before: str, after: str, following: str) -> str:
    """The word as it goes into the stream: with the noun's mark if it is one.

    `before` and `after` are its neighbours in the block, empty at the ends; `following` are the
    characters behind it.
    """
    if (word, language) in _ALWAYS_NOUN:
        return word + NOUN
    if (word, language) not in _HOMOGRAPHS:
        return word
    ends = not after or (following.strip()[:1] in _STOPS and bool(following.strip()))
    goes_on = after in _NOUN_AFTER and before not in _PREPOSITION_BEFORE
    if ends or goes_on or (before in _NOUN_BEFORE and after not in {"en", "et", "den", "de"}):
        return word + NOUN
    return word
