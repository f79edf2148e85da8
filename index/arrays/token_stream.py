"""The words of all passages in a row, each as the number it has in the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

WordNumbers: TypeAlias = NDArray[np.uint32]

SEPARATOR = 0xFFFFFF
"""Stands after a block of text, unless the next is joined; no word has it."""

_HIGH = 16


@dataclass(frozen=True, slots=True, eq=False)
class WordStream:
    """Numbers of three bytes each, the lower two apart from the highest: a quarter less to hold."""

    low: NDArray[np.uint16]
    high: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.low)

    def between(self, begin: int, end: int) -> WordNumbers:
        """The numbers from one place to another."""
        return self.joined([slice(begin, end)])

    def joined(self, slices: Iterable[slice]) -> WordNumbers:
        """Several stretches side by side."""
        wanted = list(slices)
        high = np.concatenate([self.high[each] for each in wanted] or [self.high[:0]])
        low = np.concatenate([self.low[each] for each in wanted] or [self.low[:0]])
        numbers = high.astype(np.uint32)
        numbers <<= _HIGH
        numbers |= low
        return numbers

    def to_bytes(self) -> bytes:
        """The stream as one string of bytes, in this machine's byte order."""
        return self.low.tobytes() + self.high.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> WordStream:
        """The stream that `to_bytes` wrote, over the same memory; ValueError if it is none."""
        count, rest = divmod(len(data), 3)
        if rest:
            raise ValueError("half a word stands at the end of the stream")
        return cls(
            np.frombuffer(data, np.uint16, count), np.frombuffer(data, np.uint8, count, 2 * count)
        )


def stream_of(numbers: WordNumbers) -> WordStream:
    """The stream of some numbers."""
    return WordStream(numbers.astype(np.uint16), (numbers >> _HIGH).astype(np.uint8))
