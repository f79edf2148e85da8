"""The vocabularies of the generated library: words of the five texts and of Debian's lists."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.generator.danish_to_norwegian import to_norwegian
from content.library import Library
from content.library_opening import load_library
from content.model import Passage, Section, Wording

DICTIONARIES = Path("/usr/share/dict")
APT_COMMAND = "sudo apt-get install --yes wdanish wswedish wnorwegian"
LISTS = {"da": ("danish", "utf-8"), "sv": ("swedish", "latin-1"), "nb": ("bokmaal", "latin-1")}
"""Each language's word list and its encoding."""

LISTED_AT_MOST = {"da": 130_000, "sv": 110_000, "nb": 160_000}
"""How many words of the list a language uses; with the exponent this gives 194,000 in all."""

ZIPF_EXPONENT = 1.06
ZIPF_OFFSET = 20
FUNCTION_WORD_LETTERS = 4
RUN_LENGTHS = (2, 3, 3, 4, 5)

_LISTED = re.compile(r"[a-zåäöæøé]{3,24}")
_WORD = re.compile(r"[^\W\d_]+")
_RUNS = 4000
_LIKELY_LENGTH = 7


class MissingWordListError(Exception):
    """A word list is not installed; the message is a sentence with what to type."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language.

    `function` and `domain` repeat a word as often as the texts do, so that an even draw is a
    natural one. `runs` are stretches of the texts. `listed` are words of the word list, the
    likeliest first, and `cumulated` their weights added up.
    """

    language: str
    function: tuple[str, ...]
    domain: tuple[str, ...]
    runs: tuple[tuple[str, ...], ...]
    listed: tuple[str, ...]
    cumulated: tuple[float, ...]


def vocabularies(seed: int, dictionaries: Path = DICTIONARIES) -> dict[str, Vocabulary]:
    """The three vocabularies; raises MissingWordListError if a word list is missing."""
    library = load_library()
    listed = {language: _word_list(language, dictionaries) for language in LISTS}
    texts = {language: _running_words(library, language) for language in ("da", "sv")}
    known = frozenset(listed["nb"])
    texts["nb"] = [to_norwegian(word, known) for word in texts["da"]]
    return {
        language: _vocabulary(language, texts[language], listed[language], seed)
        for language in LISTS
    }


def _vocabulary(language: str, texts: list[str], listed: list[str], seed: int) -> Vocabulary:
    rng = random.Random(f"{seed}/{language}")  # noqa: S311 - nothing secret is drawn
    count = LISTED_AT_MOST[language]
    ranked = sorted(listed, key=lambda word: abs(len(word) - _LIKELY_LENGTH) + 8 * rng.random())[
        :count
    ]
    weights = (1 / (rank + ZIPF_OFFSET) ** ZIPF_EXPONENT for rank in range(len(ranked)))
    words = [word for word in texts if len(word) > 1 or word in "iåø"]
    starts = (rng.randrange(len(words) - max(RUN_LENGTHS)) for _ in range(_RUNS))
    return Vocabulary(
        language=language,
        function=tuple(word for word in words if len(word) <= FUNCTION_WORD_LETTERS),
        domain=tuple(word for word in words if len(word) > FUNCTION_WORD_LETTERS),
        runs=tuple(tuple(words[at : at + rng.choice(RUN_LENGTHS)]) for at in starts),
        listed=tuple(ranked),
        cumulated=tuple(itertools.accumulate(weights)),
    )


def _word_list(language: str, dictionaries: Path) -> list[str]:
    """The plain words of a language's list: no names, no abbreviations."""
    name, encoding = LISTS[language]
    path = dictionaries / name
    try:
        lines = path.read_text(encoding=encoding).split("\n")
    except FileNotFoundError:
        raise MissingWordListError(
            f"The word list {path} is not there. Type: {APT_COMMAND} (on Debian and its kin)."
        ) from None
    return [word for word in lines if _LISTED.fullmatch(word)]


def _running_words(library: Library, language: str) -> list[str]:
    """The words of the texts in order and in lower case, without names of municipalities."""
    names = tuple(each.short_name.lower() for each in library.municipalities)
    words: list[str] = []
    for passage in library.passages:
        if passage.language == language:
            for text in _texts(passage):
                words += (found[0] for found in _WORD.finditer(text))
    return [
        word if word.isupper() and len(word) < 4 else word.lower()
        for word in words
        if not word.lower().startswith(names)
    ]


def _texts(passage: Passage) -> Iterable[str]:
    if not passage.own_title:
        yield passage.title
    if passage.tagline:
        yield passage.tagline.text
    for section in passage.sections:
        yield from (wording.text for wording in _wordings(section) if wording)


def _wordings(section: Section) -> Iterable[Wording | None]:
    yield section.lead
    for item in section.items:
        yield item.wording
        yield from (nested.wording for nested in item.items)
