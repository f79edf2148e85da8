"""Which value of a field each passage has, to count the passages of an answer by it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

import numpy as np

from index.arrays.table import Table
from index.arrays.term_frequencies import Places


class Owners:
    """The values of one field, of which every passage has one."""

    def __init__(self, table: Table, passages: int) -> None:
        self._names: Sequence[str] = table.keys
        self._owners: Places = np.zeros(passages, np.intp)
        self._lengths = table.lengths
        self._owners[table.numbers] = np.repeat(np.arange(len(table.keys)), table.lengths)

    def counts(self, passages: Places) -> dict[str, int]:
        """How many of some passages each value has that any has."""
        counts = np.bincount(self._owners[passages], minlength=len(self._names)).tolist()
        return dict(zip(compress(self._names, counts), filter(None, counts), strict=True))

    def own_all(self, passages: Places) -> bool:
        """Whether these are all passages of some values, and no others."""
        owns = np.bincount(self._owners[passages], minlength=len(self._names)) > 0
        return int(self._lengths[owns].sum()) == len(passages)
