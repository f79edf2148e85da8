"""Where the words of several texts stand, found in all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays.term_frequencies import Places

_COMMON = 0x250
"""Letters below are looked up, those above are asked one by one."""

_IS_WORD = np.array([*(chr(code).isalnum() or chr(code) == "_" for code in range(_COMMON)), False])
_BETWEEN = "\n"


class WordPlaces(NamedTuple):
    """Word `n` of text `t` has the letters `starts[w]` to `ends[w]` there, `w = firsts[t] + n`."""

    starts: Places
    ends: Places
    firsts: Places


def word_places(texts: Sequence[str]) -> WordPlaces:
    """The places of the words of NFC texts, the same words that `tokens` gives."""
    letters = np.frombuffer(_BETWEEN.join(texts).encode("utf-32-le"), "<u4")
    within = np.zeros(len(letters) + 2, np.bool_)
    within[1:-1] = _IS_WORD[np.minimum(letters, _COMMON)]
    rare = np.flatnonzero(letters >= _COMMON)
    within[rare + 1] = [chr(code).isalnum() for code in letters[rare].tolist()]
    edges = np.flatnonzero(within[1:] != within[:-1])
    starts, ends = edges[::2], edges[1::2]
    offsets = np.zeros(len(texts) + 1, np.intp)
    np.cumsum([len(text) + len(_BETWEEN) for text in texts], out=offsets[1:])
    firsts = starts.searchsorted(offsets)
    shift = offsets[:-1].repeat(firsts[1:] - firsts[:-1])
    return WordPlaces(starts - shift, ends - shift, firsts)
