"""The blocks of all passages: what each is, where its words stand, which block it completes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.arrays.table import UNSIGNED, Numbers, narrowest, starts_of

NO_LEAD = -1
NO_ROLE = 255
"""The role of what stands behind the last block of a passage."""

Row: TypeAlias = tuple[int, int, int, int]
"""First word in the stream of the passage, first letter in its text, lead-in or NO_LEAD, role."""


class Blocks(NamedTuple):
    """A passage's own blocks lie side by side, those of passage `n` from `starts[n]` on.

    One that is none follows them; its first word and letter are where the last block ends, the
    separator between two blocks counted to the one before.
    """

    starts: NDArray[np.uint32]
    words: Numbers
    letters: Numbers
    leads: NDArray[np.int16]
    roles: NDArray[np.uint8]

    def to_bytes(self) -> bytes:
        """The blocks as one string of bytes, in this machine's byte order."""
        counts = np.diff(self.starts).astype(np.uint32)
        sizes = np.array([len(counts), len(self.words), self.words.itemsize], np.uint32)
        columns = (sizes, counts, self.words, self.letters, self.leads, self.roles)
        return b"".join(column.tobytes() for column in columns)

    @classmethod
    def from_bytes(cls, data: bytes) -> Blocks:
        """The blocks that `to_bytes` wrote, over the same memory; ValueError if they are none."""
        passages, blocks, width = np.frombuffer(data, np.uint32, 3).tolist()
        at = 12
        counts = np.frombuffer(data, np.uint32, passages, at)
        at += counts.nbytes
        words, letters = np.frombuffer(data, UNSIGNED[width], 2 * blocks, at).reshape(2, blocks)
        at += words.nbytes + letters.nbytes
        leads = np.frombuffer(data, np.int16, blocks, at)
        return cls(
            starts_of(counts),
            words,
            letters,
            leads,
            np.frombuffer(data, np.uint8, blocks, at + leads.nbytes),
        )


def blocks_in(passages: Iterable[Sequence[Row]]) -> Blocks:
    """The blocks of passages in order; the last row of each is the one that is none."""
    kept = list(passages)
    rows = np.array([row for each in kept for row in each], np.int64).reshape(-1, 4)
    number = narrowest(int(rows[:, :2].max(initial=0)) + 1)
    return Blocks(
        starts_of(list(map(len, kept))),
        rows[:, 0].astype(number),
        rows[:, 1].astype(number),
        rows[:, 2].astype(np.int16),
        rows[:, 3].astype(np.uint8),
    )
