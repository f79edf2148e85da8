"""Matches the clauses of a query: the passages with frequencies, and the words that answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import (
    ALL_PASSAGES,
    PassageMask,
    TermFrequencies,
    WeightedPostings,
    sum_postings,
)
from index.language.folding import is_spelling_of
from index.language.stop_words import STOP_WORDS
from index.query.expansion import NamedConcepts, exact_forms, expand
from index.query.parser import Clause
from index.query.weighted_forms import WordForms
from index.segment.phrases import Phrase
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import HOMOGRAPH_BIT, WEIGHT_STEPS
from index.thesaurus.lexicon import NEAR_SHARE
from index.weights import CODES, ROLE_WEIGHT, Role, Rule

_BODY_WEIGHT = float(ROLE_WEIGHT[Role.BODY])


class Match(NamedTuple):
    """What answers a clause.

    `rule_codes` (uint8) has for each word of the vocabulary the code of the rule by which it
    answers, or 0, and a 0 at the end for separators; `concepts` are the concepts that the clause
    names; `phrase` is what answers a clause that is one, `is_in_names` if it is in no passage's own
    text. A clause that `is_location` says where to search, not what for; one that `is_general`
    names what all texts are about.
    """

    clause: Clause
    frequencies: TermFrequencies
    forms: WordForms
    rule_codes: NDArray[np.uint8]
    concepts: tuple[int, ...] = ()
    phrase: Phrase | None = None
    is_location: bool = False
    is_in_names: bool = False
    is_general: bool = False

    @property
    def is_stop_word(self) -> bool:
        """Whether passages may lack this word when there are others."""
        return not (self.clause.is_phrase or self.concepts) and self.clause.words[0] in STOP_WORDS

    @property
    def is_as_typed(self) -> bool:
        """Whether there are passages for the word without correcting it."""
        return bool(self.frequencies.passage_count) and not self.forms.corrections

    def answered_by(self, segment: Segment, word: str) -> bool:
        """Whether a normalized word, of the library or not, answers the word of this clause."""
        numbers = segment.find(word)
        if numbers:
            return any(self.rule_codes[number] for number in numbers)
        return is_spelling_of(self.clause.words[0], word, is_prefix=self.clause.is_prefix)

    def restricted_to(self, passages: PassageMask) -> Match:
        """The same in some passages alone."""
        values, mask = self.frequencies.values, self.frequencies.mask & passages
        restricted = TermFrequencies(np.where(mask, values, 0.0), mask, int(np.count_nonzero(mask)))
        return self._replace(frequencies=restricted)

    def as_location(self) -> Match:
        """The same as a clause that says where to search: each passage has it once."""
        mask = self.frequencies.mask
        values = np.where(mask, _BODY_WEIGHT, 0.0)
        return self._replace(frequencies=self.frequencies._replace(values=values), is_location=True)


def match_clause(
    segment: Segment, clause: Clause, concepts: NamedConcepts, *, exact: bool
) -> Match:
    """Find what answers a clause, which names `concepts`; if `exact`, words only as typed."""
    if clause.is_phrase or clause.excluded:
        return _match_phrase(segment, clause)
    concepts = () if exact else concepts
    forms = exact_forms(segment, clause) if exact else expand(segment, clause, concepts)
    named = tuple(dict.fromkeys(number for number, _ in (*forms.concepts, *concepts)))
    frequencies = sum_postings(list(_postings(segment, forms)), len(segment))
    codes = rule_codes_of(segment, forms, named)
    own = [segment.lexicon.concepts[each] for each in named if each not in forms.near_concepts]
    general = bool(own) and all(each.is_general for each in own)
    return Match(clause, frequencies, forms, codes, named, is_general=general)


def match_related(segment: Segment, match: Match) -> Match:
    """For words of a concept that no passage speaks of what comes near it: related concepts."""
    if match.frequencies.passage_count or not match.concepts:
        return match
    related = [(each, NEAR_SHARE) for each in related_concepts(segment, match.concepts)]
    return match_clause(segment, match.clause, related, exact=False) if related else match


def related_concepts(segment: Segment, concepts: Iterable[int]) -> list[int]:
    """The concepts of the texts that are related to some.

    If the texts speak of none of them, those that are related to them in turn. A concept that most
    passages speak of tells nothing.
    """
    entries, counts = segment.lexicon.concepts, segment.concept_passages
    seen = dict.fromkeys(concepts)
    for _ in range(2):
        nearest = dict.fromkeys(each for known in seen for each in entries[known].related)
        found = [each for each in nearest if 0 < 2 * counts.count(each) <= len(segment)]
        if found:
            return [each for each in found if each not in seen]
        seen |= nearest
    return []


def rule_codes_of(
    segment: Segment, forms: WordForms, concepts: Sequence[int] = ()
) -> NDArray[np.uint8]:
    """The `rule_codes` of a match; the rule of a form goes before that of a concept or prefix."""
    codes = np.zeros(len(segment.words.keys) + 1, np.uint8)
    codes[forms.prefix_start : forms.prefix_end] = CODES[Rule.PREFIX]
    concept_words = segment.concept_words
    for concept in reversed(concepts):
        words = concept_words.run(concept, concept + 1)
        word_codes = concept_words.run_weights(concept, concept + 1) & ~np.uint8(HOMOGRAPH_BIT)
        codes[words] = CODES[Rule.NEAR] if concept in forms.near_concepts else word_codes
    codes[list(forms.rules)] = [CODES[rule] for rule in forms.rules.values()]
    return codes


def _match_phrase(segment: Segment, clause: Clause) -> Match:
    """Match words in a row.

    In the passages' own text, as typed or folded; if it is in none, with their names.
    """
    codes = rule_codes_of(segment, WordForms())
    for folded, names in ((False, False), (True, False), (False, True), (True, True)):
        phrase = make_phrase(segment, clause, folded=folded)
        if phrase is None:
            continue
        counts = phrase.frequencies(segment, names=names)
        if counts.any():
            frequencies = sum_postings([(ALL_PASSAGES, counts, _BODY_WEIGHT)], len(segment))
            return Match(clause, frequencies, WordForms(), codes, phrase=phrase, is_in_names=names)
    return Match(clause, sum_postings([], len(segment)), WordForms(), codes)


def make_phrase(segment: Segment, clause: Clause, *, folded: bool) -> Phrase | None:
    """The words of a clause as a phrase; None if a word of it is not in the library.

    If `folded`, a word may also have another spelling with or without diacritics.
    """
    is_prefix = clause.is_prefix and clause.is_phrase
    words = [
        frozenset(
            (*segment.find(word), *(segment.spellings.other_spellings(word) if folded else ()))
        )
        for word in clause.words[: -1 if is_prefix else None]
    ]
    if is_prefix:
        last = range(*segment.words.prefixed(clause.words[-1]))
        return Phrase((*words, last)) if all(words) and last else None
    return Phrase(tuple(words)) if all(words) else None


def _postings(segment: Segment, forms: WordForms) -> Iterator[WeightedPostings]:
    """The postings of all forms; a word with the prefix has only what its rule adds to that."""
    words = segment.words
    first, end = forms.prefix_start, forms.prefix_end
    if first < end:
        merged = segment.prefix_postings.find(forms.prefix)
        if merged is None:
            yield words.run(first, end), words.run_weights(first, end), forms.prefix_weight
        else:
            weights = segment.prefix_postings.run_weights(merged, merged + 1)
            yield ALL_PASSAGES, weights, forms.prefix_weight
    for number, weight in forms.weights.items():
        share = weight - forms.weight_as_prefixed(number)
        yield words.run(number, number + 1), words.run_weights(number, number + 1), share
    passages = segment.concept_passages
    for number, share in forms.concepts:
        numbers, weights = (
            passages.run(number, number + 1),
            passages.run_weights(number, number + 1),
        )
        yield numbers, weights, share / WEIGHT_STEPS
