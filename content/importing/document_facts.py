"""Guesses the language, the kind and the municipality of a text from its words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

_COMMON_WORDS = Path(__file__).parent / "common_words"
"""One file a language: its common words; those that languages share tell little."""

_KINDS = (
    ("styrmodell", r"styr(?:nings)?modell|styringsmodel|tillitsbaserad styrning"),
    ("ledelsesgrundlag", r"ledelse|kodeks|pejlemærker|leiar|lederplakat|lederskap|ledarskap"),
    ("policy", r"policy|politik|filosofi|strategi"),
    ("values", r"værdi|värde|verdi|gildi"),
)

_MUNICIPALITY = re.compile(
    r"((?:[A-ZÆØÅÄÖÞÁÍÓÚ][\w-]+ ){1,2}(?:[Kk]ommun[aei]?|[Ss]tad)|Region [A-ZÆØÅÄÖ][\w-]+)s?(?!\w)"
)


def guess_municipality(text: str) -> str:
    """The municipality or region that the text names most often, "" if it names none."""
    named = Counter(match[1] for match in _MUNICIPALITY.finditer(text))
    return max(named, key=lambda name: named[name], default="")


def guess_language(text: str) -> str:
    """The code of the language whose common words the text has most of; Danish without any."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    vocabularies = {
        file.stem: {
            word
            for line in file.read_text("utf-8").splitlines()
            if not line.startswith("#")
            for word in line.split()
        }
        for file in sorted(_COMMON_WORDS.glob("*.txt"))
    }
    shared = Counter(word for vocabulary in vocabularies.values() for word in vocabulary)
    scores = {
        code: sum(words[word] / shared[word] ** 2 for word in vocabulary)
        for code, vocabulary in vocabularies.items()
    }
    return max(scores, key=lambda code: scores[code])


def guess_kind(title: str, text: str) -> str:
    """The kind of document that the title names, else the text; `ledelsesgrundlag` if none does."""
    for part in (title, text):
        for kind, pattern in _KINDS:
            if re.search(pattern, part, re.IGNORECASE):
                return kind
    return "ledelsesgrundlag"
