"""Makes a query of a passage: the words and concepts that set it apart from others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from index.arrays.term_frequencies import sum_postings
from index.bm25 import inverse_frequency
from index.language.stop_words import STOP_WORDS
from index.query.matching import Match, rule_codes_of
from index.query.parser import Clause
from index.query.weighted_forms import WordForms
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import WEIGHT_STEPS
from index.weights import Rule

_MAX_WORDS = 12
_MAX_CONCEPTS = 6
_SHORTEST_WORD = 3


def matches_of_passage(segment: Segment, passage: int) -> list[Match]:
    """The 12 words and 6 concepts of a passage with the highest TF-IDF, each as a match."""
    words, tokens = segment.words, segment.own_tokens(passage).tolist()
    counts = Counter(number for number in tokens if number < len(words.keys))
    weights = {
        number: count * inverse_frequency(words.count(number), len(segment))
        for number, count in counts.items()
        if _is_telling(words.keys[number])
    }
    best = sorted(weights, key=lambda number: (-weights[number], number))[:_MAX_WORDS]
    matches = (_match_of_word(segment, number) for number in best)
    return [*matches, *_matches_of_concepts(segment, passage)]


def _is_telling(word: str) -> bool:
    """Whether a word says something of what a text is about."""
    return len(word) >= _SHORTEST_WORD and word not in STOP_WORDS and not word.isdigit()


def _match_of_word(segment: Segment, number: int) -> Match:
    words, forms = segment.words, WordForms()
    forms.add(number, Rule.EXACT)
    postings = (words.run(number, number + 1), words.run_weights(number, number + 1), 1.0)
    frequencies = sum_postings([postings], len(segment))
    clause = Clause((words.keys[number],), segment.display_text(number))
    return Match(clause, frequencies, forms, rule_codes_of(segment, forms))


def _matches_of_concepts(segment: Segment, passage: int) -> Iterator[Match]:
    table = segment.concept_passages
    weights: dict[int, float] = {}
    for concept in range(len(table.keys)):
        passages = table.run(concept, concept + 1)
        index = int(passages.searchsorted(passage))
        if index < len(passages) and passages[index] == passage:
            weight = int(table.run_weights(concept, concept + 1)[index])
            weights[concept] = weight * inverse_frequency(len(passages), len(segment))
    for concept in sorted(weights, key=lambda each: (-weights[each], each))[:_MAX_CONCEPTS]:
        passages = table.run(concept, concept + 1)
        postings = passages, table.run_weights(concept, concept + 1), 1 / WEIGHT_STEPS
        frequencies = sum_postings([postings], len(segment))
        label = segment.lexicon.concepts[concept].label
        codes = rule_codes_of(segment, WordForms(), (concept,))
        yield Match(Clause((label,), label), frequencies, WordForms(), codes, (concept,))
