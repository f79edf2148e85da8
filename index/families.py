"""Families of the vocabulary: words of one plain spelling, of one stem, with one part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from index.compounds import Splitter
from index.homographs import NOUN
from index.letters import plain, plain_keys
from index.stems import stem
from index.table import Table, narrowest, table_of

PLAIN = "plain:"
PART = "part:"


def families_of(
    words: Sequence[str], languages: Mapping[str, Iterable[int]], known: Iterable[str]
) -> Table:
    """Keys `plain:`, `part:` and `da:` (for each language), with the numbers of their words.

    `languages` says which words occur in texts of each language; `known` are words that compounds
    may be made of, beside those of the texts.
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
    for language, numbers in languages.items():
        for number in numbers:
            shortened = stem(words[number], language)
            if shortened:
                families.setdefault(f"{language}:{shortened}", []).append(number)
    return table_of(families, narrowest(len(words)))
