"""Analyses a passage for the index: its tokens as numbers, their weights, what is stored of it."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from index.arrays.compressed_passages import BLOCK_SEPARATOR, StoredPassage
from index.arrays.text_block_table import NO_LEAD, NO_ROLE, BlockRow
from index.indexing.text_blocks import Block, official_values
from index.language.folding import normalize
from index.language.tokenizer import tokenize
from index.weights import MIN_LENGTH, OFFICIAL_VALUE_WEIGHT, ROLE_WEIGHT, Role

if TYPE_CHECKING:
    from content.model import Passage

ANALYSER = "nordic-8"
"""Changes whenever the same texts would be analysed in another way."""

_BLOCK_END = "\0"
"""Ends a block while its words are normalized, which would make a space of BLOCK_SEPARATOR."""

_WORD_OR_END = re.compile(rf"\w+|{_BLOCK_END}")
_BODY_WEIGHT = ROLE_WEIGHT[Role.BODY]
END = 0
"""The token after a block, unless the next is joined to it; SEPARATOR in the finished index."""

FIRST_WORD = 1


class WordNumbering(dict[str, int]):
    """Numbers words from FIRST_WORD in the order in which they are first met."""

    def __init__(self) -> None:
        super().__init__({_BLOCK_END: END})

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class AnalysedPassage(NamedTuple):
    """One passage, ready for the writer.

    `tokens` are word numbers, END after each block; the first `own_length` are the passage's own
    text, the rest its names. `rows` are those of its own blocks in the block table, `weights` what
    a word of each counts. `extra_weights` is what words count besides: word, weight, and whether
    it is the passage's own word and not that of a name. `length` is in the unit of the weights.
    """

    tokens: array[int]
    own_length: int
    rows: list[BlockRow]
    weights: list[int]
    extra_weights: list[tuple[int, int, bool]]
    length: int
    stored: StoredPassage


def analyse(
    passage: Passage, place: str, blocks: Sequence[Block], numbering: WordNumbering
) -> AnalysedPassage:
    """Number and weigh every word of a passage; `place` is where it is from, to be shown."""
    text = text_of(blocks)
    words = _WORD_OR_END.findall(normalize(text.replace(BLOCK_SEPARATOR, _BLOCK_END)))
    words.append(_BLOCK_END)
    tokens = array("I", map(numbering.__getitem__, words))
    lengths = _block_lengths(tokens)
    own_blocks = [block for block in blocks if block.role < Role.NAME]
    own_length = sum(lengths[: len(own_blocks)])
    extra_weights = _name_weights(blocks[len(own_blocks) :], tokens[own_length:])
    for value in official_values(passage):
        words = tokenize(value)
        extra_weights += [(numbering[word], OFFICIAL_VALUE_WEIGHT, True) for word in words]
    _remove_joined_ends(blocks, tokens, lengths)
    rows = _rows(own_blocks, lengths)
    return AnalysedPassage(
        tokens=tokens,
        own_length=rows[-1][0],
        rows=rows,
        weights=[ROLE_WEIGHT[block.role] for block in own_blocks],
        extra_weights=extra_weights,
        length=_BODY_WEIGHT * max(MIN_LENGTH, own_length - len(own_blocks)),
        stored=StoredPassage(passage.shown_title, place, text),
    )


def text_of(blocks: Iterable[Block]) -> str:
    """The texts of the blocks as they are stored."""
    return BLOCK_SEPARATOR.join([block.text.replace(BLOCK_SEPARATOR, " ") for block in blocks])


def _rows(blocks: Sequence[Block], lengths: Sequence[int]) -> list[BlockRow]:
    """The rows of a passage's own blocks, of so many tokens each, and the one after the last."""
    rows: list[BlockRow] = []
    token = character = 0
    for block, length in zip(blocks, lengths, strict=False):
        lead = NO_LEAD if block.lead is None else block.lead
        rows.append((token, character, lead, block.role))
        token += length
        character += len(block.text) + 1
    return [*rows, (token, character, NO_LEAD, NO_ROLE)]


def _remove_joined_ends(blocks: Sequence[Block], tokens: array[int], lengths: list[int]) -> None:
    """Remove the END of each block that the next is joined to, from tokens and block lengths."""
    end = len(tokens)
    for number in range(len(blocks) - 1, 0, -1):
        end -= lengths[number]
        if blocks[number].joined:
            del tokens[end - 1]
            lengths[number - 1] -= 1


def _block_lengths(tokens: array[int]) -> list[int]:
    """How many tokens each block has, its END included."""
    lengths: list[int] = []
    start = 0
    while start < len(tokens):
        end = tokens.index(END, start) + 1
        lengths.append(end - start)
        start = end
    return lengths


def _name_weights(blocks: Sequence[Block], tokens: array[int]) -> list[tuple[int, int, bool]]:
    """What the words of a passage's names count: each word once, in its weightiest block."""
    weights: dict[int, int] = {}
    own: set[int] = set()
    block = 0
    for number in tokens:
        if number == END:
            block += 1
        else:
            role = blocks[block].role
            weights[number] = max(ROLE_WEIGHT[role], weights.get(number, 0))
            if role is Role.TITLE:
                own.add(number)
    return [(number, weight, number in own) for number, weight in weights.items()]
