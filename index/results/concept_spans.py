"""Finds the words that certainly belong to a concept, in all texts at once.

Certain are a term, a compound with it, a whole row of words. A term with another meaning is so
beside another certain word of its concept in the same block, and if the title or tag line has the
concept: *mod* in *Mod*.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.isin import isin
from index.arrays.term_frequencies import IntArray
from index.arrays.text_block_table import NO_ROLE
from index.segment.segment import Segment
from index.thesaurus.concept_rule_bytes import HOMOGRAPH_BIT, NEAR_BIT, weight_of_code
from index.weights import CODES, Role, Rule

_CERTAIN = (CODES[Rule.CONCEPT], CODES[Rule.COMPOUND], CODES[Rule.CONCEPT] | HOMOGRAPH_BIT)
_TITLE_ROLES = np.array([Role.HEADING, Role.TAGLINE], np.uint8)
_CODES = 256
_WEIGHTS = np.zeros(_CODES)
_WEIGHTS[list(_CERTAIN)] = [weight_of_code(code) for code in _CERTAIN]


class ConceptSpans(NamedTuple):
    """Each element is a span of tokens that belongs to a concept, in the order of the texts.

    `starts` and `ends` are tokens of the segment, `concepts` numbers of concepts, `rows` those of
    the block table that the spans are in, `passages` numbers of passages. All are intp.
    """

    starts: IntArray
    ends: IntArray
    concepts: IntArray
    rows: IntArray
    passages: IntArray

    def where(self, kept: NDArray[Any]) -> ConceptSpans:
        """Some of the spans."""
        return ConceptSpans(*(column[kept] for column in self))


def find_concept_spans(segment: Segment) -> ConceptSpans:
    """All certain words of all concepts in the passages' own texts."""
    starts, concepts, is_homograph = _words(segment)
    phrase_starts, lengths, phrase_concepts = _phrases(segment)
    starts = np.concatenate([starts, phrase_starts])
    ends = np.concatenate([starts[: len(is_homograph)] + 1, phrase_starts + lengths])
    row_starts = _row_starts(segment)
    rows = row_starts.searchsorted(starts, side="right") - 1
    passages = segment.passage_starts.searchsorted(starts, side="right") - 1
    found = ConceptSpans(starts, ends, np.concatenate([concepts, phrase_concepts]), rows, passages)
    is_doubtful = np.concatenate([is_homograph, np.zeros(len(phrase_starts), np.bool_)])
    roles, concept_count = segment.blocks.roles[rows], len(segment.lexicon.concepts)
    in_title = isin(roles, _TITLE_ROLES)
    in_passage = passages * concept_count + found.concepts
    in_block = rows * concept_count + found.concepts
    is_certain = ~is_doubtful
    is_certain |= in_title | isin(in_block, np.sort(in_block[is_certain]))
    is_certain |= isin(in_passage, np.sort(in_passage[in_title]))
    is_certain &= roles != NO_ROLE  # names follow a passage's last row
    is_certain &= ends <= np.append(row_starts[1:], 0)[rows]
    spans = found.where(is_certain)
    return spans.where(np.lexsort((-spans.ends, spans.starts)))


def _words(segment: Segment) -> tuple[IntArray, IntArray, NDArray[np.bool_]]:
    """The tokens that are words of concepts, the concepts, whether they have another meaning.

    A word belongs to the concepts that it is the strongest form of: *arbejdsmiljø* is a term of the
    work environment, and no compound of the environment.
    """
    table = segment.concept_words
    words = table.numbers.astype(np.intp)
    weights = _WEIGHTS[table.weights]
    strongest = np.zeros(len(segment.words.keys) + 1)
    np.maximum.at(strongest, words, weights)
    kept = (weights > 0) & (weights == strongest[words])
    concepts = np.arange(len(table.keys)).repeat(table.lengths)[kept]
    doubtful = (table.weights[kept] & HOMOGRAPH_BIT) > 0
    order = words[kept].argsort(kind="stable")
    by_word = words[kept][order]
    tokens = segment.tokens.between(0, len(segment.tokens)).astype(np.intp)
    first = by_word.searchsorted(tokens)
    counts = by_word.searchsorted(tokens, side="right") - first
    positions = np.arange(len(tokens)).repeat(counts)
    before = (counts.cumsum() - counts)[positions]
    pairs = order[first[positions] + np.arange(len(positions)) - before]
    return positions, concepts[pairs], doubtful[pairs]


def _phrases(segment: Segment) -> tuple[IntArray, IntArray, IntArray]:
    """First tokens, lengths and concepts of the whole rows of words."""
    table = segment.concept_phrases
    whole = table.weights < NEAR_BIT
    concepts = np.arange(len(table.keys)).repeat(table.lengths)
    starts, lengths = table.numbers.astype(np.intp), table.weights.astype(np.intp)
    return starts[whole], lengths[whole], concepts[whole]


def _row_starts(segment: Segment) -> IntArray:
    """The token of the segment that each row of the block table starts with."""
    table = segment.blocks
    counts = (table.starts[1:] - table.starts[:-1]).astype(np.intp)
    firsts = segment.passage_starts[:-1].astype(np.intp).repeat(counts)
    return firsts + table.token_starts
