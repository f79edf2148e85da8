"""The words of passages that show why they were found, with what matched marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.isin import are_among
from index.arrays.stored_passages import Record
from index.arrays.text_blocks import NO_ROLE
from index.query.matching import Match
from index.ranking.reranking import Look
from index.results.snippet_marks import Mark, Stretches, block_marks
from index.segment.segment import Segment
from index.weights import Role

CHARACTERS = 240
"""About how long a snippet is, its lead-in apart."""

_BEFORE = 60
_STANDING = np.zeros(NO_ROLE + 1, np.intp)
_STANDING[[Role.LEAD, Role.LABEL]] = 1
_STANDING[[Role.TAGLINE, Role.BODY]] = 2
_SENTENCE = re.compile(r"[.!?][\"”»']?\s+(?=\S)")
_CLAUSE, _ROLE, _UNMARKED = 1 << 40, 1 << 30, 1 << 50
Marks = tuple[tuple[int, int], ...]
_Told = tuple[str, list[Mark]]
_Excerpt = tuple[str, Marks]


class Shown(NamedTuple):
    """What is shown of a passage; `marks` are character ranges of `snippet`."""

    record: Record
    snippet: str
    marks: Marks


class _Blocks(NamedTuple):
    """The blocks of several passages in a row, those of passage `n` from `bounds[n]` on.

    `starts` are their first words in the stream of the look, `letters` their first letters in the
    text of their passage; each passage has one more, which is where its last block ends.
    """

    bounds: list[int]
    starts: NDArray[np.intp]
    letters: list[int]
    leads: NDArray[np.intp]
    standing: NDArray[np.intp]


def snippets(
    segment: Segment, matches: Sequence[Match], look: Look, order: Sequence[int]
) -> list[Shown]:
    """For passages of a look what is kept of them, the best stretch, its ranges that matched."""
    if not order:
        return []
    in_tree_order = sorted(order)
    blocks = _blocks_of(segment, look, in_tree_order)
    stretches = _stretches(matches, look)
    best = _best_blocks(blocks, stretches)
    records = [segment.records[passage] for passage in look.passages[in_tree_order].tolist()]
    told = _told(blocks, best, records, stretches)
    shown = dict(zip(in_tree_order, map(_shown, records, told), strict=True))
    return [shown[place] for place in order]


def _blocks_of(segment: Segment, look: Look, places: Sequence[int]) -> _Blocks:
    blocks, passages = segment.blocks, look.passages[places]
    firsts = blocks.starts[passages].astype(np.intp)
    counts = blocks.starts[passages + 1] - firsts
    bounds = np.zeros(len(counts) + 1, np.intp)
    np.cumsum(counts, out=bounds[1:])
    at = np.arange(bounds[-1]) + (firsts - bounds[:-1]).repeat(counts)
    letters, leads = blocks.letters[at], blocks.leads[at]
    filled = np.zeros(len(letters), np.bool_)
    filled[:-1] = letters[1:] > letters[:-1] + 1
    return _Blocks(
        bounds.tolist(),
        blocks.words[at] + look.offsets[places].repeat(counts),
        letters.tolist(),
        np.where(leads < 0, leads, leads + bounds[:-1].repeat(counts)),
        np.where(filled, _STANDING[blocks.roles[at]], -1),
    )


def _stretches(matches: Sequence[Match], look: Look) -> list[Stretches]:
    """The stretches of words to mark for each clause, as starts and ends.

    A word that only holds a sentence together is marked beside one that does more.
    """
    light = [match.light for match in matches]
    stretches = [(found.starts, found.ends) for found in look.found]
    if not any(light) or all(light):
        return stretches
    telling = [each for each, is_light in zip(stretches, light, strict=True) if not is_light]
    beside = np.concatenate([each for starts, ends in telling for each in (starts - 1, ends)])
    beside.sort()
    shown = []
    for (starts, ends), is_light in zip(stretches, light, strict=True):
        kept = are_among(starts, beside) if is_light else slice(None)
        shown.append((starts[kept], ends[kept]))
    return shown


def _best_blocks(blocks: _Blocks, shown: Sequence[Stretches]) -> list[int]:
    """For each passage the block that shows most: words with its lead-in, body first, marks."""
    marks = np.array([_counts(blocks, starts, ends) for starts, ends in shown])
    whole = marks + np.where(blocks.leads < 0, 0, marks[:, blocks.leads])
    worth = np.count_nonzero(whole, axis=0) * _CLAUSE + blocks.standing * _ROLE + whole.sum(axis=0)
    worth -= np.where(marks.any(axis=0), 0, _UNMARKED)
    return [begin + int(worth[begin : end - 1].argmax()) for begin, end in pairwise(blocks.bounds)]


def _counts(blocks: _Blocks, starts: NDArray[np.intp], ends: NDArray[np.intp]) -> NDArray[np.intp]:
    """How many of a clause's stretches each block holds, in part or whole."""
    first = blocks.starts.searchsorted(starts, side="right")
    last = blocks.starts.searchsorted(ends - 1, side="right")
    at = np.concatenate([first, last[last > first]])
    return np.bincount(at, minlength=len(blocks.starts) + 1)[1:]


