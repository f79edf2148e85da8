"""Finds inflected forms and derivations of a word in a sorted vocabulary.

Forms come from regular endings by paradigm and from lists of words, all in `content`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from content.word_lists import irregular_forms, word_endings, word_forms
from index.arrays.posting_table import LAST_CHARACTER, find_sorted
from index.language.folding import normalize
from index.language.stop_words import STOP_WORDS


def _by_ending(paradigms: Sequence[Sequence[str]]) -> dict[str, frozenset[str]]:
    """For each ending those of its paradigms, which may replace it."""
    return {
        ending: frozenset(other for each in paradigms if ending in each for other in each)
        for paradigm in paradigms
        for ending in paradigm
    }


_INFLECTIONS = _by_ending(word_endings("inflections"))
_DERIVED = _by_ending(word_endings("derivations"))
_LONGEST_ENDING = max(map(len, (*_INFLECTIONS, *_DERIVED)), default=0)
_SHORTEST_DERIVED_BASE = 4
_SHORTEST_BASE = 3
_SHORTEST_SYNCOPE = 4
_SHARED_LETTERS = 2
"""Letters that all regular forms of a word begin with, however its base is spelt."""

_VOWELS = frozenset("aeiouyæøåé")


@cache
def _irregular() -> Mapping[str, Sequence[str]]:
    """For each irregular form all forms of its word, itself too."""
    words = (tuple(map(normalize, forms)) for forms in irregular_forms())
    return {form: forms for forms in words for form in forms}


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """For each form in the word lists all forms of its words, itself too."""
    found: dict[str, frozenset[str]] = {}
    for listed in word_forms():
        forms = frozenset(map(normalize, listed))
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def inflections_in(words: Sequence[str], word: str) -> list[int]:
    """The indexes of the other inflected forms of `word` in sorted `words`, ascending."""
    irregular = _irregular().get(word)
    if irregular:
        return sorted(_indexes(words, irregular, word))
    found = _with_other_endings(words, word, (_INFLECTIONS, _SHORTEST_BASE))
    listed = _listed().get(word)
    return sorted({*found, *_indexes(words, listed, word)}) if listed else found


def differs_in_ending(one: str, other: str) -> bool:
    """Whether one of two words begins with the other, a final e or a of that left out."""
    return one.startswith(_without_vowel(other)) or other.startswith(_without_vowel(one))


def _without_vowel(word: str) -> str:
    return word[:-1] if word[-1:] in ("e", "a") else word


def derivations_in(words: Sequence[str], word: str) -> list[int]:
    """The indexes in sorted `words` of words derived from `word`, or it from them, ascending."""
    return _with_other_endings(words, word, (_DERIVED, _SHORTEST_DERIVED_BASE))


def _with_other_endings(
    words: Sequence[str], word: str, rules: tuple[Mapping[str, frozenset[str]], int]
) -> list[int]:
    """The indexes of words with the same base; a stop word is no form of another word.

    `rules` are the endings that may replace each ending, and the letters of the shortest base.
    """
    found: set[int] = set()
    endings, shortest = rules
    beginning = word[:_SHARED_LETTERS]
    first = bisect_left(words, beginning)
    bounds = first, bisect_left(words, beginning + LAST_CHARACTER, first)
    for length in range(min(_LONGEST_ENDING, len(word) - shortest) + 1):
        base = word[: len(word) - length]
        replacements = endings.get(word[len(base) :])
        if replacements:
            for spelling in _base_spellings(base):
                found.update(_with_endings(words, spelling, replacements, bounds))
    is_stop_word = word in STOP_WORDS
    return [
        index
        for index in sorted(found)
        if words[index] != word and (is_stop_word or words[index] not in STOP_WORDS)
    ]


def _with_endings(
    words: Sequence[str], base: str, endings: frozenset[str], bounds: tuple[int, int]
) -> Iterator[int]:
    """The indexes within `bounds` of words that are the base with one of the endings.

    Looks at every word with the base, or up each ending, whichever is less.
    """
    first = bisect_left(words, base, *bounds)
    end = bisect_left(words, base + LAST_CHARACTER, first, bounds[1])
    length = len(base)
    if end - first <= len(endings):
        yield from (index for index in range(first, end) if words[index][length:] in endings)
        return
    for ending in endings:
        index = bisect_left(words, base + ending, first, end)
        if index < end and words[index] == base + ending:
            yield index


def _indexes(words: Sequence[str], forms: Iterable[str], but: str) -> Iterator[int]:
    """The indexes of those forms that are among the words, one left out."""
    for form in forms:
        index = find_sorted(words, form)
        if form != but and index is not None:
            yield index


def _base_spellings(base: str) -> set[str]:
    """A base as it is spelt before some endings: *program(m)*, *åb(e)n*."""
    spellings = {base}
    last, before = base[-1], base[-2]
    if last == before and last not in _VOWELS:
        spellings.add(base[:-1])
    elif before in _VOWELS and last not in _VOWELS:
        spellings.add(base + last)
    if len(base) >= _SHORTEST_SYNCOPE and last in "lnr":
        if before == "e":
            spellings.add(base[:-2] + last)
        elif before not in _VOWELS:
            spellings.add(base[:-1] + "e" + last)
    return spellings
