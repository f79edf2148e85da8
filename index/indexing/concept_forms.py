"""Finds the words of the texts that mean a concept, in every language of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.language.inflection import inflections_in
from index.segment.phrases import Phrase
from index.thesaurus.concept_rule_bytes import HOMOGRAPH_BIT, weight_of_code
from index.thesaurus.normalized_concepts import is_excluded
from index.weights import CODES, Rule

if TYPE_CHECKING:
    from index.segment.segment import Segment
    from index.thesaurus.normalized_concepts import Concept, Term

TERM_SLOP = 8
"""Other words between two words of a term of several: *invitere* borgere *ind*."""


@dataclass(slots=True)
class ConceptForms:
    """The words that mean a concept.

    `words` are word numbers with their codes (see concept_rule_bytes); `phrases` terms of several
    words with their rule, by the number of their first word.
    """

    words: dict[int, int] = field(default_factory=dict)
    phrases: dict[int, dict[Phrase, Rule]] = field(default_factory=dict)

    def add_word(self, word: int, code: int) -> None:
        """Add a word unless it is there with more weight."""
        self.words[word] = max(self.words.get(word, code), code, key=weight_of_code)

    def add_phrase(self, phrase: Phrase, rule: Rule) -> None:
        """Add a term of several words."""
        for first in phrase.words[0]:
            self.phrases.setdefault(first, {}).setdefault(phrase, rule)


def find_concept_forms(segment: Segment, concept: Concept) -> ConceptForms:
    """The words of the texts that mean a concept."""
    forms = ConceptForms()
    for language in segment.languages:
        for terms, rule in ((concept.terms, Rule.CONCEPT), (concept.near, Rule.NEAR)):
            for term in terms.get(language, ()):
                _add_term(segment, concept, term, (language, rule), forms)
    return forms


def _add_term(
    segment: Segment,
    concept: Concept,
    term: Term,
    language_and_rule: tuple[str, Rule],
    forms: ConceptForms,
) -> None:
    language, rule = language_and_rule
    words = tuple(_word_forms(segment, concept, word, language) for word in term)
    if len(term) > 1:
        slop = TERM_SLOP if concept.acronyms.isdisjoint(term) else 0
        if all(words):
            forms.add_phrase(Phrase(words, slop), rule)
        return
    bit = HOMOGRAPH_BIT if term[0] in concept.homographs.get(language, ()) else 0
    for word in words[0]:
        forms.add_word(word, CODES[rule] | bit)
    if rule is Rule.CONCEPT:
        compounds = segment.parts.numbers_of(term[0]).tolist()
        for word in _in_language(segment, concept, compounds, language):
            forms.add_word(word, CODES[Rule.COMPOUND])


def _word_forms(segment: Segment, concept: Concept, word: str, language: str) -> frozenset[int]:
    """A word of a term with its inflections, as far as texts of the language have them.

    An acronym has none, and is never excluded: *OPP* is not *op*; *MED-udvalg* begins with *med*.
    """
    if word in concept.acronyms:
        return frozenset(n for n in segment.find(word) if segment.occurs_in(n, language))
    numbers = (*segment.find(word), *inflections_in(segment.words.keys, word))
    return frozenset(_in_language(segment, concept, numbers, language))


def _in_language(
    segment: Segment, concept: Concept, numbers: Sequence[int], language: str
) -> Iterator[int]:
    """The words that occur in the language and that the concept does not exclude there."""
    for number in numbers:
        excluded = is_excluded(segment.words.keys[number], concept.never.get(language, ()))
        if segment.occurs_in(number, language) and not excluded:
            yield number
