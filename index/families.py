"""Families of the vocabulary: words under one plain spelling, words under one stem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from index.letters import plain, plain_keys
from index.stems import stem
from index.table import Table, narrowest, table_of

PLAIN = "plain:"


def families_of(words: Sequence[str], languages: Mapping[str, Iterable[int]]) -> Table:
    """Keys `plain:...` and `da:...` (for each language), with the numbers of their words.

    `languages` says which words occur in texts of each language.
    """
    families: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        for key in plain_keys(word) | {plain(word)}:
            if key != word:
                families.setdefault(PLAIN + key, []).append(number)
    for language, numbers in languages.items():
        for number in numbers:
            shortened = stem(words[number], language)
            if shortened:
                families.setdefault(f"{language}:{shortened}", []).append(number)
    return table_of(families, narrowest(len(words)))
