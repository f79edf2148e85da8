"""Which passages hold two frequent words side by side: found once, when the index is built.

Passages that hold all words of a phrase are looked through for it. Where every word is frequent
those are most of the texts, and few of them have the words in a row.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays.table import UNSIGNED, Numbers, Table, narrowest, starts_of

_FREQUENT = 8
"""A word that more than one passage in so many holds is frequent."""

_FEWEST = 1000
"""Passages below which no pairs are kept: all of them are looked through at once."""


class Pairs(NamedTuple):
    """Pairs of frequent words as one number each, in order, with the passages that hold them."""

    frequent: NDArray[np.uint32]
    keys: NDArray[np.uint64]
    starts: NDArray[np.uint32]
    passages: Numbers

    def of(self, first: int, second: int) -> Numbers | None:
        """The passages with two words side by side; None if one of them is not frequent."""
        if not (self._is_frequent(first) and self._is_frequent(second)):
            return None
        key = np.uint64(first << 32 | second)
        at = int(self.keys.searchsorted(key))
        if at == len(self.keys) or self.keys[at] != key:
            return self.passages[:0]
        return self.passages[self.starts[at] : self.starts[at + 1]]

    def _is_frequent(self, word: int) -> bool:
        at = int(self.frequent.searchsorted(word))
        return at < len(self.frequent) and bool(self.frequent[at] == word)

    def to_bytes(self) -> bytes:
        """The pairs as one string of bytes, in this machine's byte order."""
        sizes = (len(self.keys), len(self.frequent), len(self.passages), self.passages.itemsize)
        columns = (self.keys, self.frequent, self.starts, self.passages)
        return np.array(sizes, np.uint64).tobytes() + b"".join(each.tobytes() for each in columns)

    @classmethod
    def from_bytes(cls, data: bytes) -> Pairs:
        """The pairs that `to_bytes` wrote, over the same memory; ValueError if they are none."""
        count, words, numbers, width = np.frombuffer(data, np.uint64, 4).tolist()
        at = 32
        keys = np.frombuffer(data, np.uint64, count, at)
        at += keys.nbytes
        frequent = np.frombuffer(data, np.uint32, words, at)
        at += frequent.nbytes
        starts = np.frombuffer(data, np.uint32, count + 1, at)
        at += starts.nbytes
        passages = np.frombuffer(data, UNSIGNED[width], numbers, at)
        return cls(frequent, keys, starts, passages)


def pairs_in(words: Table, stream: NDArray[np.uint32], owners_from: NDArray[np.uint32]) -> Pairs:
    """The pairs in a stream; passage `n` has the words from `owners_from[n]` on."""
    passages = len(owners_from)
    many = words.lengths * _FREQUENT > max(passages, _FREQUENT * _FEWEST)
    is_frequent = np.append(many, False)
    found = np.take(is_frequent, stream, mode="clip")
    places = np.flatnonzero(found[:-1] & found[1:])
    keys = stream[places].astype(np.uint64) << np.uint64(32) | stream[places + 1]
    owners = np.searchsorted(owners_from, places, side="right") - 1
    order = np.lexsort((owners, keys))
    keys, owners = keys[order], owners[order]
    first = np.append(True, (keys[1:] != keys[:-1]) | (owners[1:] != owners[:-1]))[: len(keys)]
    keys, owners = keys[first], owners[first]
    kept, counts = np.unique(keys, return_counts=True)
    return Pairs(
        np.flatnonzero(many).astype(np.uint32),
        kept,
        starts_of(counts),
        owners.astype(narrowest(passages)),
    )


NO_PAIRS = Pairs(
    np.empty(0, np.uint32), np.empty(0, np.uint64), np.zeros(1, np.uint32), np.empty(0, np.uint16)
)
