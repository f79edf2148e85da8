"""Postings of short prefixes, merged when the index is built: one letter is most of the texts."""

from __future__ import annotations

from array import array

from index.frequencies import summed
from index.table import Table

_LONGEST = 3
_HEAVY = 8
_HEAVIEST = 255


def merged_prefixes(words: Table, passages: int) -> Table:
    """The prefixes of one to three letters with more postings than an eighth of the passages.

    The table has no numbers: a prefix has a weight for every passage, 0 where no word begins so.
    Frequencies are summed, at most 255.
    """
    keys: list[str] = []
    weights: list[bytes] = []
    begun = {word[:length] for word in words.keys for length in range(1, _LONGEST + 1)}
    for prefix in sorted(begun):
        first, end = words.prefixed(prefix)
        if end - first == 1 or (words.starts[end] - words.starts[first]) * _HEAVY <= passages:
            continue
        found = summed([(words.run(first, end), words.run_weights(first, end), 1.0)], passages)
        keys.append(prefix)
        weights.append(bytes(min(_HEAVIEST, int(each)) for each in found.of(range(passages))))
    starts = array("I", range(0, passages * len(keys) + 1, max(1, passages)))
    return Table(keys, starts, array("H"), b"".join(weights))
