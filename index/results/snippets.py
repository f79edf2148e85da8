"""Makes snippets: the words of a passage that show why it is a hit, with highlights."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import partial
from itertools import islice, pairwise
from typing import NamedTuple

import numpy as np

from index.arrays.compressed_passages import StoredPassage
from index.arrays.isin import isin
from index.arrays.term_frequencies import IntArray
from index.arrays.text_block_table import NO_ROLE
from index.found_forms import Ranges, merge_ranges
from index.query.matching import Match
from index.ranking.match_spans import MatchSpans
from index.results.highlighting import Highlight, Spans, highlight_blocks
from index.segment.segment import Segment
from index.weights import Role

MAX_LENGTH = 240
"""Characters of a snippet, about; its lead-in comes on top."""

_CHARACTERS_BEFORE = 60
_ROLE_RANK = np.zeros(NO_ROLE + 1, np.intp)
_ROLE_RANK[[Role.LEAD, Role.LABEL]] = 1
_ROLE_RANK[[Role.TAGLINE, Role.BODY]] = 2
SENTENCE_END = re.compile(r"[.!?][\"”»']?\s+(?=\S)")
_PER_ROLE_RANK, _PER_CLAUSE, _NOTHING_OF_ITS_OWN = 1 << 30, 1 << 40, 1 << 50
"""The rank of a block in one number: clauses, then role, then spans.

A body block (role rank 2) with 3 spans of 2 clauses has 2 << 40 | 2 << 30 | 3 = 2201170739203.
Spans of its lead-in count too; a block without spans of its own has 1 << 50 less.
"""

_BlockText = tuple[str, list[Highlight]]


class Snippet(NamedTuple):
    """What is shown of a passage; `highlights` are character ranges of `text`."""

    stored: StoredPassage
    text: str
    highlights: Ranges


class _Blocks(NamedTuple):
    """The blocks of several passages in a row; passage `n` has `bounds[n]` ... `bounds[n + 1]` - 1.

    The last of each passage is where its last block ends. For each block: `starts` (intp) its first
    token in `MatchSpans.tokens`, `characters` its first character in the text of its passage,
    `leads` (intp) the index of its lead-in or -1, `role_ranks` (intp) 0 to 2, -1 if it is empty.
    """

    bounds: list[int]
    starts: IntArray
    characters: list[int]
    leads: IntArray
    role_ranks: IntArray


def make_snippets(
    segment: Segment, matches: Sequence[Match], spans: MatchSpans, order: Sequence[int]
) -> list[Snippet]:
    """The snippets of the passages at these indexes of `spans`, in this order."""
    if not order:
        return []
    indexes = sorted(order)
    blocks = _blocks_of(segment, spans, indexes)
    clauses = _highlighted_spans(matches, spans)
    best = _best_blocks(blocks, clauses)
    stored = [segment.stored_passages[number] for number in spans.passages[indexes].tolist()]
    block_texts = _block_texts(blocks, best, stored, clauses)
    stop_words = _stop_words(matches)
    snippets = dict(
        zip(indexes, map(partial(_snippet, stop_words), stored, block_texts), strict=True)
    )
    return [snippets[index] for index in order]


def _blocks_of(segment: Segment, spans: MatchSpans, indexes: Sequence[int]) -> _Blocks:
    table, passages = segment.blocks, spans.passages[indexes]
    first_rows = table.starts[passages].astype(np.intp)
    counts = table.starts[passages + 1] - first_rows
    bounds = np.zeros(len(counts) + 1, np.intp)
    np.cumsum(counts, out=bounds[1:])
    rows = np.arange(bounds[-1]) + (first_rows - bounds[:-1]).repeat(counts)
    characters, leads = table.character_starts[rows], table.leads[rows]
    has_text = np.zeros(len(characters), np.bool_)
    has_text[:-1] = characters[1:] > characters[:-1] + 1
    return _Blocks(
        bounds.tolist(),
        table.token_starts[rows] + spans.offsets[indexes].repeat(counts),
        characters.tolist(),
        np.where(leads < 0, leads, leads + bounds[:-1].repeat(counts)),
        np.where(has_text, _ROLE_RANK[table.roles[rows]], -1),
    )


def _stop_words(matches: Sequence[Match]) -> Collection[int]:
    """The indexes of stop words beside other clauses."""
    found = {index for index, match in enumerate(matches) if match.is_stop_word}
    return found if len(found) < len(matches) else ()


def _highlighted_spans(matches: Sequence[Match], spans: MatchSpans) -> list[Spans]:
    """The spans of each clause; those of a stop word only beside one of another clause."""
    clauses = [(clause.starts, clause.ends) for clause in spans.clauses]
    stop_words = _stop_words(matches)
    if not stop_words:
        return clauses
    telling = [clause for index, clause in enumerate(clauses) if index not in stop_words]
    beside = np.concatenate([each for starts, ends in telling for each in (starts - 1, ends)])
    beside.sort()
    highlighted = []
    for index, (starts, ends) in enumerate(clauses):
        kept = isin(starts, beside) if index in stop_words else slice(None)
        highlighted.append((starts[kept], ends[kept]))
    return highlighted


def _best_blocks(blocks: _Blocks, clauses: Sequence[Spans]) -> list[int]:
    """For each passage the index of its block of the highest rank, its lead-in counted in."""
    counts = np.array([_span_counts(blocks, starts, ends) for starts, ends in clauses])
    with_lead = counts + np.where(blocks.leads < 0, 0, counts[:, blocks.leads])
    ranks = np.count_nonzero(with_lead, axis=0) * _PER_CLAUSE
    ranks += blocks.role_ranks * _PER_ROLE_RANK + with_lead.sum(axis=0)
    ranks -= np.where(counts.any(axis=0), 0, _NOTHING_OF_ITS_OWN)
    return [first + int(ranks[first : end - 1].argmax()) for first, end in pairwise(blocks.bounds)]


def _span_counts(blocks: _Blocks, starts: IntArray, ends: IntArray) -> IntArray:
    """How many of a clause's spans are in each block; one over two blocks is in both."""
    first = blocks.starts.searchsorted(starts, side="right")
    last = blocks.starts.searchsorted(ends - 1, side="right")
    indexes = np.concatenate([first, last[last > first]])
    return np.bincount(indexes, minlength=len(blocks.starts) + 1)[1:]