def _told(
    blocks: _Blocks, best: Sequence[int], records: Sequence[Record], shown: Sequence[Stretches]
) -> list[list[_Told]]:
    """For each passage its best block, and before it the lead-in if it has one, with marks."""
    leads = blocks.leads[best].tolist()
    rows = [
        [number] if lead < 0 else [lead, number] for lead, number in zip(leads, best, strict=True)
    ]
    numbers = np.array([number for row in rows for number in row])
    letters = blocks.letters
    texts = [
        record.text[letters[number] : letters[number + 1] - 1]
        for record, row in zip(records, rows, strict=True)
        for number in row
    ]
    marks = block_marks(texts, blocks.starts[numbers], blocks.starts[numbers + 1], shown)
    told = zip(texts, marks, strict=True)
    return [list(islice(told, len(row))) for row in rows]


def _shown(record: Record, told: Sequence[_Told]) -> Shown:
    """What a block of a passage says with its lead-in, and the marks in that."""
    *leads, own = told
    excerpt, ranges = _excerpt(*own)
    if not leads:
        return Shown(record, excerpt, ranges)
    ((before, marks),) = leads
    shift = len(before) + 1
    shifted = ((start + shift, end + shift) for start, end in ranges)
    return Shown(record, f"{before} {excerpt}", (*_joined(marks), *shifted))


def _excerpt(text: str, marks: Sequence[Mark]) -> _Excerpt:
    """The stretch of a block that holds most of its matches, from the start of a sentence."""
    if len(text) <= CHARACTERS:
        return text, _joined(marks)
    start = _best_start(text, marks)
    opening = ""
    first = next((begin for begin, _, _ in marks if begin >= start), start)
    if first - start > CHARACTERS - _BEFORE:
        start = text.find(" ", first - _BEFORE) + 1
        opening = "… "
    end = min(len(text), start + CHARACTERS)
    if end < len(text):
        end = text.rfind(" ", start, end + 1) if " " in text[start : end + 1] else end
    inside = [mark for mark in marks if mark[0] >= start and mark[1] <= end]
    shift = len(opening) - start
    shown = tuple((a + shift, b + shift) for a, b in _joined(inside))
    return opening + text[start:end] + (" …" if end < len(text) else ""), shown


def _best_start(text: str, marks: Sequence[Mark]) -> int:
    """The sentence with the first of the marks where most words, then most marks stand near."""
    if not marks:
        return 0
    if len(marks) == 1:
        return _sentence_of(text, marks[0][0])
    starts = [start for start, _, _ in marks]
    sentences = [0, *(found.end() for found in _SENTENCE.finditer(text, 0, starts[-1] + 1))]
    best = (0, 0, 0)
    for start in sentences:
        near = slice(bisect_left(starts, start), bisect_right(starts, start + CHARACTERS))
        best = max(
            best, (len({clause for _, _, clause in marks[near]}), near.stop - near.start, -start)
        )
    first = starts[bisect_left(starts, -best[2])]
    return sentences[bisect_right(sentences, first) - 1]


def _sentence_of(text: str, letter: int) -> int:
    """Where the sentence with a letter starts; it is mostly found near."""
    near = _last_start(text, max(0, letter - CHARACTERS), letter)
    return near or _last_start(text, 0, letter)


def _last_start(text: str, begin: int, letter: int) -> int:
    """Where the last sentence up to a letter starts; 0 if none starts after `begin`."""
    found = (found.end() for found in _SENTENCE.finditer(text, begin, letter + 1))
    return max(found, default=0)


def _joined(marks: Sequence[Mark]) -> Marks:
    """The ranges in order, those that overlap made one."""
    ranges: list[tuple[int, int]] = []
    for start, end, _ in marks:
        if ranges and start < ranges[-1][1]:
            ranges[-1] = ranges[-1][0], max(end, ranges[-1][1])
        else:
            ranges.append((start, end))
    return tuple(ranges)
