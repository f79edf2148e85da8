"""The thesaurus as the search uses it: which concepts a question names, and in which words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from index.arrays.lru import Recent
from index.arrays.table import Table
from index.language.folding import may_spell
from index.language.inflection import inflected_in
from index.thesaurus.term_prefixes import TermBeginnings
from index.thesaurus.traps import is_trap

SPACE = " "
"""Stands between the words of a term; it sorts before every letter."""

ONLY_NEARLY = 1
"""Added to twice the number of a concept where a term only comes near it."""


class Meaning(NamedTuple):
    """What the search knows of a concept beside its terms; others are given by their numbers.

    `never` are words by language that only look like it; `components` are the related concepts
    that it is made of.
    """

    label: str
    never: Mapping[str, Sequence[str]]
    related: Sequence[int]
    components: Sequence[int]

    def excludes(self, word: str, language: str) -> bool:
        """Whether a literal word of that language is a trap, and never this concept."""
        return is_trap(word, self.never.get(language, ()))


class Named(NamedTuple):
    """A concept that words of a question name, from word `first` to `end` - 1."""

    concept: int
    first: int
    end: int
    closely: bool


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All concepts, and the way to them from the words of a question.

    The keys of `terms` are terms in literal words; its numbers are twice those of their concepts,
    with ONLY_NEARLY. `beginnings` are the first words of all terms. `base_words` are simple words
    that compounds of the field are made of.
    """

    concepts: Sequence[Meaning]
    terms: Table
    beginnings: TermBeginnings
    base_words: frozenset[str] = frozenset()
    _read: Recent[str, list[str]] = field(default_factory=lambda: Recent(1024), repr=False)

    def named(self, words: Sequence[str]) -> list[Named]:
        """The concepts that words in a row name, longest terms first, each word used once."""
        found: list[Named] = []
        first = 0
        while first < len(words):
            begun = list(self._begun(words, first))
            longest = max((length for length, _, _ in begun), default=0)
            for length, concept, closely in begun:
                named = Named(concept, first, first + length, closely)
                if length == longest and named not in found:
                    found.append(named)
            first += max(1, longest)
        return found

    def known(self, word: str) -> bool:
        """Whether a literal word is a term, or the first word of one."""
        return word in self.beginnings

    def begun(self, letters: str, most: int) -> list[int]:
        """The concepts with a term of one word that begins with these letters, in order.

        None if there are more than `most`.
        """
        found: set[int] = set()
        for word in self.beginnings.begun(letters):
            found |= self.meanings(word)
            if len(found) > most:
                return []
        return sorted(found)

    def meanings(self, word: str) -> frozenset[int]:
        """The concepts that have just this literal word as a term."""
        entries = self.terms.numbers_of(word).tolist()
        return frozenset(entry >> 1 for entry in entries if not entry & ONLY_NEARLY)

    @cached_property
    def words(self) -> Sequence[str]:
        """Every term that is one word, in order."""
        return [term for term in self.terms.keys if SPACE not in term]

    def _begun(self, words: Sequence[str], first: int) -> Iterator[tuple[int, int, bool]]:
        """The terms that begin with word `first` of the question and go on as it does.

        Each is (how many words, concept, closely).
        """
        for begin in self._readings(words[first]):
            fitting: list[tuple[int, int]] = []
            for at in self._places(begin):
                rest = self.terms.keys[at].split(SPACE)[1:]
                typed = words[first + 1 : first + 1 + len(rest)]
                if len(typed) == len(rest) and all(map(_same, typed, rest)):
                    entries = self.terms.run(at, at + 1).tolist()
                    fitting += [(entry, 1 + len(rest)) for entry in entries]
            for entry, length in sorted(fitting):
                yield length, entry >> 1, not entry & ONLY_NEARLY

    def _places(self, begin: str) -> Iterator[int]:
        """Where the terms stand that begin with a word."""
        alone = self.terms.find(begin)
        if alone is not None:
            yield alone
        yield from range(*self.terms.prefixed(begin + SPACE))

    def _readings(self, word: str) -> list[str]:
        """The same as `_read_as`, remembered for the words that are being typed."""
        return self._read.of(word, lambda: self._read_as(word))

    def _read_as(self, word: str) -> list[str]:
        """The first words of terms that a typed word may be: itself, else spelt or inflected.

        Without diacritics it may be both at once: *vardegrunden*.
        """
        if self.terms.find(word) is not None:
            return [word]
        begins = [word] if word in self.beginnings else []
        spelt = [each for each in self.beginnings.spelt(word) if each != word]
        others = spelt or self.beginnings.inflected(word)
        if not others and word.isascii():
            others = self.beginnings.plainly_inflected(word)
        return [*begins, *others]


def _same(typed: str, word: str) -> bool:
    return typed == word or may_spell(typed, word) or bool(inflected_in((word,), typed))
