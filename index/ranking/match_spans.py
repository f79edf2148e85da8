"""Finds where each clause matches in the tokens of a few passages, for all of them at once.

The tokens of the passages are put side by side. A span is a run of tokens that matches a clause:
one word, or a phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.term_frequencies import IntArray
from index.arrays.token_stream import SEPARATOR
from index.query.matching import Match
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import NEAR_BIT
from index.weights import CODES, Rule

_Span = tuple[int, int, int]
"""First token, token after the last, code of the rule."""


class ClauseSpans(NamedTuple):
    """The spans of one clause, by their first token.

    `starts` and `ends` (intp) are tokens of `MatchSpans.tokens`, `codes` (uint8) those of the
    rules. Passage `n` has the spans `bounds[n]` ... `bounds[n + 1]` - 1.
    """

    starts: IntArray
    ends: IntArray
    codes: NDArray[np.uint8]
    bounds: IntArray

    def passages(self) -> IntArray:
        """For each span the index of the passage that it is in."""
        counts = self.bounds[1:] - self.bounds[:-1]
        return np.arange(len(counts)).repeat(counts)

    def present(self) -> NDArray[np.bool_]:
        """For each passage whether it has a span."""
        return self.bounds[1:] > self.bounds[:-1]


class MatchSpans(NamedTuple):
    """Some passages with the spans of each clause.

    `passages` are their numbers in the segment. `tokens` (uint32) are the word numbers of all of
    them: passage `n` has the tokens `offsets[n]` ... `offsets[n + 1]` - 1. `separators` are where
    blocks end among them.
    """

    passages: IntArray
    tokens: NDArray[np.uint32]
    offsets: IntArray
    separators: IntArray
    clauses: list[ClauseSpans]


def find_spans(
    segment: Segment, matches: Sequence[Match], passages: IntArray, *, names: bool = False
) -> MatchSpans:
    """Where the matches are in the passages' own text, or with their `names` as well."""
    starts = segment.passage_starts[passages].astype(np.intp)
    own_ends, whole_ends = segment.name_starts[passages], segment.passage_starts[passages + 1]
    ends = (whole_ends if names else own_ends).astype(np.intp)
    tokens = segment.tokens.concatenate(map(slice, starts.tolist(), ends.tolist()))
    offsets = np.zeros(len(starts) + 1, np.intp)
    np.cumsum(ends - starts, out=offsets[1:])
    spans = MatchSpans(passages, tokens, offsets, np.flatnonzero(tokens == SEPARATOR), [])
    for match in matches:
        codes = np.take(match.rule_codes, tokens, mode="clip")
        words = np.flatnonzero(codes)
        phrases = [
            *_concept_phrases(segment, match, (starts, ends), offsets),
            *_phrases(spans, match),
        ]
        spans.clauses.append(_in_order(words, codes[words], phrases, offsets))
    return spans


def _in_order(
    words: IntArray, codes: NDArray[np.uint8], phrases: Sequence[_Span], offsets: IntArray
) -> ClauseSpans:
    starts, ends = words, words + 1
    if phrases:
        further = np.array(phrases, np.intp)
        starts = np.concatenate([starts, further[:, 0]])
        order = np.argsort(starts, kind="stable")
        starts, ends = starts[order], np.concatenate([ends, further[:, 1]])[order]
        codes = np.concatenate([codes, further[:, 2].astype(np.uint8)])[order]
    return ClauseSpans(starts, ends, codes, starts.searchsorted(offsets))


def _concept_phrases(
    segment: Segment, match: Match, bounds: tuple[IntArray, IntArray], offsets: IntArray
) -> Iterator[_Span]:
    """The terms of several words of the concepts that a clause names.

    `bounds` are where the tokens of each passage start and end in the segment.
    """
    for concept in match.concepts:
        starts = segment.concept_phrases.run(concept, concept + 1)
        lengths = segment.concept_phrases.run_weights(concept, concept + 1)
        firsts, ends = (starts.searchsorted(bound) for bound in bounds)
        for passage in np.flatnonzero(ends > firsts).tolist():
            own = slice(firsts[passage], ends[passage])
            shift = int(offsets[passage] - bounds[0][passage])
            for start, length in zip(starts[own].tolist(), lengths[own].tolist(), strict=True):
                is_near = length & NEAR_BIT or concept in match.forms.near_concepts
                rule = Rule.NEAR if is_near else Rule.CONCEPT
                end = start + (length & ~NEAR_BIT)
                yield start + shift, end + shift, CODES[rule]


def _phrases(spans: MatchSpans, match: Match) -> Iterator[_Span]:
    """The phrase of a match in the passages that have it."""
    if match.phrase is None:
        return
    for index in np.flatnonzero(match.frequencies.mask[spans.passages]).tolist():
        shift = int(spans.offsets[index])
        tokens = spans.tokens[shift : int(spans.offsets[index + 1])]
        for start, end in match.phrase.spans(tokens):
            yield start + shift, end + shift, CODES[Rule.EXACT]
