"""The words of passages that show why they were found, with what matched marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.blocks import NO_ROLE
from index.close_look import Look
from index.matching import Match
from index.membership import are_among
from index.records import Record
from index.segment import Segment
from index.tokens import token_spans
from index.weights import Role

CHARACTERS = 240
"""About how long a snippet is, its lead-in apart."""

_BEFORE = 60
_STANDING = np.zeros(NO_ROLE + 1, np.intp)
_STANDING[[Role.LEAD, Role.LABEL]] = 1
_STANDING[[Role.TAGLINE, Role.BODY]] = 2
_SENTENCE = re.compile(r"(?<=[.!?])[\"”»']?\s+(?=\S)")
_CLAUSE, _ROLE, _UNMARKED = 1 << 40, 1 << 30, 1 << 50
Marks = tuple[tuple[int, int], ...]
_Stretches = tuple[NDArray[np.intp], NDArray[np.intp]]


class Shown(NamedTuple):
    """What is shown of a passage; `marks` are character ranges of `snippet`."""

    record: Record
    snippet: str
    marks: Marks


class _Mark(NamedTuple):
    """A matched stretch of a block, in words or in characters, and the clause it answers."""

    start: int
    end: int
    clause: int


@dataclass(frozen=True, slots=True, eq=False)
class _Blocks:
    """The blocks of several passages in a row, those of passage `n` from `bounds[n]` on.

    `starts` are their first words in the stream of the look, `letters` their first letters in the
    text of their passage; each passage has one more, which is where its last block ends.
    """

    bounds: list[int]
    starts: NDArray[np.intp]
    letters: list[int]
    leads: NDArray[np.intp]
    standing: NDArray[np.intp]


class _Listed(NamedTuple):
    """The stretches of a clause as plain numbers."""

    starts: list[int]
    ends: list[int]


def snippets(
    segment: Segment, matches: Sequence[Match], look: Look, order: Sequence[int]
) -> list[Shown]:
    """For passages of a look what is kept of them, the best stretch, its ranges that matched."""
    if not order:
        return []
    in_tree_order = sorted(order)
    blocks = _blocks_of(segment, look, in_tree_order)
    shown = _shown(matches, look)
    best = _best_blocks(blocks, shown)
    listed = [_Listed(starts.tolist(), ends.tolist()) for starts, ends in shown]
    texts = {
        place: _shown_of(segment.record(int(look.passages[place])), blocks, number, listed)
        for place, number in zip(in_tree_order, best, strict=True)
    }
    return [texts[place] for place in order]


def _blocks_of(segment: Segment, look: Look, places: Sequence[int]) -> _Blocks:
    blocks, passages = segment.blocks, look.passages[places]
    firsts, ends = blocks.starts[passages], blocks.starts[passages + 1]
    slices = [slice(*bounds) for bounds in zip(firsts.tolist(), ends.tolist(), strict=True)]
    words, letters, leads, roles = (
        np.concatenate([column[each] for each in slices])
        for column in (blocks.words, blocks.letters, blocks.leads, blocks.roles)
    )
    counts = (ends - firsts).astype(np.intp)
    bounds = np.zeros(len(counts) + 1, np.intp)
    np.cumsum(counts, out=bounds[1:])
    filled = np.zeros(len(letters), np.bool_)
    filled[:-1] = letters[1:] > letters[:-1] + 1
    return _Blocks(
        bounds.tolist(),
        words + np.repeat(look.offsets[places], counts),
        letters.tolist(),
        np.where(leads < 0, leads, leads + np.repeat(bounds[:-1], counts)),
        np.where(filled, _STANDING[roles], -1),
    )


def _shown(matches: Sequence[Match], look: Look) -> list[_Stretches]:
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


def _best_blocks(blocks: _Blocks, shown: Sequence[_Stretches]) -> list[int]:
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


def _shown_of(record: Record, blocks: _Blocks, best: int, shown: Sequence[_Listed]) -> Shown:
    """What a block of a passage says with its lead-in, and the marks in that."""
    own, marks = _marked_text(record.text, blocks, best, shown)
    excerpt, ranges = _excerpt(own, marks)
    lead = int(blocks.leads[best])
    if lead < 0:
        return Shown(record, excerpt, ranges)
    before, marks = _marked_text(record.text, blocks, lead, shown)
    shift = len(before) + 1
    shifted = ((start + shift, end + shift) for start, end in ranges)
    return Shown(record, f"{before} {excerpt}", (*_joined(marks), *shifted))


def _marked_text(
    text: str, blocks: _Blocks, number: int, shown: Sequence[_Listed]
) -> tuple[str, list[_Mark]]:
    """The text of a block, and its marks in characters."""
    first, end = blocks.letters[number : number + 2]
    begin, until = blocks.starts[number : number + 2].tolist()
    own = text[first : end - 1]
    return own, _lettered(own, _marks_in(shown, begin, until))


def _marks_in(shown: Sequence[_Listed], begin: int, end: int) -> list[_Mark]:
    """What of the stretches is in a block, in words from its beginning."""
    marks: list[_Mark] = []
    for clause, (starts, ends) in enumerate(shown):
        at = bisect_left(starts, begin)
        if at and ends[at - 1] > begin:
            at -= 1
        for start in starts[at : bisect_left(starts, end, at)]:
            marks.append(_Mark(max(start, begin) - begin, min(ends[at], end) - begin, clause))
            at += 1
    return marks


def _lettered(text: str, marks: Sequence[_Mark]) -> list[_Mark]:
    """The marks in characters instead of words, in order."""
    if not marks:
        return []
    spans = token_spans(text, max([end for _, end, _ in marks]))
    last = len(spans)
    lettered = [
        _Mark(spans[start][0], spans[min(end, last) - 1][1], clause) for start, end, clause in marks
    ]
    return sorted(lettered, key=_in_order)


def _in_order(mark: _Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _excerpt(text: str, marks: Sequence[_Mark]) -> tuple[str, Marks]:
    """The stretch of a block that holds most of its matches, from the start of a sentence."""
    if len(text) <= CHARACTERS:
        return text, _joined(marks)
    sentences = [0, *(found.end() for found in _SENTENCE.finditer(text))]
    start = _best_start(sentences, marks)
    opening = ""
    first = next((mark.start for mark in marks if mark.start >= start), start)
    if first - start > CHARACTERS - _BEFORE:
        start = text.find(" ", first - _BEFORE) + 1
        opening = "… "
    end = min(len(text), start + CHARACTERS)
    if end < len(text):
        end = text.rfind(" ", start, end + 1) if " " in text[start : end + 1] else end
    inside = [mark for mark in marks if mark.start >= start and mark.end <= end]
    shift = len(opening) - start
    shown = tuple((a + shift, b + shift) for a, b in _joined(inside))
    return opening + text[start:end] + (" …" if end < len(text) else ""), shown


def _best_start(sentences: Sequence[int], marks: Sequence[_Mark]) -> int:
    """The sentence with the first of the marks where most words, then most marks stand near."""
    starts = [mark.start for mark in marks]
    best = (-1, -1, 0)
    for start in sentences:
        inside = marks[bisect_left(starts, start) : bisect_right(starts, start + CHARACTERS)]
        best = max(best, (len({mark.clause for mark in inside}), len(inside), -start))
    first = next((start for start in starts if start >= -best[2]), 0)
    return sentences[bisect_right(sentences, first) - 1]


def _joined(marks: Sequence[_Mark]) -> Marks:
    """The ranges in order, those that overlap made one."""
    ranges: list[tuple[int, int]] = []
    for mark in marks:
        if ranges and mark.start < ranges[-1][1]:
            ranges[-1] = ranges[-1][0], max(mark.end, ranges[-1][1])
        else:
            ranges.append((mark.start, mark.end))
    return tuple(ranges)
