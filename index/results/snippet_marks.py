"""The marks of some blocks of text: from stretches of a look's words to ranges of letters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from index.arrays.term_frequencies import Places
from index.results.word_positions import word_places

Stretches: TypeAlias = tuple[Places, Places]
"""Where stretches of words start and end; they stand in order."""

Mark: TypeAlias = tuple[int, int, int]
"""First letter of a matched stretch, the letter after its last, and the clause it answers."""


def block_marks(
    texts: Sequence[str], begins: Places, ends: Places, stretches: Sequence[Stretches]
) -> list[list[Mark]]:
    """For each block its marks in order, the longer of two that start together first.

    A block has the words from one of `begins` to one of `ends`, the separator behind it counted;
    blocks stand in order and apart. `stretches` are those of each clause; of one that reaches over
    the edge of a block only what is inside is marked.
    """
    starts = np.concatenate([each for each, _ in stretches])
    until = np.concatenate([each for _, each in stretches])
    clauses = np.arange(len(stretches)).repeat([len(each) for each, _ in stretches])
    first = ends.searchsorted(starts, side="right")
    counts = np.maximum(begins.searchsorted(until) - first, 0)
    chosen = np.arange(len(starts)).repeat(counts)
    blocks = np.arange(len(chosen)) + (first - (counts.cumsum() - counts)).repeat(counts)
    places = word_places(texts)
    shift, last = (places.firsts[:-1] - begins)[blocks], places.firsts[1:][blocks] - 1
    words = np.maximum(starts[chosen], begins[blocks]) + shift
    ended = np.minimum(until[chosen] + shift - 1, last)
    letters, after = places.starts[words], places.ends[ended]
    order = np.lexsort((-after, letters, blocks))
    columns = (letters[order].tolist(), after[order].tolist(), clauses[chosen[order]].tolist())
    marks = list(zip(*columns, strict=True))
    bounds = blocks[order].searchsorted(np.arange(len(texts) + 1)).tolist()
    return [marks[begin:end] for begin, end in pairwise(bounds)]
