"""Numbers of the whole library that ranking and counting need, made when an index is opened."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

import numpy as np

from index.arrays.posting_table import PostingTable
from index.arrays.term_frequencies import FloatArray, IntArray, PassageMask
from index.bm25 import saturations
from index.segment.segment import Segment


class Facet:
    """One field, of which each passage has one value: its municipality, its kind."""

    def __init__(self, table: PostingTable, passages: int) -> None:
        self._names: Sequence[str] = table.keys
        self._lengths = table.lengths
        self._values: IntArray = np.zeros(passages, np.intp)  # for each passage, index in _names
        self._values[table.numbers] = np.repeat(np.arange(len(table.keys)), table.lengths)

    def counts(self, passages: IntArray) -> dict[str, int]:
        """How many of some passages have each value; values that none has are left out."""
        counts = np.bincount(self._values[passages], minlength=len(self._names)).tolist()
        return dict(zip(compress(self._names, counts), filter(None, counts), strict=True))

    def has_whole_values(self, passages: IntArray) -> bool:
        """Whether these are all passages of some values, and no others."""
        present = np.bincount(self._values[passages], minlength=len(self._names)) > 0
        return int(self._lengths[present].sum()) == len(passages)


class CorpusStatistics(NamedTuple):
    """The segment, BM25's saturation of each passage, which are titles, and three facets."""

    segment: Segment
    saturation: FloatArray
    titles: PassageMask
    municipalities: Facet
    kinds: Facet
    documents: Facet


def corpus_statistics(segment: Segment) -> CorpusStatistics:
    """The statistics of a segment."""
    titles = np.zeros(len(segment), np.bool_)
    titles[segment.fields["kind"].numbers_of("document")] = True
    facets = (
        Facet(segment.fields[name], len(segment)) for name in ("municipality", "kind", "document")
    )
    saturation = saturations(segment.lengths, segment.average_length)
    return CorpusStatistics(segment, saturation, titles, *facets)
