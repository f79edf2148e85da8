"""What of a passage goes into the index: word frequencies, the word stream, the record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from index.homographs import is_homograph, sense
from index.passage_text import Block
from index.records import packed
from index.tokens import tokens, tokens_at
from index.weights import LENGTH_FLOOR, ROLE_WEIGHT, TERM_WEIGHT, Role

ANALYSER = "nordic-2"
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


def analysed(blocks: tuple[Block, ...], terms: Iterable[str], language: str) -> AnalysedPassage:
    """Count and place every word of a passage."""
    found = [tokens_at(block.text) for block in blocks]
    stream = tuple(
        _senses(block.text, words, language) for block, words in zip(blocks, found, strict=True)
    )
    own = sum(block.role < Role.NAME for block in blocks)
    weights: Counter[str] = Counter()
    for block, words in zip(blocks[:own], stream, strict=False):
        weight = ROLE_WEIGHT[block.role]
        for word in words:
            weights[word] += weight
    for term in terms:
        for word in tokens(term):
            weights[word] += TERM_WEIGHT
    names = zip(blocks[own:], stream[own:], strict=True)
    worth = {word: ROLE_WEIGHT[block.role] for block, words in reversed([*names]) for word in words}
    weights.update(worth)
    return AnalysedPassage(
        weights={word: min(weight, _HEAVIEST) for word, weight in weights.items()},
        stream=stream,
        joined=tuple(block.joined for block in blocks),
        own_blocks=own,
        length=_BODY_WEIGHT * max(LENGTH_FLOOR, sum(map(len, stream[:own]))),
        record=packed(blocks, [[at for _, at in words] for words in found]),
    )


def _senses(text: str, words: list[tuple[str, int]], language: str) -> list[str]:
    """The words of a block, homographs told apart by what stands around them."""
    if not any(is_homograph(word) for word, _ in words):
        return [word for word, _ in words]
    padded = [("", 0), *words, ("", len(text))]
    return [
        sense(word, language, before, after, text[at + len(word) : next_at])
        for (before, _), (word, at), (after, next_at) in zip(
            padded, words, padded[2:], strict=False
        )
    ]
