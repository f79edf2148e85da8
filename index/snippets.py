"""The words of a passage that show why it was found, with what matched marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from index.matching import Match
from index.pool import JOINT
from index.ranking import Places
from index.records import Record
from index.segment import Segment
from index.weights import Role

CHARACTERS = 240
"""About how long a snippet is, its lead-in apart."""

_BEFORE = 60
_SENTENCE = re.compile(r"(?<=[.!?])[\"”»']?\s+(?=\S)")
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A matched stretch of a block, in characters, and the number of the clause it answers."""

    start: int
    end: int
    clause: int


def snippet(
    segment: Segment, passage: int, matches: Sequence[Match], places: Places
) -> tuple[str, Marks]:
    """The best stretch of a passage and the character ranges in it that matched."""
    record = segment.record(passage)
    marks = _marks(_block_starts(segment.raw_stream(passage)), record, _shown(matches, places))
    best = max(range(len(marks)), key=lambda n: (_worth(record, marks, n), -n))
    lead = record.blocks[best].lead
    text, shown = _excerpt(record.blocks[best].text, marks[best])
    if lead is None:
        return text, shown
    before = record.blocks[lead].text + " "
    shifted = ((start + len(before), end + len(before)) for start, end in shown)
    return before + text, (*_joined(marks[lead]), *shifted)


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


def _block_starts(stream: Sequence[int]) -> list[int]:
    """At which word each block begins, joints not counted, and where the last one ends."""
    starts, joints = [0], 0
    for at, number in enumerate(stream):
        if number >= JOINT:
            joints += number == JOINT
            starts.append(at + 1 - joints)
    return starts


def _marks(
    starts: Sequence[int], record: Record, stretches: Sequence[Sequence[tuple[int, int]]]
) -> list[list[_Mark]]:
    """For each own block of the passage, what matched in it."""
    marks: list[list[_Mark]] = [[] for _ in starts[1:]]
    for clause, found in enumerate(stretches):
        for first, end in found:
            at = first
            while at < end:
                block = bisect_right(starts, at) - 1
                last = min(end, starts[block + 1]) - 1
                offsets, text = record.offsets[block], record.blocks[block].text
                start = offsets[at - starts[block]]
                stop = _word_end(text, offsets[min(last - starts[block], len(offsets) - 1)])
                marks[block].append(_Mark(start, stop, clause))
                at = last + 1
    for found_here in marks:
        found_here.sort(key=lambda mark: (mark.start, -mark.end))
    return marks


def _word_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return end


def _worth(record: Record, marks: Sequence[Sequence[_Mark]], block: int) -> tuple[int, int, int]:
    """How much a block shows: words answered with its lead-in, body before heading, marks."""
    lead = record.blocks[block].lead
    shown = [*marks[block], *(marks[lead] if lead is not None and marks[block] else ())]
    role = record.blocks[block].role
    standing = {Role.HEADING: 0, Role.LEAD: 1, Role.LABEL: 1}.get(role, 2)
    if not record.blocks[block].text:
        standing = -1
    return len({mark.clause for mark in shown}), standing, len(shown)


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
