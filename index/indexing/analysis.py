"""What of a passage goes into the index: its word stream, word weights, the record."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from index.arrays.stored_passages import LINE, Record
from index.arrays.text_blocks import NO_LEAD, NO_ROLE, Row
from index.indexing.passage_blocks import Block, term_texts
from index.language.folding import literal
from index.language.homographs import HOMOGRAPH, HOMOGRAPHS, sense
from index.language.tokenizer import tokens
from index.weights import LENGTH_FLOOR, ROLE_WEIGHT, TERM_WEIGHT, Role

if TYPE_CHECKING:
    from content.model import Passage

ANALYSER = "nordic-5"
"""Changes whenever the same texts would be analysed in another way."""

_WORD_OR_END = re.compile(r"\w+|\n")
_BODY_WEIGHT = ROLE_WEIGHT[Role.BODY]
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


class AnalysedPassage(NamedTuple):
    """One passage, ready for the writer, its words as numbers.

    `stream` are the words of each block with the end of the block; `own` how much of the stream is
    the passage's own text, the rest are names. `blocks` are the rows of its own blocks, `weights`
    what each of their words counts; `beside` are (word, weight) that count besides. `length` is in
    the unit of the weights.
    """

    stream: array[int]
    own: int
    blocks: list[Row]
    weights: list[int]
    beside: list[tuple[int, int]]
    length: int
    record: Record


def analysed(
    passage: Passage, place: str, blocks: Sequence[Block], numbering: Numbering
) -> AnalysedPassage:
    """Count and place every word of a passage; `place` is where it stands, to be shown."""
    text = text_of(blocks)
    lower = literal(text)
    words = _WORD_OR_END.findall(lower)
    words.append(LINE)
    if not HOMOGRAPHS.isdisjoint(words):
        _tell_senses(words, lower, passage.language)
    stream = array("I", map(numbering.__getitem__, words))
    lengths = _block_lengths(stream)
    own_blocks = [block for block in blocks if block.role < Role.NAME]
    own = sum(lengths[: len(own_blocks)])
    beside = _names(blocks[len(own_blocks) :], stream[own:])
    beside += [
        (numbering[word], TERM_WEIGHT) for term in term_texts(passage) for word in tokens(term)
    ]
    _join(blocks, stream, lengths)
    rows = _rows(own_blocks, lengths)
    return AnalysedPassage(
        stream=stream,
        own=rows[-1][0],
        blocks=rows,
        weights=[ROLE_WEIGHT[block.role] for block in own_blocks],
        beside=beside,
        length=_BODY_WEIGHT * max(LENGTH_FLOOR, own - len(own_blocks)),
        record=Record(passage.shown_title, place, text),
    )


def text_of(blocks: Iterable[Block]) -> str:
    """The text of a record."""
    return LINE.join([block.text.replace(LINE, " ") for block in blocks])


def _rows(blocks: Sequence[Block], lengths: Sequence[int]) -> list[Row]:
    """The rows of a passage's own blocks, of so many words each, and of what follows them."""
    rows: list[Row] = []
    word = letter = 0
    for block, length in zip(blocks, lengths, strict=False):
        rows.append((word, letter, NO_LEAD if block.lead is None else block.lead, block.role))
        word += length
        letter += len(block.text) + 1
    return [*rows, (word, letter, NO_LEAD, NO_ROLE)]


def _join(blocks: Sequence[Block], stream: array[int], lengths: list[int]) -> None:
    """Take out the ends of blocks that the next is joined to."""
    end = len(stream)
    for number in range(len(blocks) - 1, 0, -1):
        end -= lengths[number]
        if blocks[number].joined:
            del stream[end - 1]
            lengths[number - 1] -= 1


def _block_lengths(stream: array[int]) -> list[int]:
    """How many words each block has, its end included."""
    lengths: list[int] = []
    start = 0
    while start < len(stream):
        end = stream.index(END, start) + 1
        lengths.append(end - start)
        start = end
    return lengths


def _names(blocks: Sequence[Block], stream: array[int]) -> list[tuple[int, int]]:
    """What the names of a passage count: each word once, at its best."""
    names: dict[int, int] = {}
    at = 0
    for number in stream:
        if number == END:
            at += 1
        else:
            names[number] = max(ROLE_WEIGHT[blocks[at].role], names.get(number, 0))
    return list(names.items())


def _tell_senses(words: list[str], text: str, language: str) -> None:
    """Mark homographs that are the noun, by the words and signs around them."""
    at = -1
    for found in HOMOGRAPH.finditer(text):
        word = found[0]
        at = words.index(word, at + 1)
        before = words[at - 1].strip() if at else ""
        following = text[found.end() : found.end() + _FOLLOWING]
        words[at] = sense(word, language, before, words[at + 1].strip(), following)