def _block_texts(
    blocks: _Blocks, best: Sequence[int], stored: Sequence[StoredPassage], clauses: Sequence[Spans]
) -> list[list[_BlockText]]:
    """For each passage its best block, and before it the lead-in if it has one."""
    leads = blocks.leads[best].tolist()
    shown = [
        [block] if lead < 0 else [lead, block] for lead, block in zip(leads, best, strict=True)
    ]
    indexes = np.array([block for each in shown for block in each])
    characters = blocks.characters
    texts = [
        passage.text[characters[block] : characters[block + 1] - 1]
        for passage, each in zip(stored, shown, strict=True)
        for block in each
    ]
    starts, ends = blocks.starts[indexes], blocks.starts[indexes + 1]
    with_highlights = zip(texts, highlight_blocks(texts, starts, ends, clauses), strict=True)
    return [list(islice(with_highlights, len(each))) for each in shown]


def _snippet(
    stop_words: Collection[int], stored: StoredPassage, blocks: Sequence[_BlockText]
) -> Snippet:
    """The excerpt of the last block, behind all of its lead-in."""
    *leads, block = blocks
    excerpt, ranges = _excerpt(*block, stop_words)
    if not leads:
        return Snippet(stored, excerpt, ranges)
    ((lead, highlights),) = leads
    shift = len(lead) + 1
    shifted = ((start + shift, end + shift) for start, end in ranges)
    return Snippet(stored, f"{lead} {excerpt}", (*_ranges(highlights), *shifted))


def _excerpt(
    text: str, highlights: Sequence[Highlight], stop_words: Collection[int]
) -> tuple[str, Ranges]:
    """The stretch of a block with most matches, from the start of a sentence; its highlights.

    `stop_words` are clauses whose highlights stay only beside another that is not cut off.
    """
    if len(text) <= MAX_LENGTH:
        return text, _ranges(highlights)
    start = _best_start(text, highlights)
    ellipsis = ""
    first = next((begin for begin, _, _ in highlights if begin >= start), start)
    if first - start > MAX_LENGTH - _CHARACTERS_BEFORE:
        start = text.find(" ", first - _CHARACTERS_BEFORE) + 1
        ellipsis = "… "
    end = min(len(text), start + MAX_LENGTH)
    if end < len(text):
        end = text.rfind(" ", start, end + 1) if " " in text[start : end + 1] else end
    for one, other in pairwise(highlights):
        if one[1] <= end < other[1] and _are_beside(text, one, other):
            end = other[1]  # a stop word is highlighted only beside the word that would be cut off
    inside = [each for each in highlights if each[0] >= start and each[1] <= end]
    telling = [each for each in inside if each[2] not in stop_words]
    inside = [each for each in inside if any(_are_beside(text, each, one) for one in telling)]
    shift = len(ellipsis) - start
    shifted = tuple((first + shift, last + shift) for first, last in _ranges(inside))
    return ellipsis + text[start:end] + (" …" if end < len(text) else ""), shifted


def _are_beside(text: str, one: Highlight, other: Highlight) -> bool:
    """Whether no word is between two highlights."""
    return not any(map(str.isalnum, text[min(one[1], other[1]) : max(one[0], other[0])]))


def _best_start(text: str, highlights: Sequence[Highlight]) -> int:
    """Where the sentence starts with the most clauses, then highlights, within MAX_LENGTH."""
    if not highlights:
        return 0
    starts = [start for start, _, _ in highlights]
    sentences = [0, *(end.end() for end in SENTENCE_END.finditer(text, 0, starts[-1] + 1))]
    best = (0, 0, 0)
    for start in sentences:
        near = slice(bisect_left(starts, start), bisect_right(starts, start + MAX_LENGTH))
        clauses = {clause for _, _, clause in highlights[near]}
        best = max(best, (len(clauses), near.stop - near.start, -start))
    first = starts[bisect_left(starts, -best[2])]
    return sentences[bisect_right(sentences, first) - 1]


def _ranges(highlights: Sequence[Highlight]) -> Ranges:
    return merge_ranges((start, end) for start, end, _ in highlights)
