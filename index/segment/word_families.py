"""Families of the vocabulary: words of one plain spelling, words with one part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.arrays.table import Table, table_of
from index.language.decompounding import Splitter
from index.language.folding import plain, plain_keys
from index.language.homographs import NOUN

PLAIN = "="
PART = "+"
"""Stand before keys; of one letter, since there are tens of thousands of keys."""


def families_of(words: Sequence[str], known: Iterable[str]) -> Table:
    """Keys of plain spellings and of parts of compounds, with the numbers of their words.

    `known` are words that compounds may be made of, beside those of the texts.
    """
    families: dict[str, list[int]] = {}
    splitter = Splitter({*words, *known}.__contains__)
    for number, word in enumerate(words):
        if word.endswith(NOUN):
            continue
        for key in plain_keys(word) | {plain(word)}:
            if key != word:
                families.setdefault(PLAIN + key, []).append(number)
        for part in {part for split in splitter.splits(word) for part in split}:
            families.setdefault(PART + part, []).append(number)
    return table_of(families, len(words))
