"""Which passages hold two frequent words side by side: found once, when the index is built.

A phrase is looked for in the passages that hold all of its words. Where every word is frequent
those are most of the library, and few of them have the words in a row.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.arrays_to_bytes import pack_arrays, unpack_arrays
from index.arrays.posting_table import (
    Numbers,
    PostingTable,
    run_starts,
    smallest_unsigned,
)

_FREQUENT = 8
"""A word is frequent that more than one passage in so many holds."""

_MIN_PASSAGES = 1000
"""A word is not frequent that fewer passages hold: all of them are soon looked through."""


class Bigrams(NamedTuple):
    """Pairs of frequent words in a row, with the passages that hold them.

    `frequent` (uint32) are the numbers of the frequent words, ascending. A key (uint64) is the
    number of the first word in the upper and of the second in the lower 32 bits, ascending: words 3
    and 5 are 3 << 32 | 5 = 12884901893. The passages of key `n` are
    `passages[starts[n]:starts[n + 1]]` (uint16 or uint32), each once.
    """

    frequent: NDArray[np.uint32]
    keys: NDArray[np.uint64]
    starts: NDArray[np.uint32]
    passages: Numbers

    def find(self, first: int, second: int) -> Numbers | None:
        """The passages with two words side by side; None if one of them is not frequent."""
        if not (self._is_frequent(first) and self._is_frequent(second)):
            return None
        key = np.uint64(first << 32 | second)
        index = int(self.keys.searchsorted(key))
        if index == len(self.keys) or self.keys[index] != key:
            return self.passages[:0]
        return self.passages[self.starts[index] : self.starts[index + 1]]

    def _is_frequent(self, word: int) -> bool:
        index = int(self.frequent.searchsorted(word))
        return index < len(self.frequent) and bool(self.frequent[index] == word)

    def to_bytes(self) -> bytes:
        """The bigrams in this machine's byte order."""
        return pack_arrays(*self)

    @classmethod
    def from_bytes(cls, data: bytes) -> Bigrams:
        """The bigrams that `to_bytes` wrote, over the same memory."""
        return cls(*unpack_arrays(data))


def find_bigrams(
    words: PostingTable, tokens: NDArray[np.uint32], passage_starts: NDArray[np.uint32]
) -> Bigrams:
    """The bigrams in the tokens of all passages, those of passage `n` from `passage_starts[n]`."""
    count = len(passage_starts)
    is_frequent = words.lengths * _FREQUENT > max(count, _FREQUENT * _MIN_PASSAGES)
    # a separator is beyond the vocabulary and is clipped to the False behind its last word
    frequent_tokens = np.take(np.append(is_frequent, False), tokens, mode="clip")
    positions = np.flatnonzero(frequent_tokens[:-1] & frequent_tokens[1:])
    keys = tokens[positions].astype(np.uint64) << np.uint64(32) | tokens[positions + 1]
    passages = np.searchsorted(passage_starts, positions, side="right") - 1
    order = np.lexsort((passages, keys))
    keys, passages = keys[order], passages[order]
    differs = (keys[1:] != keys[:-1]) | (passages[1:] != passages[:-1])
    first = np.append(True, differs)[: len(keys)]
    keys, passages = keys[first], passages[first]
    unique_keys, counts = np.unique(keys, return_counts=True)
    return Bigrams(
        np.flatnonzero(is_frequent).astype(np.uint32),
        unique_keys,
        run_starts(counts),
        passages.astype(smallest_unsigned(count)),
    )
