"""What the texts say of each concept: words, terms of several words, passages that speak of it.

Found once, when the index is built; a question then only adds what is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.arrays.table import Table, narrowest, starts_of
from index.arrays.term_frequencies import Run, summed
from index.arrays.token_stream import WordNumbers
from index.indexing.concept_forms import ConceptForms, forms_of_concept
from index.segment.phrases import Together, holding_all
from index.segment.segment import Segment
from index.thesaurus.concepts import Concept
from index.thesaurus.rule_codes import CAME_NEAR, IN_TWO_MINDS, STEPS
from index.weights import (
    CODES,
    ROLE_WEIGHT,
    RULE_WEIGHT,
    Role,
    Rule,
)

_HEAVIEST = 255
_Rows = list[tuple[int, int]]
"""First word in the stream, length with CAME_NEAR."""


def concept_tables(segment: Segment, concepts: Sequence[Concept]) -> tuple[Table, Table, Table]:
    """Words with their rules, rows of words with their lengths, passages with weights.

    Each has the concepts as keys, in their order.
    """
    forms = [forms_of_concept(segment, concept) for concept in concepts]
    beginnings = _beginnings(segment, forms)
    rows = [sorted(_rows(segment, concept, beginnings)) for concept in forms]
    words = [sorted((word, _code(concept, word)) for word in concept.single) for concept in forms]
    passages = [_passages(segment, *each) for each in zip(forms, rows, strict=True)]
    most_words, most_stream = len(segment.words.keys), len(segment.stream)
    return (
        _table(words, most_words),
        _table(rows, most_stream),
        _table(passages, len(segment)),
    )


def _table(columns: Sequence[Any], largest: int) -> Table:
    whole = np.array([row for rows in columns for row in rows], np.int64).reshape(-1, 2)
    return Table(
        [f"{number:05}" for number in range(len(columns))],
        starts_of(list(map(len, columns))),
        whole[:, 0].astype(narrowest(largest)),
        whole[:, 1].astype(np.uint8),
    )


def _code(concept: ConceptForms, word: int) -> int:
    weight, rule = concept.single[word]
    return CODES[rule] + (IN_TWO_MINDS if weight < RULE_WEIGHT[rule] else 0)


def _passages(segment: Segment, concept: ConceptForms, rows: _Rows) -> list[tuple[int, int]]:
    words = segment.words
    runs: list[Run] = [
        (words.run(word, word + 1), words.run_weights(word, word + 1), weight)
        for word, (weight, _rule) in sorted(concept.single.items())
    ]
    starts, lengths = np.array(rows, np.int64).reshape(-1, 2).T
    owners = np.searchsorted(segment.begins, starts, side="right") - 1
    own = starts < segment.names[owners]
    share = np.where(lengths[own] < CAME_NEAR, RULE_WEIGHT[Rule.CONCEPT], RULE_WEIGHT[Rule.NEAR])
    runs.append((owners[own], share, float(ROLE_WEIGHT[Role.BODY])))
    found = summed(runs, len(segment))
    weights = np.minimum(_HEAVIEST, np.rint(STEPS * found.values[found.held])).astype(int)
    return list(zip(found.holders().tolist(), weights.tolist(), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class _Beginnings:
    """Where in the stream the first words of all rows stand, by word, and in which passage."""

    stream: WordNumbers
    words: WordNumbers
    places: NDArray[np.intp]
    passages: NDArray[np.intp]

    def of(self, word: int) -> slice:
        """Those of one word."""
        sought = np.array([word, word + 1], self.words.dtype)  # another would have all converted
        return slice(*self.words.searchsorted(sought).tolist())


def _beginnings(segment: Segment, forms: Sequence[ConceptForms]) -> _Beginnings:
    begins = np.zeros(len(segment.words.keys) + 1, np.bool_)
    for concept in forms:
        begins[list(concept.rows)] = True
    stream = segment.stream.between(0, len(segment.stream))
    places = np.flatnonzero(np.take(begins, stream, mode="clip"))
    passages = np.searchsorted(segment.begins, places, side="right") - 1
    order = np.argsort(stream[places], kind="stable")
    return _Beginnings(stream, stream[places][order], places[order], passages[order])


def _rows(segment: Segment, concept: ConceptForms, beginnings: _Beginnings) -> _Rows:
    """Where a concept's terms of several words stand."""
    found: _Rows = []
    candidates: dict[Together, NDArray[np.bool_]] = {}
    for first, rows in concept.rows.items():
        here = beginnings.of(first)
        for row, rule in rows.items():
            if row not in candidates:
                candidates[row] = holding_all(segment, row.places)
            likely = candidates[row][beginnings.passages[here]]
            starts = beginnings.places[here][likely]
            if not len(starts):
                continue
            ends = row.ends(beginnings.stream, starts)
            lengths = (ends - starts)[ends > 0]
            near = (lengths > len(row.places)) | (rule is Rule.NEAR)
            found += zip(
                starts[ends > 0].tolist(), (lengths + CAME_NEAR * near).tolist(), strict=True
            )
    return found
