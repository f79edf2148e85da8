"""Turns spans of tokens into the character ranges of blocks of text that are highlighted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np

from content.text_matching import is_plain, matchable
from index.arrays.term_frequencies import IntArray

Spans: TypeAlias = tuple[IntArray, IntArray]
"""First tokens of spans, ascending, and the tokens after their last."""

Highlight: TypeAlias = tuple[int, int, int]
"""First character, the one after the last, index of the clause."""

_TABLE_SIZE = 0x250
"""No plain character from here on belongs to a word."""

_IS_WORD = np.array(
    [*(chr(code).isalnum() or chr(code) == "_" for code in range(_TABLE_SIZE)), False]
)
_BETWEEN = "\n"


def highlight_blocks(
    texts: Sequence[str], starts: IntArray, ends: IntArray, clauses: Sequence[Spans]
) -> list[list[Highlight]]:
    """For each block its highlights in order, the longer first of two that start together.

    Block `n` has the text `texts[n]` and the tokens `starts[n]` ... `ends[n]` - 1, of which the
    last may be a separator; blocks are in order and apart. `clauses` are the spans of each clause;
    of one that crosses the edge of a block, what is inside is highlighted.
    """
    span_starts = np.concatenate([each for each, _ in clauses])
    span_ends = np.concatenate([each for _, each in clauses])
    clause_of_span = np.arange(len(clauses)).repeat([len(each) for each, _ in clauses])
    first_block = ends.searchsorted(span_starts, side="right")
    block_counts = np.maximum(starts.searchsorted(span_ends) - first_block, 0)
    # one highlight for each block that a span is in: spans[n] in blocks[n]
    spans = np.arange(len(span_starts)).repeat(block_counts)
    counts_before = block_counts.cumsum() - block_counts
    blocks = np.arange(len(spans)) + (first_block - counts_before).repeat(block_counts)
    words = word_ranges(texts)
    shift = (words.first_words[:-1] - starts)[blocks]  # from a token to its word
    last_word = words.first_words[1:][blocks] - 1
    first = np.maximum(span_starts[spans], starts[blocks]) + shift
    last = np.minimum(span_ends[spans] + shift - 1, last_word)
    characters, after = words.starts[first], words.ends[last]
    order = np.lexsort((-after, characters, blocks))
    columns = characters[order], after[order], clause_of_span[spans[order]]
    highlights = list(zip(*(column.tolist() for column in columns), strict=True))
    bounds = blocks[order].searchsorted(np.arange(len(texts) + 1)).tolist()
    return [highlights[first:end] for first, end in pairwise(bounds)]


class WordRanges(NamedTuple):
    """The words of several texts as character ranges.

    Text `n` has the words `first_words[n]` ... `first_words[n + 1]` - 1; word `w` has the
    characters `starts[w]` ... `ends[w]` - 1 of its text. All three are intp.
    """

    starts: IntArray
    ends: IntArray
    first_words: IntArray


def word_ranges(texts: Sequence[str]) -> WordRanges:
    """The words of several texts at once, the same that `TextTokens` has for each."""
    joined = _BETWEEN.join(texts)
    if not is_plain(joined):
        return _word_ranges_one_by_one(texts)
    codes = np.frombuffer(joined.encode("utf-32-le"), "<u4")
    in_word = np.zeros(len(codes) + 2, np.bool_)  # for each character, one more at both ends
    in_word[1:-1] = _IS_WORD[np.minimum(codes, _TABLE_SIZE)]
    edges = np.flatnonzero(in_word[1:] != in_word[:-1])
    starts, ends = edges[::2], edges[1::2]
    offsets = np.zeros(len(texts) + 1, np.intp)
    np.cumsum([len(text) + len(_BETWEEN) for text in texts], out=offsets[1:])
    first_words = starts.searchsorted(offsets)
    shift = offsets[:-1].repeat(first_words[1:] - first_words[:-1])
    return WordRanges(starts - shift, ends - shift, first_words)


def _word_ranges_one_by_one(texts: Sequence[str]) -> WordRanges:
    """The slow way, for texts that are not compared character by character."""
    words = [matchable(text).word_ranges() for text in texts]
    ranges = np.array([each for some in words for each in some], np.intp).reshape(-1, 2)
    first_words = np.zeros(len(texts) + 1, np.intp)
    np.cumsum([len(each) for each in words], out=first_words[1:])
    return WordRanges(ranges[:, 0], ranges[:, 1], first_words)
