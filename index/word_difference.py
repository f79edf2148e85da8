"""The difference between two versions of a text, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import Indel

BlockRange: TypeAlias = tuple[int, int, int]
"""A block, its first character, the one after the last."""

_WORD = re.compile(r"\S+")


class WordDifference(NamedTuple):
    """What only the older version has and what only the newer one has; words in a row are one."""

    removed: tuple[BlockRange, ...]
    added: tuple[BlockRange, ...]


def word_difference(older: Sequence[str], newer: Sequence[str]) -> WordDifference:
    """The difference between the blocks of two versions; white space does not count."""
    old_words, new_words = list(_words(older)), list(_words(newer))
    removed: list[BlockRange] = []
    added: list[BlockRange] = []
    for code in Indel.opcodes([word for word, _ in old_words], [word for word, _ in new_words]):
        if code.tag != "equal":
            removed += _joined(words for _, words in old_words[code.src_start : code.src_end])
            added += _joined(words for _, words in new_words[code.dest_start : code.dest_end])
    return WordDifference(tuple(removed), tuple(added))


def _words(blocks: Iterable[str]) -> Iterator[tuple[str, BlockRange]]:
    for number, block in enumerate(blocks):
        for found in _WORD.finditer(block):
            yield found[0], (number, *found.span())


def _joined(ranges: Iterable[BlockRange]) -> list[BlockRange]:
    """Words in a row as one range for each block."""
    joined: dict[int, BlockRange] = {}
    for block, start, end in ranges:
        joined[block] = block, joined.get(block, (block, start, end))[1], end
    return list(joined.values())
