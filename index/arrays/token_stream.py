"""The tokens of all passages in a row, each as the number of its word in the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.arrays.arrays_to_bytes import pack_arrays, unpack_arrays

WordNumbers: TypeAlias = NDArray[np.uint32]

SEPARATOR = 0xFFFFFF
"""The token after a block of text, unless the next block is joined; no word has this number."""

_LOW_BITS = 16


@dataclass(frozen=True, slots=True, eq=False)
class TokenStream:
    """Word numbers of 24 bits in two arrays, a quarter smaller than one of 32 bits.

    `low` (uint16) and `high` (uint8) have an element for each token: word 70000 (0x011170) is
    0x1170 in `low` and 0x01 in `high`.
    """

    low: NDArray[np.uint16]
    high: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.low)

    def between(self, start: int, end: int) -> WordNumbers:
        """The word numbers of tokens `start` ... `end` - 1."""
        return self.concatenate([slice(start, end)])

    def concatenate(self, slices: Iterable[slice]) -> WordNumbers:
        """The word numbers of several slices side by side."""
        wanted = list(slices)
        high = np.concatenate([self.high[each] for each in wanted] or [self.high[:0]])
        low = np.concatenate([self.low[each] for each in wanted] or [self.low[:0]])
        numbers = high.astype(np.uint32)
        numbers <<= _LOW_BITS
        numbers |= low
        return numbers

    def to_bytes(self) -> bytes:
        """The stream in this machine's byte order."""
        return pack_arrays(self.low, self.high)

    @classmethod
    def from_bytes(cls, data: bytes) -> TokenStream:
        """The stream that `to_bytes` wrote, over the same memory."""
        return cls(*unpack_arrays(data))


def pack_tokens(numbers: WordNumbers) -> TokenStream:
    """The stream of word numbers below 2 ** 24."""
    return TokenStream(numbers.astype(np.uint16), (numbers >> _LOW_BITS).astype(np.uint8))
