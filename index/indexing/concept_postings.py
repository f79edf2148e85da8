"""Finds what the texts say of each concept, once, when the index is built.

A query that names a concept then only adds its postings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.arrays.posting_table import PostingTable, run_starts, smallest_unsigned
from index.arrays.term_frequencies import PassageMask, WeightedPostings, sum_postings
from index.arrays.token_stream import WordNumbers
from index.indexing.concept_forms import ConceptForms, find_concept_forms
from index.segment.phrases import Phrase, passages_with_all
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import NEAR_BIT, WEIGHT_STEPS, weight_of_code
from index.thesaurus.normalized_concepts import Concept
from index.weights import ROLE_WEIGHT, RULE_WEIGHT, Role, Rule

_MAX_WEIGHT = 255
_Pairs = list[tuple[int, int]]
"""A number and its weight in a table."""


def concept_tables(
    segment: Segment, concepts: Sequence[Concept]
) -> tuple[PostingTable, PostingTable, PostingTable]:
    """For each concept, in order: its words, its terms of several words, its passages.

    The numbers are those of words, of first tokens, of passages; the weights are rule codes,
    lengths, weighted frequencies, each packed as `concept_rule_bytes` says.
    """
    forms = [find_concept_forms(segment, concept) for concept in concepts]
    first_words = _find_first_words(segment, forms)
    words = [sorted(each.words.items()) for each in forms]
    phrases = [sorted(_phrase_spans(segment, each, first_words)) for each in forms]
    passages = [_passages(segment, *each) for each in zip(forms, phrases, strict=True)]
    return (
        _table(words, len(segment.words.keys)),
        _table(phrases, len(segment.tokens)),
        _table(passages, len(segment)),
    )


def _table(runs: Sequence[_Pairs], largest: int) -> PostingTable:
    pairs = np.array([pair for run in runs for pair in run], np.int64).reshape(-1, 2)
    return PostingTable(
        [f"{number:05}" for number in range(len(runs))],
        run_starts(list(map(len, runs))),
        pairs[:, 0].astype(smallest_unsigned(largest)),
        pairs[:, 1].astype(np.uint8),
    )


def _passages(segment: Segment, concept: ConceptForms, phrases: _Pairs) -> _Pairs:
    """The passages that speak of a concept, with weights; phrases only in their own text."""
    words = segment.words
    postings: list[WeightedPostings] = [
        (words.run(word, word + 1), words.run_weights(word, word + 1), weight_of_code(code))
        for word, code in sorted(concept.words.items())
    ]
    starts, lengths = np.array(phrases, np.int64).reshape(-1, 2).T
    passages = np.searchsorted(segment.passage_starts, starts, side="right") - 1
    own = starts < segment.name_starts[passages]
    shares = np.where(lengths[own] < NEAR_BIT, RULE_WEIGHT[Rule.CONCEPT], RULE_WEIGHT[Rule.NEAR])
    postings.append((passages[own], shares, float(ROLE_WEIGHT[Role.BODY])))
    found = sum_postings(postings, len(segment))
    steps = np.rint(WEIGHT_STEPS * found.values[found.mask])
    weights = np.minimum(_MAX_WEIGHT, steps).astype(int)
    return list(zip(found.passages().tolist(), weights.tolist(), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class _FirstWordPositions:
    """Where the first words of phrases are in the tokens of all passages, sorted by word.

    `words` (uint32), `positions` and `passages` (intp) have an element for each occurrence: the
    word number, the position of the token, the passage it is in.
    """

    tokens: WordNumbers
    words: WordNumbers
    positions: NDArray[np.intp]
    passages: NDArray[np.intp]

    def slice_of(self, word: int) -> slice:
        """The occurrences of one word."""
        bounds = np.array([word, word + 1], self.words.dtype)  # another would have all converted
        return slice(*self.words.searchsorted(bounds).tolist())


def _find_first_words(segment: Segment, forms: Sequence[ConceptForms]) -> _FirstWordPositions:
    is_first = np.zeros(len(segment.words.keys) + 1, np.bool_)
    for concept in forms:
        is_first[list(concept.phrases)] = True
    tokens = segment.tokens.between(0, len(segment.tokens))
    positions = np.flatnonzero(np.take(is_first, tokens, mode="clip"))
    passages = np.searchsorted(segment.passage_starts, positions, side="right") - 1
    order = np.argsort(tokens[positions], kind="stable")
    words, positions = tokens[positions][order], positions[order]
    return _FirstWordPositions(tokens, words, positions, passages[order])


def _phrase_spans(
    segment: Segment, concept: ConceptForms, first_words: _FirstWordPositions
) -> _Pairs:
    """First token and length, with NEAR_BIT, of each phrase of a concept in the texts."""
    spans: _Pairs = []
    candidates: dict[Phrase, PassageMask] = {}
    for first, phrases in concept.phrases.items():
        occurrences = first_words.slice_of(first)
        for phrase, rule in phrases.items():
            if phrase not in candidates:
                candidates[phrase] = passages_with_all(segment, phrase.words)
            possible = candidates[phrase][first_words.passages[occurrences]]
            starts = first_words.positions[occurrences][possible]
            if not len(starts):
                continue
            ends = phrase.ends(first_words.tokens, starts)
            lengths = (ends - starts)[ends > 0]
            is_near = (lengths > len(phrase.words)) | (rule is Rule.NEAR)
            codes = lengths + NEAR_BIT * is_near
            spans += zip(starts[ends > 0].tolist(), codes.tolist(), strict=True)
    return spans
