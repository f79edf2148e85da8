"""Sorted keys, each with a run of numbers: postings, search fields, spellings, terms."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import DTypeLike, NDArray

from index.arrays.arrays_to_bytes import pack_arrays, unpack_arrays

LAST_CHARACTER = "\U0010ffff"
"""Behind a prefix: sorts after every word that begins with it."""

Numbers: TypeAlias = NDArray[np.unsignedinteger[Any]]
Weights: TypeAlias = NDArray[np.uint8]
NO_WEIGHTS: Weights = np.empty(0, np.uint8)

KEYS_SUFFIX = ".keys"
"""Ends the name of the file with a table's keys; the runs are in the file without it."""


@dataclass(frozen=True, slots=True, eq=False)
class PostingTable:
    """Keys in code point order; key `n` has the run `numbers[starts[n]:starts[n + 1]]`.

    The runs lie side by side, so that those of all keys with one prefix are one slice. `numbers`
    are uint16 or uint32, whichever holds them; `weights` (uint8) has one for each number, or none.
    With the keys ["mod", "tillid"], starts [0, 2, 3] and numbers [4, 9, 4], *mod* is in the
    passages 4 and 9, *tillid* in passage 4.
    """

    keys: Sequence[str]
    starts: NDArray[np.uint32]
    numbers: Numbers
    weights: Weights = field(default_factory=lambda: NO_WEIGHTS)

    def find(self, key: str) -> int | None:
        """The index of a key, or None."""
        return find_sorted(self.keys, key)

    def prefixed(self, prefix: str) -> tuple[int, int]:
        """The keys that begin with `prefix`: index of the first, index after the last."""
        first = bisect_left(self.keys, prefix)
        return first, bisect_left(self.keys, prefix + LAST_CHARACTER, first)

    def run(self, first: int, end: int) -> Numbers:
        """The numbers of the keys `first` ... `end` - 1."""
        return self.numbers[self.starts[first] : self.starts[end]]

    def run_weights(self, first: int, end: int) -> Weights:
        """The weights that go with `run`."""
        return self.weights[self.starts[first] : self.starts[end]]

    @property
    def lengths(self) -> NDArray[np.intp]:
        """How many numbers each key has."""
        return (self.starts[1:] - self.starts[:-1]).astype(np.intp)

    def count(self, index: int) -> int:
        """How many numbers the key at an index has."""
        return int(self.starts[index + 1]) - int(self.starts[index])

    def numbers_of(self, key: str) -> Numbers:
        """The numbers of one key; none if there is no such key."""
        index = self.find(key)
        return self.numbers[:0] if index is None else self.run(index, index + 1)

    def to_bytes(self) -> tuple[bytes, bytes]:
        """The keys, and the runs in this machine's byte order.

        They are apart because a reader keeps the memory of the runs and not that of the keys.
        """
        return "\n".join(self.keys).encode(), pack_arrays(self.starts, self.numbers, self.weights)

    @classmethod
    def from_bytes(cls, keys: bytes, runs: bytes) -> PostingTable:
        """The table that `to_bytes` wrote, over the memory of `runs`."""
        starts, numbers, weights = unpack_arrays(runs)
        names = keys.decode().split("\n") if len(starts) > 1 else []
        return cls(names, starts, numbers, weights)


def find_sorted(words: Sequence[str], word: str) -> int | None:
    """The index of a word in sorted words, or None."""
    index = bisect_left(words, word)
    return index if index < len(words) and words[index] == word else None


def table_to_files(name: str, table: PostingTable) -> dict[str, bytes]:
    """The two files of a table, by name."""
    keys, runs = table.to_bytes()
    return {name + KEYS_SUFFIX: keys, name: runs}


def table_from_files(files: Mapping[str, bytes], name: str) -> PostingTable:
    """The table in its two files."""
    return PostingTable.from_bytes(files[name + KEYS_SUFFIX], files[name])


def build_table(runs: Mapping[str, Iterable[int]], largest: int) -> PostingTable:
    """A table without weights from the numbers of each key, none of them above `largest`."""
    keys = sorted(runs)
    lists = [list(runs[key]) for key in keys]
    joined = [number for each in lists for number in each]
    numbers: Numbers = np.array(joined, smallest_unsigned(largest))
    return PostingTable(keys, run_starts([len(each) for each in lists]), numbers)


def run_starts(lengths: Sequence[int] | NDArray[Any]) -> NDArray[np.uint32]:
    """Where runs of these lengths start when they lie side by side, and where the last ends.

    The lengths 2, 1, 3 give 0, 2, 3, 6.
    """
    starts = np.zeros(len(lengths) + 1, np.uint32)
    np.cumsum(lengths, out=starts[1:])
    return starts


def smallest_unsigned(largest: int) -> DTypeLike:
    """The smaller of uint16 and uint32 that holds `largest`."""
    return np.uint16 if largest < 1 << 16 else np.uint32
