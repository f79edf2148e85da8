"""What a passage is about, as a question: its weightiest words and the concepts it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from index.arrays.term_frequencies import summed
from index.bm25 import rarity
from index.language.stop_words import LIGHT_WORDS
from index.query.matching import Match, codes_of
from index.query.parser import Clause
from index.query.word_forms import Forms
from index.segment.segment import Segment
from index.segment.vocabulary import shown, spelling
from index.thesaurus.rule_codes import STEPS
from index.weights import Rule

_WORDS = 12
_CONCEPTS = 6
_SHORTEST = 3


def about(segment: Segment, passage: int) -> list[Match]:
    """The words and concepts that set a passage apart, each as what answers it."""
    stream = segment.own_stream(passage).tolist()
    words = Counter(number for number in stream if number < len(segment.words.keys))
    worth = {
        number: count * rarity(segment.words.count(number), len(segment))
        for number, count in words.items()
        if _tells(spelling(segment, number))
    }
    best = sorted(worth, key=lambda number: (-worth[number], number))[:_WORDS]
    return [*(_word_match(segment, number) for number in best), *_concepts(segment, passage)]


def _tells(word: str) -> bool:
    """Whether a word says something of what a text is about."""
    return len(word) >= _SHORTEST and word not in LIGHT_WORDS and not word.isdigit()


def _word_match(segment: Segment, number: int) -> Match:
    words, forms = segment.words, Forms()
    forms.add(number, Rule.EXACT)
    run = (words.run(number, number + 1), words.run_weights(number, number + 1), 1.0)
    clause = Clause((spelling(segment, number),), shown(segment, number))
    return Match(clause, summed([run], len(segment)), forms, codes_of(segment, forms))


def _concepts(segment: Segment, passage: int) -> Iterator[Match]:
    """The concepts that the passage speaks of most, for how rare they are."""
    table = segment.concept_passages
    worth: dict[int, float] = {}
    for concept in range(len(table.keys)):
        run = table.run(concept, concept + 1)
        at = int(run.searchsorted(passage))
        if at < len(run) and run[at] == passage:
            weight = int(table.run_weights(concept, concept + 1)[at])
            worth[concept] = weight * rarity(len(run), len(segment))
    for concept in sorted(worth, key=lambda each: (-worth[each], each))[:_CONCEPTS]:
        spoken = table.run(concept, concept + 1), table.run_weights(concept, concept + 1), 1 / STEPS
        label = segment.lexicon.concepts[concept].label
        clause = Clause((label,), label)
        found = summed([spoken], len(segment))
        codes = codes_of(segment, Forms(), (concept,))
        yield Match(clause, found, Forms(), codes, (concept,))
