"""Looks up whole names of municipalities, documents and groups in the words of a query."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays.term_frequencies import IntArray
from index.language.folding import lookup_key
from index.segment.segment import Segment

_MAX_WORDS = 12
"""Words of the longest name that is found beside other names."""


def are_names(segment: Segment, words: Sequence[str]) -> bool:
    """Whether the words are one or several whole names and nothing else."""
    ends = {0}
    for end in range(1, len(words) + 1):
        starts = ends.intersection(range(end - _MAX_WORDS, end))
        if any(segment.names.find(lookup_key(words[start:end])) is not None for start in starts):
            ends.add(end)
    return len(words) in ends


def passages_named(segment: Segment, words: Sequence[str], *, is_prefix: bool = False) -> IntArray:
    """The passages with a name of these words; the last may be the beginning of one."""
    names, name = segment.names, lookup_key(words)
    found = [
        names.run(index, index + 1)
        for index in range(*names.prefixed(name))
        if names.keys[index] == name
        or (is_prefix and names.keys[index].count(" ") == name.count(" "))
    ]
    return np.concatenate([np.empty(0, np.intp), *found])
