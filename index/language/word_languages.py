"""Which words occur in texts of which language, as bits in the order of the languages."""

from __future__ import annotations

import numpy as np

from index.arrays.table import Table, Weights


def spoken_in(words: Table, languages: Table, passages: int) -> Weights:
    """A byte for each word: bit `n` is set if a passage in language `n` has it."""
    spoken = np.zeros(len(words.keys), np.uint8)
    owners = np.repeat(np.arange(len(words.keys)), words.lengths)
    for bit in range(len(languages.keys)):
        inside = np.zeros(passages, np.bool_)
        inside[languages.run(bit, bit + 1)] = True
        spoken[owners[inside[words.numbers]]] |= np.uint8(1 << bit)
    return spoken
