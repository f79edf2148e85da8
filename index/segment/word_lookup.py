"""Looks normalized words up in the vocabulary: as they are, in other spellings, in other forms."""

from __future__ import annotations

from collections.abc import Iterator

from index.language.folding import folded_spellings, is_spelling_of
from index.language.inflection import differs_in_ending, inflections_in
from index.segment.folded_spellings_and_parts import FOLDED
from index.segment.segment import Segment

_SHORTEST_FOLDED_PREFIX = 3
_SWEDISH = str.maketrans({"æ": "ä", "ø": "ö"})


def find_word(segment: Segment, word: str) -> list[int]:
    """The number of a word; empty if no text has it."""
    number = segment.words.find(word)
    return [] if number is None else [number]


def display_text(segment: Segment, number: int) -> str:
    """A word of the vocabulary as it is shown: a Swedish word with ä and ö."""
    word = segment.words.keys[number]
    if ("æ" in word or "ø" in word) and segment.occurs_only_in(number, "sv"):
        return word.translate(_SWEDISH)
    return word


def find_inflections(segment: Segment, word: str) -> list[int]:
    """The numbers of other inflected forms of a word."""
    return inflections_in(segment.words.keys, word)


def find_other_spellings(segment: Segment, word: str) -> list[int]:
    """The numbers of other spellings of a word, with or without diacritics."""
    keys = segment.words.keys
    spellings = folded_spellings(word)
    families = (segment.families.numbers_of(FOLDED + each).tolist() for each in spellings)
    unfolded = (segment.words.find(each) for each in spellings)  # *aabenraa* for *åbenrå*
    numbers = {number for family in families for number in family}
    numbers |= {number for number in unfolded if number is not None}
    return [n for n in sorted(numbers) if keys[n] != word and is_spelling_of(word, keys[n])]


def find_folded_inflections(segment: Segment, word: str) -> Iterator[int]:
    """Words that one typed without diacritics may be another form of: *vardegrunden*.

    Only where one begins with the other, so that no misspelt word is taken for a form.
    """
    families = segment.families
    for spelling in sorted(folded_spellings(word)) if word.isascii() else ():
        for index in inflections_in(families.keys, spelling, prefix=FOLDED):
            if differs_in_ending(families.keys[index].removeprefix(FOLDED), spelling):
                yield from families.run(index, index + 1).tolist()


def find_folded_prefix(segment: Segment, prefix: str) -> Iterator[int]:
    """Words that begin with another spelling of a prefix of at least three letters."""
    if len(prefix) < _SHORTEST_FOLDED_PREFIX:
        return
    words, families = segment.words.keys, segment.families
    for spelling in sorted(folded_spellings(prefix)):
        first, end = families.prefixed(FOLDED + spelling)
        for number in sorted(set(families.run(first, end).tolist())):
            if is_spelling_of(prefix, words[number], is_prefix=True):
                yield number
