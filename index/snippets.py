"""The words of a passage that show why it was found, with what matched marked."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from index.matching import Match
from index.nearness import Places
from index.pool import SEPARATOR
from index.records import Record
from index.segment import Segment
from index.tokens import tokens, tokens_at
from index.weights import Role

CHARACTERS = 240
"""About how long a snippet is, its lead-in apart."""

_BEFORE = 60
_STANDING: dict[int, int] = {
    Role.HEADING: 0,
    Role.LEAD: 1,
    Role.LABEL: 1,
    Role.TAGLINE: 2,
    Role.BODY: 2,
}
_SENTENCE = re.compile(r"(?<=[.!?])[\"”»']?\s+(?=\S)")
Marks = tuple[tuple[int, int], ...]


class _Mark(NamedTuple):
    """A matched stretch of a block, in words or in characters, and the clause it answers."""

    start: int
    end: int
    clause: int


def snippet(
    segment: Segment, passage: int, matches: Sequence[Match], places: Places
) -> tuple[str, Marks]:
    """The best stretch of a passage and the character ranges in it that matched."""
    record = segment.record(passage)
    starts = _block_starts(segment.own_stream(passage), record)
    marks = _by_block(starts, _shown(matches, places))
    telling = [number for number, found in enumerate(marks) if found] or range(len(marks))
    best = max(telling, key=lambda number: (_worth(record, marks, number), -number))
    lead = record.lead_of(best)
    text, shown = _excerpt(record.texts[best], _lettered(record.texts[best], marks[best]))
    if lead is None:
        return text, shown
    before = record.texts[lead]
    shifted = ((start + len(before) + 1, end + len(before) + 1) for start, end in shown)
    return f"{before} {text}", (*_joined(_lettered(before, marks[lead])), *shifted)


def _shown(matches: Sequence[Match], places: Places) -> list[list[tuple[int, int]]]:
    """The stretches of words to mark for each clause.

    A word that only holds a sentence together is marked beside one that does more.
    """
    light = [match.light for match in matches]
    if all(light):
        light = [False] * len(light)
    beside = {
        place
        for each, found in zip(light, places, strict=True)
        for first, end, _rule in found
        for place in (first - 1, end)
        if not each
    }
    return [
        [(first, end) for first, end, _rule in found if not each or first in beside]
        for each, found in zip(light, places, strict=True)
    ]


def _block_starts(stream: array[int], record: Record) -> list[int]:
    """At which word each block begins, and where the last one ends."""
    starts = [0]
    while starts[-1] < len(stream):
        block = len(starts)
        if block < len(record.joined) and record.joined[block]:
            starts.append(starts[-1] + len(tokens(record.texts[block - 1])))
        else:
            starts.append(stream.index(SEPARATOR, starts[-1]) + 1)
    return starts


def _by_block(
    starts: Sequence[int], stretches: Sequence[Sequence[tuple[int, int]]]
) -> list[list[_Mark]]:
    """For each own block of the passage, which of its words matched."""
    marks: list[list[_Mark]] = [[] for _ in starts[1:]]
    for clause, found in enumerate(stretches):
        for first, end in found:
            at = first
            while at < end:
                block = bisect_right(starts, at) - 1
                begin, until = starts[block], min(end, starts[block + 1])
                marks[block].append(_Mark(at - begin, until - begin, clause))
                at = until
    return marks


def _lettered(text: str, marks: Sequence[_Mark]) -> list[_Mark]:
    """The marks in characters instead of words, in order."""
    words = tokens_at(text) if marks else []
    lettered: list[_Mark] = []
    for mark in marks:
        word, at = words[min(mark.end, len(words)) - 1]
        lettered.append(_Mark(words[mark.start][1], at + len(word), mark.clause))
    return sorted(lettered, key=lambda mark: (mark.start, -mark.end))


def _worth(record: Record, marks: Sequence[Sequence[_Mark]], block: int) -> tuple[int, int, int]:
    """How much a block shows: words answered with its lead-in, body before heading, marks."""
    if not record.texts[block]:
        return 0, -1, 0
    lead, shown = record.lead_of(block), marks[block]
    if lead is not None:
        shown = [*shown, *marks[lead]]
    return len({mark.clause for mark in shown}), _STANDING[record.roles[block]], len(shown)


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
