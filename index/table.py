"""Sorted keys with a run of numbers each: the one shape of postings, scopes and word families."""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

LAST_LETTER = "\U0010ffff"
_HEADER = struct.Struct("=IIIc")


@dataclass(frozen=True, slots=True)
class Table:
    """Keys in code point order; key `n` has `numbers[starts[n]:starts[n + 1]]`.

    Runs lie side by side, so that all keys with one prefix are one slice. `weights` has a byte
    for every number, or is empty.
    """

    keys: Sequence[str]
    starts: array[int]
    numbers: array[int]
    weights: bytes = b""

    def find(self, key: str) -> int | None:
        """The place of a key, or None."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None

    def prefixed(self, prefix: str) -> tuple[int, int]:
        """The places (first, end) of all keys that begin with `prefix`."""
        return bisect_left(self.keys, prefix), bisect_left(self.keys, prefix + LAST_LETTER)

    def run(self, first: int, end: int) -> array[int]:
        """The numbers of the keys at first ... end - 1."""
        return self.numbers[self.starts[first] : self.starts[end]]

    def run_weights(self, first: int, end: int) -> bytes:
        """The weights that go with `run`."""
        return self.weights[self.starts[first] : self.starts[end]]

    def numbers_of(self, key: str) -> array[int]:
        """The numbers of one key; none if there is no such key."""
        at = self.find(key)
        return array(self.numbers.typecode) if at is None else self.run(at, at + 1)

    def to_bytes(self) -> bytes:
        """The table as one string of bytes, in this machine's byte order."""
        text = "\n".join(self.keys).encode()
        code = self.numbers.typecode.encode()
        header = _HEADER.pack(len(self.keys), len(text), len(self.numbers), code)
        return b"".join((header, text, self.starts.tobytes(), self.numbers.tobytes(), self.weights))

    @classmethod
    def from_bytes(cls, data: bytes) -> Table:
        """The table that `to_bytes` wrote."""
        count, text_length, run_length, code = _HEADER.unpack_from(data)
        at = _HEADER.size
        text = data[at : at + text_length].decode()
        at += text_length
        starts, numbers = array("I"), array(code.decode())
        end = at + (count + 1) * starts.itemsize
        starts.frombytes(data[at:end])
        at, end = end, end + run_length * numbers.itemsize
        numbers.frombytes(data[at:end])
        return cls(text.split("\n") if count else [], starts, numbers, data[end:])


def table_of(runs: Mapping[str, Iterable[int]], typecode: str) -> Table:
    """A table without weights from a key's numbers."""
    keys = sorted(runs)
    starts, numbers = array("I", [0]), array(typecode)
    for key in keys:
        numbers.extend(runs[key])
        starts.append(len(numbers))
    return Table(keys, starts, numbers)


def narrowest(largest: int) -> str:
    """The array type code of the smallest unsigned number that holds `largest`."""
    return "H" if largest < 1 << 16 else "I"
