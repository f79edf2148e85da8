"""What of a passage goes into the index: its word stream, word weights, the record."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.homographs import HOMOGRAPH, sense
from index.letters import literal
from index.passage_text import Block
from index.records import LINE, packed
from index.tokens import tokens
from index.weights import LENGTH_FLOOR, ROLE_WEIGHT, TERM_WEIGHT, Role

ANALYSER = "nordic-4"
"""Changes whenever the same texts would be analysed in another way."""

_WORD_OR_END = re.compile(r"\w+|\n")
_BODY_WEIGHT = ROLE_WEIGHT[Role.BODY]
_HEAVIEST = 255
_FOLLOWING = 4
END = 0
"""The number that stands after a block of a stream, unless the next is joined to it."""

FIRST_WORD = 1


class Numbering(dict[str, int]):
    """A number for every word, given when it is first met."""

    def __init__(self) -> None:
        super().__init__({LINE: END})

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


@dataclass(frozen=True, slots=True)
class AnalysedPassage:
    """One passage, ready for the writer, its words as numbers.

    `weights` are the weighted frequencies; `stream` the words of each block with the end of the
    block; `own` how much of the stream is the passage's own text, the rest are names; `length` is
    in the unit of the weights.
    """

    weights: dict[int, int]
    stream: array[int]
    own: int
    length: int
    record: bytes


def analysed(
    blocks: Sequence[Block], terms: Iterable[str], language: str, numbering: Numbering
) -> AnalysedPassage:
    """Count and place every word of a passage."""
    text = LINE.join(block.text.replace(LINE, " ") for block in blocks)
    lower = literal(text)
    words = _WORD_OR_END.findall(lower)
    words.append(LINE)
    if HOMOGRAPH.search(lower):
        _tell_senses(words, lower, language)
    stream = array("I", map(numbering.__getitem__, words))
    ends = [at for at, number in enumerate(stream) if number == END]
    own_blocks = sum(block.role < Role.NAME for block in blocks)
    own = ends[own_blocks - 1] + 1
    weights = _weights(blocks, stream, ends, own)
    for word in (word for term in terms for word in tokens(term)):
        weights[numbering[word]] += TERM_WEIGHT
    for number in [number for number, weight in weights.items() if weight > _HEAVIEST]:
        weights[number] = _HEAVIEST
    joints = [ends[at - 1] for at, block in enumerate(blocks) if block.joined]
    for joint in reversed(joints):
        del stream[joint]
    return AnalysedPassage(
        weights=weights,
        stream=stream,
        own=own - len(joints),
        length=_BODY_WEIGHT * max(LENGTH_FLOOR, own - own_blocks),
        record=packed(blocks, text),
    )


def _weights(
    blocks: Sequence[Block], stream: array[int], ends: Sequence[int], own: int
) -> Counter[int]:
    """The weighted frequencies of the words: of its own by where they stand, of names once."""
    counts = Counter(stream[:own])
    weights = Counter({word: _BODY_WEIGHT * count for word, count in counts.items()})
    start = 0
    names: dict[int, int] = {}
    for block, end in zip(blocks, ends, strict=True):
        weight = ROLE_WEIGHT[block.role]
        if block.role >= Role.NAME:
            for word in stream[start:end]:
                names[word] = max(weight, names.get(word, 0))
        elif weight != _BODY_WEIGHT:
            for word in stream[start:end]:
                weights[word] += weight - _BODY_WEIGHT
        start = end + 1
    weights.update(names)
    del weights[END]
    return weights


def _tell_senses(words: list[str], text: str, language: str) -> None:
    """Mark homographs that are the noun, by the words and signs around them."""
    at = -1
    for found in HOMOGRAPH.finditer(text):
        word = found[0]
        at = words.index(word, at + 1)
        before = words[at - 1].strip() if at else ""
        following = text[found.end() : found.end() + _FOLLOWING]
        words[at] = sense(word, language, before, words[at + 1].strip(), following)
