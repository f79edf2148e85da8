"""Looks words up in the vocabulary: as spelt, otherwise spelt, inflected."""

from __future__ import annotations

from collections.abc import Iterator

from index.language.folding import may_spell, plain_keys
from index.language.homographs import NOUN
from index.language.inflection import derived_in, inflected_in, lengthened
from index.segment.segment import Segment
from index.segment.word_families import PLAIN

_SHORTEST_FOLDED_PREFIX = 3
_SWEDISH = str.maketrans({"æ": "ä", "ø": "ö"})


def spelt(segment: Segment, word: str) -> list[int]:
    """The numbers of a literal word in all its meanings."""
    found = (segment.words.find(word), segment.words.find(word + NOUN))
    return [number for number in found if number is not None]


def meant(segment: Segment, word: str) -> list[int]:
    """The numbers of a literal word as the noun it may be: *mod* is courage here."""
    noun = segment.words.find(word + NOUN)
    return spelt(segment, word) if noun is None else [noun]


def spelling(segment: Segment, number: int) -> str:
    """A word of the vocabulary in literal letters, whatever its meaning."""
    return segment.words.keys[number].removesuffix(NOUN)


def shown(segment: Segment, number: int) -> str:
    """A word of the vocabulary as people read it: Swedish words in Swedish letters."""
    word = spelling(segment, number)
    if ("æ" in word or "ø" in word) and segment.speaks_alone(number, "sv"):
        return word.translate(_SWEDISH)
    return word


def inflected(segment: Segment, word: str) -> list[int]:
    """The numbers of other forms of a literal word."""
    return inflected_in(segment.words.keys, word)


def derived(segment: Segment, word: str) -> list[int]:
    """The numbers of words made of a literal word, or that it is made of."""
    return derived_in(segment.words.keys, word)


def folded(segment: Segment, word: str) -> list[int]:
    """Other spellings of the word with or without diacritics, as word numbers."""
    keys = segment.words.keys
    found = (segment.families.numbers_of(PLAIN + key).tolist() for key in plain_keys(word))
    numbers = sorted({number for run in found for number in run} | set(_plainly(segment, word)))
    return [n for n in numbers if keys[n] != word and may_spell(word, keys[n])]


def plainly_inflected(segment: Segment, word: str) -> Iterator[int]:
    """Words of which one typed without diacritics may be another form: *vardegrunden*.

    It is longer than they are or shorter, lest a slip of the hand be taken for an ending.
    """
    families = segment.families
    for key in sorted(plain_keys(word)) if word.isascii() else ():
        for at in inflected_in(families.keys, key, prefix=PLAIN):
            if lengthened(families.keys[at].removeprefix(PLAIN), key):
                yield from families.run(at, at + 1).tolist()


def folded_prefix(segment: Segment, word: str) -> Iterator[int]:
    """Words that begin with another spelling of `word`."""
    if len(word) < _SHORTEST_FOLDED_PREFIX:
        return
    words, families = segment.words.keys, segment.families
    for key in sorted(plain_keys(word)):
        first, end = families.prefixed(PLAIN + key)
        for number in sorted(set(families.run(first, end).tolist())):
            if may_spell(word, words[number], opens=True):
                yield number


def _plainly(segment: Segment, word: str) -> Iterator[int]:
    """Vocabulary words that are themselves a plain key of `word`: *aabenraa* for *åbenrå*."""
    for key in plain_keys(word):
        at = segment.words.find(key)
        if at is not None:
            yield at
