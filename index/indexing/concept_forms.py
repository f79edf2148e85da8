"""The words of the texts that speak of a concept, in every language of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.segment.phrases import Together
from index.segment.vocabulary import inflected, meant, spelling
from index.segment.word_families import PART
from index.weights import HOMOGRAPH_SHARE, RULE_WEIGHT, Rule

if TYPE_CHECKING:
    from index.segment.segment import Segment
    from index.thesaurus.concepts import Concept, Term

REACH = 8
"""Words that may stand inside a term of several: *invitere* borgere *ind*."""


@dataclass(slots=True)
class ConceptForms:
    """A concept in the words of the texts.

    `single` are words with weight and rule; `rows` terms of several words, by their first word.
    """

    single: dict[int, tuple[float, Rule]] = field(default_factory=dict)
    rows: dict[int, dict[Together, Rule]] = field(default_factory=dict)

    def add(self, word: int, weight: float, rule: Rule) -> None:
        """Add a word unless it is there with more weight."""
        self.single[word] = max(self.single.get(word, (0.0, rule)), (weight, rule))

    def add_row(self, row: Together, rule: Rule) -> None:
        """Add a term of several words."""
        for first in row.places[0]:
            self.rows.setdefault(first, {}).setdefault(row, rule)


def forms_of_concept(segment: Segment, concept: Concept) -> ConceptForms:
    """A concept in the words of the texts."""
    forms = ConceptForms()
    for language in segment.languages:
        for terms, rule in ((concept.terms, Rule.CONCEPT), (concept.near, Rule.NEAR)):
            for term in terms.get(language, ()):
                _add_term(segment, concept, term, (language, rule), forms)
    return forms


def _add_term(
    segment: Segment, concept: Concept, term: Term, use: tuple[str, Rule], forms: ConceptForms
) -> None:
    language, rule = use
    places = tuple(_place(segment, concept, word, language) for word in term)
    if all(places) and len(term) > 1:
        forms.add_row(Together(places, REACH), rule)
    if len(term) > 1:
        return
    share = HOMOGRAPH_SHARE if term[0] in concept.homographs.get(language, ()) else 1.0
    for word in places[0]:
        forms.add(word, RULE_WEIGHT[rule] * share, rule)
    if rule is Rule.CONCEPT:
        compounds = segment.families.numbers_of(PART + term[0]).tolist()
        for word in _spoken(segment, concept, compounds, language):
            forms.add(word, RULE_WEIGHT[Rule.COMPOUND], Rule.COMPOUND)


def _place(segment: Segment, concept: Concept, word: str, language: str) -> frozenset[int]:
    """A word of a term in all its forms that texts of the language hold."""
    numbers = (*meant(segment, word), *inflected(segment, word))
    return frozenset(_spoken(segment, concept, numbers, language))


def _spoken(
    segment: Segment, concept: Concept, numbers: Sequence[int], language: str
) -> Iterator[int]:
    """The words that occur in the language and are no traps of the concept there."""
    for number in numbers:
        trap = concept.excludes(spelling(segment, number), language)
        if segment.speaks(number, language) and not trap:
            yield number
