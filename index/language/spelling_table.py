"""Looks up sorted words by other spellings than their own, with and without diacritics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from index.arrays.posting_table import PostingTable, build_table, find_sorted
from index.language.folding import fold, folded_spellings, is_spelling_of
from index.language.inflection import differs_in_ending, inflections_in

_SHORTEST_PREFIX = 3


class SpellingTable(NamedTuple):
    """Sorted normalized words; `folded` has the indexes of words by spellings without diacritics.

    *hjorring* has *hjørring* and *hjoerring*. All methods give indexes of words, ascending.
    """

    words: Sequence[str]
    folded: PostingTable

    def other_spellings(self, typed: str) -> list[int]:
        """The words that `typed` may be a spelling of, but itself."""
        found: set[int] = set()
        for spelling in folded_spellings(typed):
            found.update(self.folded.numbers_of(spelling).tolist())
            unfolded = find_sorted(self.words, spelling)  # *aabenraa* for *åbenrå*
            if unfolded is not None:
                found.add(unfolded)
        words = self.words
        return [n for n in sorted(found) if words[n] != typed and is_spelling_of(typed, words[n])]

    def folded_inflections(self, typed: str) -> list[int]:
        """The words that `typed`, if it has no diacritics, may be another form of: *vardegrunden*.

        Only where one begins with the other, so that no misspelt word is taken for a form.
        """
        keys = self.folded.keys
        forms = (
            index
            for spelling in (folded_spellings(typed) if typed.isascii() else ())
            for index in inflections_in(keys, spelling)
            if differs_in_ending(keys[index], spelling)
        )
        return sorted({n for form in forms for n in self.folded.run(form, form + 1).tolist()})

    def with_folded_prefix(self, letters: str) -> list[int]:
        """The words that begin with another spelling of three letters or more."""
        if len(letters) < _SHORTEST_PREFIX:
            return []
        runs = (self.folded.run(*self.folded.prefixed(each)) for each in folded_spellings(letters))
        found = sorted({number for run in runs for number in run.tolist()})
        return [n for n in found if is_spelling_of(letters, self.words[n], is_prefix=True)]


def build_spelling_table(words: Sequence[str]) -> SpellingTable:
    """The table of sorted words."""
    folded: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        for spelling in folded_spellings(word) | {fold(word)}:
            if spelling != word:
                folded.setdefault(spelling, []).append(number)
    return SpellingTable(words, build_table(folded, len(words)))
