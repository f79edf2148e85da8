"""Postings of short prefixes, merged when the index is built: one letter is most of the texts."""

from __future__ import annotations

import numpy as np

from index.arrays.table import NO_WEIGHTS, Numbers, Table, starts_of
from index.arrays.term_frequencies import summed

_LONGEST = 3
_HEAVIEST = 255
_NO_NUMBERS: Numbers = np.empty(0, np.uint16)


def merged_prefixes(words: Table, passages: int) -> Table:
    """The prefixes of one to three letters with more postings than there are passages.

    The table has no numbers: a prefix has a weight for every passage, 0 where no word begins so.
    Frequencies are summed, at most 255.
    """
    keys: list[str] = []
    weights = [NO_WEIGHTS]
    for prefix in sorted(
        {word[:length] for word in words.keys for length in range(1, 1 + _LONGEST)}
    ):
        first, end = words.prefixed(prefix)
        if end - first > 1 and int(words.starts[end]) - int(words.starts[first]) > passages:
            found = summed([(words.run(first, end), words.run_weights(first, end), 1.0)], passages)
            keys.append(prefix)
            weights.append(np.minimum(_HEAVIEST, found.values).astype(np.uint8))
    return Table(keys, starts_of([passages] * len(keys)), _NO_NUMBERS, np.concatenate(weights))
