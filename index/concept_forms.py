"""The words of the texts that speak of a concept, in every language of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.concepts import Concept, Term
from index.families import PART
from index.forms import Forms
from index.segment import Segment
from index.together import Together
from index.vocabulary import inflected, meant, shown
from index.weights import COMPONENT, HOMOGRAPH_SHARE, RULE_WEIGHT, Rule

REACH = 8
"""Words that may stand inside a term of several: *invitere* borgere *ind*."""

ConceptWords = tuple[tuple[tuple[int, float, Rule], ...], tuple[tuple[Together, Rule], ...]]


def concept_forms(segment: Segment, concepts: Sequence[tuple[int, bool]], forms: Forms) -> None:
    """Add the terms of concepts, and near words; of a concept only named nearly, its terms less."""
    for number, closely in concepts:
        single, together = _forms(segment, number)
        for word, weight, rule in single:
            if closely:
                forms.add(word, rule, weight)
            elif rule is Rule.CONCEPT:
                forms.add(word, Rule.NEAR)
        if closely:
            for word in _component_words(segment, number):
                forms.add(word, Rule.NEAR, COMPONENT)
        for each, rule in together:
            if closely or rule is Rule.CONCEPT:
                rule_here = rule if closely else Rule.NEAR
                forms.together.append((each, RULE_WEIGHT[rule_here], rule_here))


def _component_words(segment: Segment, number: int) -> Iterator[int]:
    """The words of the concepts that this one is made of, its own traps apart."""
    concept = segment.lexicon.concepts[number]
    for component in segment.lexicon.components(number):
        for word, _weight, rule in _forms(segment, component)[0]:
            trap = any(
                concept.excludes(shown(segment, word), language)
                for language in segment.languages
                if segment.speaks(word, language)
            )
            if rule is Rule.CONCEPT and not trap:
                yield word


def _forms(segment: Segment, number: int) -> ConceptWords:
    """What `_words_of` gives, remembered: a concept is asked for again and again."""
    known = segment.concept_words.get(number)
    if known is None:
        known = segment.concept_words[number] = _words_of(segment, number)
    return known


def _words_of(segment: Segment, number: int) -> ConceptWords:
    """A concept's single words with weight and rule, and its terms of several words."""
    concept = segment.lexicon.concepts[number]
    single: dict[int, tuple[float, Rule]] = {}
    together: dict[Together, Rule] = {}
    for language in segment.languages:
        for terms, rule in ((concept.terms, Rule.CONCEPT), (concept.near, Rule.NEAR)):
            for term in terms.get(language, ()):
                places = tuple(_place(segment, concept, word, language) for word in term)
                if not all(places):
                    continue
                if len(term) > 1:
                    together.setdefault(Together(places), rule)
                    together.setdefault(Together(places, reach=REACH), Rule.NEAR)
                    continue
                weight = RULE_WEIGHT[rule] * _share(concept, term, language)
                found = [(word, weight, rule) for word in places[0]]
                if rule is Rule.CONCEPT:
                    found += _compounds(segment, concept, term[0], language)
                for word, worth, by in found:
                    single[word] = max(single.get(word, (0.0, by)), (worth, by))
    ordered = tuple((word, *single[word]) for word in sorted(single))
    return ordered, tuple(together.items())


def _place(segment: Segment, concept: Concept, word: str, language: str) -> frozenset[int]:
    """A word of a term in all its forms that texts of the language hold."""
    numbers = (*meant(segment, word), *inflected(segment, word))
    return frozenset(
        number
        for number in numbers
        if segment.speaks(number, language)
        and not concept.excludes(shown(segment, number), language)
    )


def _compounds(
    segment: Segment, concept: Concept, word: str, language: str
) -> list[tuple[int, float, Rule]]:
    """Compounds of the language that a term is a part of."""
    return [
        (number, RULE_WEIGHT[Rule.COMPOUND], Rule.COMPOUND)
        for number in segment.families.numbers_of(PART + word)
        if segment.speaks(number, language)
        and not concept.excludes(shown(segment, number), language)
    ]


def _share(concept: Concept, term: Term, language: str) -> float:
    """What is left of a word's weight when it means something else as well."""
    return HOMOGRAPH_SHARE if term[0] in concept.homographs.get(language, ()) else 1.0
