"""Postings of short prefixes, merged when the index is built: one letter begins half the texts."""

from __future__ import annotations

import numpy as np

from index.arrays.posting_table import NO_WEIGHTS, Numbers, PostingTable, run_starts
from index.arrays.term_frequencies import sum_postings

_LONGEST = 3
_MAX_WEIGHT = 255
_NO_NUMBERS: Numbers = np.empty(0, np.uint16)


def merge_prefix_postings(words: PostingTable, passages: int) -> PostingTable:
    """The prefixes of one to three letters that have more postings than there are `passages`.

    The table has no numbers: the run of a prefix is a weight for each passage (uint8), the sum of
    the frequencies of its words, at most 255.
    """
    keys: list[str] = []
    weights = [NO_WEIGHTS]
    for prefix in sorted(
        {word[:length] for word in words.keys for length in range(1, 1 + _LONGEST)}
    ):
        first, end = words.prefixed(prefix)
        if end - first > 1 and int(words.starts[end]) - int(words.starts[first]) > passages:
            postings = words.run(first, end), words.run_weights(first, end), 1.0
            frequencies = sum_postings([postings], passages).values
            keys.append(prefix)
            weights.append(np.minimum(_MAX_WEIGHT, frequencies).astype(np.uint8))
    starts = run_starts([passages] * len(keys))
    return PostingTable(keys, starts, _NO_NUMBERS, np.concatenate(weights))
