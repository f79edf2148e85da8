"""Groups the vocabulary by spelling without diacritics and by part of a compound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.arrays.posting_table import PostingTable, build_table
from index.language.decompounding import CompoundSplitter
from index.language.folding import fold, folded_spellings

FOLDED = "="
PART = "+"
"""Prefixes of the keys: `=varde` has *værde*, `+tillid` has *tillidsfuld*."""


def build_word_families(words: Sequence[str], further_words: Iterable[str]) -> PostingTable:
    """Spellings without diacritics and parts of compounds, with the numbers of their words.

    `further_words` may be parts of compounds too, beside the sorted `words` of the texts.
    """
    families: dict[str, list[int]] = {}
    splitter = CompoundSplitter({*words, *further_words}.__contains__)
    for number, word in enumerate(words):
        for spelling in folded_spellings(word) | {fold(word)}:
            if spelling != word:
                families.setdefault(FOLDED + spelling, []).append(number)
        for part in {part for split in splitter.splits(word) for part in split}:
            families.setdefault(PART + part, []).append(number)
    return build_table(families, len(words))
