"""The blocks of all passages: the role of each, where it starts, which lead-in it completes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.arrays.arrays_to_bytes import pack_arrays, unpack_arrays
from index.arrays.posting_table import Numbers, run_starts, smallest_unsigned

NO_LEAD = -1
NO_ROLE = 255
"""The role of the row that ends the blocks of a passage."""

BlockRow: TypeAlias = tuple[int, int, int, int]
"""First token and first character in the passage, block number of the lead-in or NO_LEAD, role."""


class BlockTable(NamedTuple):
    """A row for each block of a passage's own text, and one of NO_ROLE where the last block ends.

    Passage `n` has the rows `starts[n]` ... `starts[n + 1] - 1`; the other arrays have an element
    for each row. `token_starts` and `character_starts` (uint16 or uint32) are the first token and
    character of the block in its passage, `leads` (int16) the block number of its lead-in, `roles`
    (uint8) its role. The separator between two blocks belongs to the one before.
    """

    starts: NDArray[np.uint32]
    token_starts: Numbers
    character_starts: Numbers
    leads: NDArray[np.int16]
    roles: NDArray[np.uint8]

    def to_bytes(self) -> bytes:
        """The table in this machine's byte order."""
        return pack_arrays(*self)

    @classmethod
    def from_bytes(cls, data: bytes) -> BlockTable:
        """The table that `to_bytes` wrote, over the same memory."""
        return cls(*unpack_arrays(data))


def build_block_table(passages: Iterable[Sequence[BlockRow]]) -> BlockTable:
    """The table of the rows of each passage, in order; the last row of each has NO_ROLE."""
    listed = list(passages)
    rows = np.array([row for each in listed for row in each], np.int64).reshape(-1, 4)
    offset_type = smallest_unsigned(int(rows[:, :2].max(initial=0)) + 1)
    return BlockTable(
        run_starts(list(map(len, listed))),
        rows[:, 0].astype(offset_type),
        rows[:, 1].astype(offset_type),
        rows[:, 2].astype(np.int16),
        rows[:, 3].astype(np.uint8),
    )
