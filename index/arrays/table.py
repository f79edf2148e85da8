"""Sorted keys with a run of numbers each: the one shape of postings, scopes and word families."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import DTypeLike, NDArray

LAST_LETTER = "\U0010ffff"
Numbers: TypeAlias = NDArray[np.unsignedinteger[Any]]
Weights: TypeAlias = NDArray[np.uint8]
NO_WEIGHTS: Weights = np.empty(0, np.uint8)

UNSIGNED: Mapping[int, DTypeLike] = {2: np.uint16, 4: np.uint32}
"""The kinds of numbers that tables hold, by their bytes."""

KEYS = ".keys"
"""Behind the name of a table's file: its keys, which lie apart from it."""

_HEADER = struct.Struct("=IIII")


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Keys in code point order; key `n` has `numbers[starts[n]:starts[n + 1]]`.

    Runs lie side by side, so that all keys with one prefix are one slice. `weights` has a byte
    for every number, or is empty.
    """

    keys: Sequence[str]
    starts: NDArray[np.uint32]
    numbers: Numbers
    weights: Weights = field(default_factory=lambda: NO_WEIGHTS)

    def find(self, key: str) -> int | None:
        """The place of a key, or None."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None

    def prefixed(self, prefix: str) -> tuple[int, int]:
        """The places (first, end) of all keys that begin with `prefix`."""
        first = bisect_left(self.keys, prefix)
        return first, bisect_left(self.keys, prefix + LAST_LETTER, first)

    def run(self, first: int, end: int) -> Numbers:
        """The numbers of the keys at first ... end - 1."""
        return self.numbers[self.starts[first] : self.starts[end]]

    def run_weights(self, first: int, end: int) -> Weights:
        """The weights that go with `run`."""
        return self.weights[self.starts[first] : self.starts[end]]

    @property
    def lengths(self) -> NDArray[np.intp]:
        """How many numbers each key has."""
        return (self.starts[1:] - self.starts[:-1]).astype(np.intp)

    def count(self, at: int) -> int:
        """How many numbers the key at a place has."""
        return int(self.starts[at + 1]) - int(self.starts[at])

    def numbers_of(self, key: str) -> Numbers:
        """The numbers of one key; none if there is no such key."""
        at = self.find(key)
        return self.numbers[:0] if at is None else self.run(at, at + 1)

    def to_bytes(self) -> tuple[bytes, bytes]:
        """The keys, and their runs in this machine's byte order.

        They are apart so that a reader can let the bytes of the keys go.
        """
        header = _HEADER.pack(
            len(self.keys), len(self.numbers), self.numbers.itemsize, len(self.weights)
        )
        runs = (self.starts.tobytes(), self.numbers.tobytes(), self.weights.tobytes())
        return "\n".join(self.keys).encode(), b"".join((header, *runs))

    @classmethod
    def from_bytes(cls, keys: bytes, runs: bytes) -> Table:
        """The table that `to_bytes` wrote, over the memory of `runs`; ValueError if it is none."""
        length, count, width, weighed = _HEADER.unpack_from(runs)
        at = _HEADER.size
        starts = np.frombuffer(runs, np.uint32, length + 1, at)
        at += starts.nbytes
        numbers: Numbers = np.frombuffer(runs, UNSIGNED[width], count, at)
        at += numbers.nbytes
        weights = np.frombuffer(runs, np.uint8, weighed, at)
        return cls(keys.decode().split("\n") if length else [], starts, numbers, weights)


def table_files(name: str, table: Table) -> dict[str, bytes]:
    """The two files that keep a table."""
    keys, runs = table.to_bytes()
    return {name + KEYS: keys, name: runs}


def table_in(files: Mapping[str, bytes], name: str) -> Table:
    """The table that was kept so; KeyError if it was not, ValueError if the files are no table."""
    return Table.from_bytes(files[name + KEYS], files[name])


def table_of(runs: Mapping[str, Iterable[int]], largest: int) -> Table:
    """A table without weights from a key's numbers, none above `largest`."""
    keys = sorted(runs)
    found = [list(runs[key]) for key in keys]
    numbers: Numbers = np.array([number for run in found for number in run], narrowest(largest))
    return Table(keys, starts_of([len(run) for run in found]), numbers)


def starts_of(lengths: Sequence[int] | NDArray[Any]) -> NDArray[np.uint32]:
    """Where runs of these lengths begin when they lie side by side, and where the last ends."""
    starts = np.zeros(len(lengths) + 1, np.uint32)
    np.cumsum(lengths, out=starts[1:])
    return starts


def narrowest(largest: int) -> DTypeLike:
    """The smallest unsigned number that holds `largest`."""
    return np.uint16 if largest < 1 << 16 else np.uint32
