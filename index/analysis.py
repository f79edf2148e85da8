"""What of a passage goes into the index: word frequencies, the word stream, the record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from index.passage_text import Block
from index.records import packed
from index.tokens import tokens, tokens_at
from index.weights import LENGTH_FLOOR, ROLE_WEIGHT, TERM_WEIGHT, Role

ANALYSER = "nordic-1"
"""Changes whenever the same texts would be analysed in another way."""

_BODY_WEIGHT = ROLE_WEIGHT[Role.BODY]
_HEAVIEST = 255


@dataclass(frozen=True, slots=True)
class AnalysedPassage:
    """One passage, ready for the writer.

    `weights` are the weighted frequencies; `stream` the words of each block, own text first;
    `joined` which blocks go on where the one before ended; `own_blocks` how many blocks are the
    passage's own, the rest are names; `length` is in the unit of the weights.
    """

    weights: dict[str, int]
    stream: tuple[list[str], ...]
    joined: tuple[bool, ...]
    own_blocks: int
    length: int
    record: bytes


def analysed(blocks: tuple[Block, ...], terms: Iterable[str]) -> AnalysedPassage:
    """Count and place every word of a passage."""
    found = [tokens_at(block.text) for block in blocks]
    stream = tuple([word for word, _ in words] for words in found)
    own = sum(block.role is not Role.NAME for block in blocks)
    weights: Counter[str] = Counter()
    for block, words in zip(blocks[:own], stream, strict=False):
        weight = ROLE_WEIGHT[block.role]
        for word in words:
            weights[word] += weight
    for term in terms:
        for word in tokens(term):
            weights[word] += TERM_WEIGHT
    for word in {word for words in stream[own:] for word in words}:
        weights[word] += ROLE_WEIGHT[Role.NAME]
    return AnalysedPassage(
        weights={word: min(weight, _HEAVIEST) for word, weight in weights.items()},
        stream=stream,
        joined=tuple(block.joined for block in blocks),
        own_blocks=own,
        length=_BODY_WEIGHT * max(LENGTH_FLOOR, sum(map(len, stream[:own]))),
        record=packed(blocks, [[at for _, at in words] for words in found]),
    )
