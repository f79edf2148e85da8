"""Puts passages side by side by the concepts that they certainly speak of."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np

from index.arrays.isin import isin
from index.arrays.term_frequencies import IntArray
from index.comparison import (
    ComparedPassage,
    Comparison,
    ConceptMark,
    MarkedSentence,
    Theme,
    ThemeCell,
    Themes,
)
from index.language.tokenizer import TextTokens
from index.results.concept_spans import ConceptSpans, find_concept_spans
from index.results.snippets import SENTENCE_END
from index.segment.segment import Segment
from index.weights import ROLE_WEIGHT

_TOO_COMMON = 0.4
"""Share of the passages from which a concept tells nothing of one of them."""

_NO_THEMES = frozenset(
    (
        *("municipality", "leadership", "leader", "leadership-framework", "guiding-principle"),
        *("focus", "challenge", "assignment", "solution", "organisation"),
    )
)
"""Concepts that all texts of the field are about."""

_Span = tuple[int, int, int]
"""First token in the segment, the one after the last, concept."""

_READ_FOR_A_SENTENCE = 5
"""Passages of a municipality that are read for its strongest sentence on a concept."""

_ROLE_WEIGHTS = np.array([ROLE_WEIGHT[role] for role in sorted(ROLE_WEIGHT)])


class PassageConcepts:
    """The concepts that each passage of a library speaks of."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self._labels = [concept.label for concept in segment.lexicon.concepts]
        spans = find_concept_spans(segment)
        counts = _count_pairs(spans.concepts, spans.passages)
        self._counts = [counts[number] for number in range(len(self._labels))]
        is_theme = [
            count <= _TOO_COMMON * len(segment) and label not in _NO_THEMES
            for label, count in zip(self._labels, self._counts, strict=True)
        ]
        self._spans = spans.where(np.array(is_theme, np.bool_)[spans.concepts])

    def compare(self, passages: Sequence[str]) -> Comparison:
        """The passages with these ids and what two or more share; KeyError for another id."""
        numbers = [self._number_of(each) for each in passages]
        spans = [self._spans_of(number) for number in numbers]
        marked = [self._one_for_each_word(_shared(spans), each) for each in spans]
        shared = _shared(marked)
        compared = [
            self._compared(number, [span for span in each if span[2] in shared])
            for number, each in zip(numbers, marked, strict=True)
        ]
        concepts = [self._labels[each] for each in sorted(shared, key=lambda each: -shared[each])]
        return Comparison(tuple(compared), tuple(concepts))

    def themes(self, concepts: Sequence[str], kinds: Collection[str] = ()) -> Themes:
        """These concepts in each municipality; only in passages of these kinds, if there are any.

        KeyError for a concept that is none of the thesaurus.
        """
        unknown = set(concepts).difference(self._labels)
        if unknown:
            raise KeyError(min(unknown))
        fields, spans = self._segment.fields, self._spans
        if kinds:
            runs = [fields["kind"].numbers_of(kind) for kind in kinds]
            spans = spans.where(isin(spans.passages, np.sort(np.concatenate(runs))))
        municipalities = _municipalities(self._segment)[spans.passages]
        themes = [
            self._theme(label, spans.where(spans.concepts == self._labels.index(label)))
            for label in concepts
        ]
        spread = _count_pairs(spans.concepts, municipalities)
        counts = _count_pairs(spans.concepts, spans.passages)
        offered = sorted(spread, key=lambda each: (-spread[each], -counts[each], each))
        return Themes(tuple(themes), tuple(self._labels[each] for each in offered))

    def _theme(self, label: str, spans: ConceptSpans) -> Theme:
        weights = np.bincount(
            spans.passages,
            _ROLE_WEIGHTS[self._segment.blocks.roles[spans.rows]],
            len(self._segment),
        )
        found = np.flatnonzero(weights)
        strongest = found[np.argsort(-weights[found], kind="stable")]
        municipalities = _municipalities(self._segment)[strongest]
        keys = self._segment.fields["municipality"].keys
        return Theme(
            label,
            {
                keys[number]: self._cell(label, strongest[municipalities == number].tolist())
                for number in sorted(set(municipalities.tolist()))
            },
        )

    def _cell(self, label: str, passages: Sequence[int]) -> ThemeCell:
        """The cell of passages, the strongest first; its sentence is from one of the first."""
        concept = self._labels.index(label)
        read = [
            self._compared(number, self._one_for_each_word({concept}, self._spans_of(number)))
            for number in passages[:_READ_FOR_A_SENTENCE]
        ]
        sentences = [each for passage in read for each in passage.sentences[label]]
        best = max(sentences, key=lambda each: (not each.is_heading, len(each.highlights)))
        return ThemeCell(tuple(self._segment.passage_ids[each] for each in passages), best)

    def _number_of(self, passage: str) -> int:
        if passage not in self._segment.passage_ids:
            raise KeyError(passage)
        return self._segment.passage_ids.index(passage)

    def _spans_of(self, passage: int) -> list[_Span]:
        first, end = self._spans.passages.searchsorted([passage, passage + 1]).tolist()
        columns = (self._spans.starts, self._spans.ends, self._spans.concepts)
        return list(zip(*(column[first:end].tolist() for column in columns), strict=True))

    def _one_for_each_word(self, shared: Collection[int], spans: Sequence[_Span]) -> list[_Span]:
        """The spans of shared concepts that leave each word one mark: long ones, then rare ones."""
        taken: set[int] = set()
        kept = []
        for span in sorted(spans, key=lambda each: (each[0] - each[1], self._counts[each[2]])):
            words = range(*span[:2])
            if span[2] in shared and taken.isdisjoint(words):
                taken.update(words)
                kept.append(span)
        return sorted(kept)

    def _compared(self, passage: int, spans: Sequence[_Span]) -> ComparedPassage:
        segment, table = self._segment, self._segment.blocks
        rows = slice(int(table.starts[passage]), int(table.starts[passage + 1]))
        text = segment.stored_passages[passage].text
        blocks = [
            text[start : end - 1] for start, end in pairwise(table.character_starts[rows].tolist())
        ]
        first = int(segment.passage_starts[passage])
        token_starts = (table.token_starts[rows] + np.intp(first)).tolist()
        marks = []
        for start, end, concept in spans:
            block = bisect_right(token_starts, start) - 1
            shift = token_starts[block]
            characters = TextTokens(blocks[block]).range_of(start - shift, end - shift)
            marks.append(ConceptMark(self._labels[concept], block, *characters))
        sentences = _sentences(blocks, table.leads[rows].tolist(), marks)
        return ComparedPassage(segment.passage_ids[passage], tuple(blocks), tuple(marks), sentences)


