"""The thesaurus as the search uses it: which concepts a question names, and in which words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from index.inflection import inflected_in
from index.letters import composed, literal, may_spell
from index.recent import Recent
from index.term_beginnings import TermBeginnings
from index.tokens import tokens

if TYPE_CHECKING:
    from content.thesaurus import Thesaurus

Term = Sequence[str]
_SHORTEST_COMPONENT = 5


class Concept(NamedTuple):
    """A concept with its terms by language, in literal words.

    `near` come close; `homographs` are terms with another meaning too; `never` are words that only
    look like it, a final `*` being any ending.
    """

    label: str
    terms: Mapping[str, Sequence[Term]]
    near: Mapping[str, Sequence[Term]]
    homographs: Mapping[str, Sequence[str]]
    never: Mapping[str, Sequence[str]]
    related: Sequence[int] = ()

    def excludes(self, word: str, language: str) -> bool:
        """Whether a literal word of that language is a trap, and never this concept."""
        return any(
            word.startswith(trap[:-1]) if trap.endswith("*") else word == trap
            for trap in self.never.get(language, ())
        )


class Named(NamedTuple):
    """A concept that words of a question name, from word `first` to `end` - 1."""

    concept: int
    first: int
    end: int
    closely: bool


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All concepts, and the way to them from the words of a question.

    `base_words` are simple words that compounds of the field are made of.
    """

    concepts: tuple[Concept, ...]
    base_words: frozenset[str] = frozenset()
    _made_of: Recent[int, list[int]] = field(default_factory=lambda: Recent(1024), repr=False)
    _read: Recent[str, list[str]] = field(default_factory=lambda: Recent(1024), repr=False)

    def named(self, words: Sequence[str]) -> list[Named]:
        """The concepts that words in a row name, longest terms first, each word used once."""
        found: list[Named] = []
        first = 0
        while first < len(words):
            begun = list(self._begun(words, first))
            longest = max((len(term) for term, _, _ in begun), default=0)
            for term, concept, closely in begun:
                named = Named(concept, first, first + len(term), closely)
                if len(term) == longest and named not in found:
                    found.append(named)
            first += max(1, longest)
        return found

    def known(self, word: str) -> bool:
        """Whether a literal word is a term, or the first word of one."""
        return word in self._by_first_word

    def begun(self, letters: str) -> list[int]:
        """The concepts with a term of one word that begins with these letters, in order."""
        begun = self._terms.begun(letters)
        return sorted({concept for word in begun for concept in self.meanings(word)})

    def meanings(self, word: str) -> frozenset[int]:
        """The concepts that have just this literal word as a term."""
        entries = self._by_first_word.get(word, ())
        return frozenset(n for term, n, closely in entries if closely and len(term) == 1)

    def components(self, concept: int) -> list[int]:
        """The related concepts with a word that a word of this one's label begins with."""
        return self._made_of.of(concept, lambda: self._components(concept))

    def _components(self, concept: int) -> list[int]:
        here = self.concepts[concept]
        words = {word for group in here.terms.values() if group for word in group[0]}
        return [
            number
            for number in here.related
            if not self._traps(here, number)
            and any(
                word != begin and word.startswith(begin)
                for group in self.concepts[number].terms.values()
                for term in group
                for begin in term
                if len(term) == 1 and len(begin) >= _SHORTEST_COMPONENT
                for word in words
            )
        ]

    def _traps(self, concept: Concept, other: int) -> bool:
        """Whether a term of another concept is a trap of this one."""
        return any(
            len(term) == 1 and concept.excludes(term[0], language)
            for language, terms in self.concepts[other].terms.items()
            for term in terms
        )

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word of the terms that is one word, in order."""
        entries = self._by_first_word.items()
        return tuple(
            sorted(word for word, terms in entries if any(len(term) == 1 for term, _, _ in terms))
        )

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[Term, int, bool]]]:
        found: dict[str, list[tuple[Term, int, bool]]] = {}
        for number, concept in enumerate(self.concepts):
            for terms, closely in ((concept.terms, True), (concept.near, False)):
                for term in (term for group in terms.values() for term in group):
                    entry = (term, number, closely)
                    if entry not in (entries := found.setdefault(term[0], [])):
                        entries.append(entry)
        return found

    @cached_property
    def _first_words(self) -> tuple[str, ...]:
        return tuple(sorted(self._by_first_word))

    @cached_property
    def _terms(self) -> TermBeginnings:
        return TermBeginnings(self._by_first_word)

    def _begun(self, words: Sequence[str], first: int) -> Iterator[tuple[Term, int, bool]]:
        """The terms that begin with word `first` of the question and go on as it does."""
        for begin in self._readings(words[first]):
            for term, concept, closely in self._by_first_word[begin]:
                rest = words[first + 1 : first + len(term)]
                if len(rest) == len(term) - 1 and all(map(_same, rest, term[1:])):
                    yield term, concept, closely

    def _readings(self, word: str) -> list[str]:
        """The same as `_read_as`, remembered for the words that are being typed."""
        return self._read.of(word, lambda: self._read_as(word))

    def _read_as(self, word: str) -> list[str]:
        """The first words of terms that a typed word may be: itself, else spelt or inflected.

        Without diacritics it may be both at once: *vardegrunden*.
        """
        own = self._by_first_word.get(word, ())
        if any(len(term) == 1 for term, _, _ in own):
            return [word]
        begins = [word] if own else []
        spelt = [each for each in self._terms.spelt(word) if each != word]
        inflected = inflected_in(self._first_words, word)
        others = spelt or [self._first_words[number] for number in inflected]
        if not others and word.isascii():
            others = self._terms.inflected(word)
        return [*begins, *others]


def _same(typed: str, word: str) -> bool:
    return typed == word or may_spell(typed, word) or bool(inflected_in((word,), typed))


def compiled(thesaurus: Thesaurus, base_words: Iterable[str]) -> bytes:
    """Thesaurus and base words in literal words, as they are kept beside the index."""
    numbers = {concept.id: number for number, concept in enumerate(thesaurus.concepts)}
    concepts = [
        {
            "label": concept.id,
            "terms": {lang: _terms(group) for lang, group in concept.terms.items()},
            "near": {lang: _terms(group) for lang, group in concept.near.items()},
            "homographs": {
                lang: sorted(map(_literal, group)) for lang, group in concept.homographs.items()
            },
            "related": [numbers[each] for each in concept.related],
            "never": {lang: [*map(_literal, group)] for lang, group in concept.never.items()},
        }
        for concept in thesaurus.concepts
    ]
    lexicon = {"concepts": concepts, "base_words": sorted(set(map(_literal, base_words)))}
    return json.dumps(lexicon, ensure_ascii=False).encode()


def lexicon_in(data: bytes) -> Lexicon:
    """The lexicon that `compiled` wrote."""
    lexicon = json.loads(data)
    concepts = tuple(Concept(**each) for each in lexicon["concepts"])
    return Lexicon(concepts, frozenset(lexicon["base_words"]))


def _literal(word: str) -> str:
    return literal(composed(word))


def _terms(group: Sequence[str]) -> list[list[str]]:
    return [words for words in (tokens(composed(term)) for term in group) if words]
