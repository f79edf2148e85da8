"""The lexicon finds which concepts of the thesaurus the words of a query name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import NamedTuple

from index.arrays.posting_table import PostingTable, find_sorted
from index.language.folding import is_spelling_of
from index.language.inflection import inflections_in
from index.language.spelling_table import SpellingTable
from index.language.stop_words import STOP_WORDS
from index.weights import RULE_WEIGHT, Rule

SPACE = " "
"""Between the words of a term; it sorts before every letter."""

NEAR_TERM_BIT, ASKED_TERM_BIT = 1, 2
"""Set in an entry of the lexicon whose term only comes near the concept, or is only asked."""

ENTRY_BITS = 2
"""An entry is the number of a concept above so many bits."""

NEAR_SHARE = RULE_WEIGHT[Rule.NEAR] / RULE_WEIGHT[Rule.CONCEPT]
"""How much of a concept counts for a word that only comes near it."""

_CACHED_WORDS = 1024
_MAX_STOP_WORDS_BETWEEN = 2


class ConceptEntry(NamedTuple):
    """What the search knows of a concept beside its terms; other concepts are numbers.

    `never` are words by language that look like its terms and are not; `near_concepts` are those
    whose texts come near it; one that `is_general` is what all texts are about.
    """

    label: str
    never: Mapping[str, Sequence[str]]
    related: Sequence[int]
    near_concepts: Sequence[int]
    is_general: bool


class ConceptMention(NamedTuple):
    """A concept that the words `first` ... `end` - 1 of a query name.

    `is_synonym` is false where the term only comes near the concept.
    """

    concept: int
    first: int
    end: int
    is_synonym: bool

    @property
    def share(self) -> float:
        """How much the concept counts for each of the words; less than 1 if they only come near."""
        return 1.0 if self.is_synonym else NEAR_SHARE


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All concepts with their terms.

    The keys of `terms` are terms in normalized words, each once, as a query has them. An
    entry (a number of a term) is the number of its concept above its bits: 28 is a synonym for
    concept 7, 29 comes near it, 30 is what people ask who mean it.
    `later_words` are the words after the first of terms, sorted; `base_words` are simple words that
    compounds are made of; `acronyms` have no other forms.
    """

    concepts: Sequence[ConceptEntry]
    terms: PostingTable
    first_words: SpellingTable
    later_words: Sequence[str]
    base_words: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()

    def find_concepts(self, words: Sequence[str]) -> list[ConceptMention]:
        """The concepts that words in a row name: the longest terms, none within another."""
        mentions: dict[ConceptMention, None] = {}
        covered = 0
        for first in range(len(words)):
            found = list(self._terms_from(words, first))
            longest = max((length for length, _, _ in found), default=0)
            if first + longest > covered:
                covered = first + longest
                for length, concept, is_synonym in found:
                    if length == longest:
                        mentions[ConceptMention(concept, first, covered, is_synonym)] = None
        return list(mentions)

    def knows(self, word: str) -> bool:
        """Whether a normalized word is a term, or the first word of one."""
        return find_sorted(self.first_words.words, word) is not None

    def concepts_with_prefix(self, letters: str, at_most: int) -> list[int]:
        """The concepts with a term that begins with these letters, ascending.

        Empty if there are more than `at_most`.
        """
        found: set[int] = set()
        keys, words = self.terms.keys, self.first_words.words
        same = (keys[index] for index in range(*self.terms.prefixed(letters)))
        same = (term for term in same if SPACE not in term or not self.is_only_asked(term))
        others = (words[index] for index in self.first_words.with_folded_prefix(letters))
        for word in (*same, *others):
            found |= self.concepts_of(word)
            if len(found) > at_most:
                return []
        return sorted(found)

    def concepts_of(self, word: str) -> frozenset[int]:
        """The concepts that have this normalized word as a synonym."""
        entries = self.terms.numbers_of(word).tolist()
        return frozenset(entry >> ENTRY_BITS for entry in entries if not entry & NEAR_TERM_BIT)

    def is_only_asked(self, term: str) -> bool:
        """Whether a term is what people ask, and no text is searched for it."""
        entries = self.terms.numbers_of(term).tolist()
        return bool(entries) and all(entry & ASKED_TERM_BIT for entry in entries)

    @cached_property
    def words(self) -> Sequence[str]:
        """Every term that is one word, sorted."""
        return [term for term in self.terms.keys if SPACE not in term]

    def _terms_from(self, words: Sequence[str], first: int) -> Iterator[tuple[int, int, bool]]:
        """The terms that words of a query from `first` on are, as (length, concept, is_synonym)."""
        for first_word in self._first_words_of(words[first]):
            fitting: list[tuple[int, int]] = []
            for index in self._terms_beginning(first_word):
                rest = self.terms.keys[index].split(SPACE)[1:]
                length = self._length_of_term(words, first, rest)
                entries = self.terms.run(index, index + 1).tolist() if length else []
                fitting += [(entry, length) for entry in entries]
            for entry, length in sorted(fitting):
                yield length, entry >> ENTRY_BITS, not entry & NEAR_TERM_BIT

    def _terms_beginning(self, first_word: str) -> Iterator[int]:
        """The indexes of the terms with this first word."""
        alone = self.terms.find(first_word)
        if alone is not None:
            yield alone
        yield from range(*self.terms.prefixed(first_word + SPACE))

    @cached_property
    def _first_words_of(self) -> Callable[[str], list[str]]:
        """First words of terms that a typed word may be; cached, since most are typed again."""
        find = partial(_find_first_words, self)
        return lru_cache(_CACHED_WORDS)(find)

    def _length_of_term(self, words: Sequence[str], first: int, rest: Sequence[str]) -> int:
        """How many words from `first` on are a term with these words after its first; 0 if none.

        Stop words may stand between them: *sige bare nej*, *tale ikke om hinanden*.
        """
        end = first + 1
        for word in rest:
            typed = words[end : end + _MAX_STOP_WORDS_BETWEEN + 1]
            ends = [
                at
                for at, each in enumerate(typed, end + 1)
                if word in self._forms_of(each) or is_spelling_of(each, word)
            ]
            if not ends or not STOP_WORDS.issuperset(words[end : ends[0] - 1]):
                return 0
            end = ends[0]
        return end - first

    @cached_property
    def _forms_of(self) -> Callable[[str], set[str]]:
        """A typed word and its forms among the words after the first of terms; cached as well.

        A stop word has no other forms: *men* is none of *mening*.
        """
        later = self.later_words
        return lru_cache(_CACHED_WORDS)(
            lambda typed: (
                {typed}
                if typed in STOP_WORDS
                else {typed, *(later[index] for index in inflections_in(later, typed))}
            )
        )


def _find_first_words(lexicon: Lexicon, typed: str) -> list[str]:
    """First words of terms that a typed word may be.

    That is the word itself if it is a term; else another spelling, or if there is none another
    form; without diacritics it may be both at once: *vardegrunden*.
    """
    if lexicon.terms.find(typed) is not None:
        return [typed]
    first_words, words = lexicon.first_words, lexicon.first_words.words
    itself = [typed] if lexicon.knows(typed) else []
    indexes = first_words.other_spellings(typed) or inflections_in(words, typed)
    others = (words[index] for index in indexes or first_words.folded_inflections(typed))
    return [*itself, *(each for each in others if each not in lexicon.acronyms)]