def _shared(passages: Sequence[Sequence[_Span]]) -> dict[int, int]:
    """The concepts that two passages or more have, in the order of the texts, and how many do."""
    counts = Counter(
        each for spans in passages for each in dict.fromkeys(span[2] for span in spans)
    )
    return {concept: count for concept, count in counts.items() if count > 1}


def _municipalities(segment: Segment) -> IntArray:
    """The number of the municipality of each passage."""
    numbers = np.zeros(len(segment), np.intp)
    table = segment.fields["municipality"]
    for number in range(len(table.keys)):
        numbers[table.run(number, number + 1)] = number
    return numbers


def _count_pairs(concepts: IntArray, others: IntArray) -> Counter[int]:
    """For each concept how many different others it is with."""
    pairs = set(zip(concepts.tolist(), others.tolist(), strict=True))
    return Counter(concept for concept, _ in pairs)


def _sentences(
    blocks: Sequence[str], leads: Sequence[int], marks: Sequence[ConceptMark]
) -> dict[str, tuple[MarkedSentence, ...]]:
    """For each concept the sentences with its marks."""
    found: dict[str, dict[tuple[int, int, int], list[tuple[int, int]]]] = {}
    for mark in marks:
        start, end = _sentence_around(blocks[mark.block], mark)
        highlights = found.setdefault(mark.concept, {}).setdefault((mark.block, start, end), [])
        highlights.append((mark.start - start, mark.end - start))
    return {
        concept: tuple(
            MarkedSentence(
                blocks[block][start:end],
                tuple(highlights),
                lead="" if leads[block] < 0 else blocks[leads[block]],
                is_heading=block == 0,
            )
            for (block, start, end), highlights in sentences.items()
        )
        for concept, sentences in found.items()
    }


def _sentence_around(block: str, mark: ConceptMark) -> tuple[int, int]:
    """Where the sentence of a mark starts and ends in its block; of a row, its cell."""
    starts = [0, *(found.end() for found in SENTENCE_END.finditer(block)), len(block) + 1]
    number = bisect_right(starts, mark.start)
    start, end = starts[number - 1], starts[number]
    return start, len(block[:end].rstrip())
