"""Looks up the first words of thesaurus terms by another spelling, another form, a prefix."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from index.arrays.posting_table import LAST_CHARACTER, PostingTable, build_table
from index.language.folding import fold, folded_spellings, is_spelling_of
from index.language.inflection import differs_in_ending, inflections_in


class FirstWords:
    """The first words of all terms.

    `words` are normalized and sorted; `folded` has for each spelling without diacritics the indexes
    of the words that have some.
    """

    def __init__(self, words: Sequence[str], folded: PostingTable) -> None:
        self.words, self.folded = words, folded

    def __contains__(self, word: str) -> bool:
        index = bisect_left(self.words, word)
        return index < len(self.words) and self.words[index] == word

    def with_spelling(self, typed: str) -> list[str]:
        """The words that `typed` may be a spelling of, in order."""
        found = (each for key in folded_spellings(typed) for each in self._folded_to(key))
        return sorted({each for each in found if is_spelling_of(typed, each)})

    def with_form(self, typed: str) -> list[str]:
        """The words that `typed` may be another form of, in order."""
        return [self.words[index] for index in inflections_in(self.words, typed)]

    def with_folded_form(self, typed: str) -> list[str]:
        """The words that `typed`, without diacritics, may be another form of, in order.

        Only where one begins with the other, so that no misspelt word is taken for a form.
        """
        folded = self.folded.keys
        forms = (
            folded[index]
            for key in folded_spellings(typed)
            for index in inflections_in(folded, key)
            if differs_in_ending(folded[index], key)
        )
        return sorted({each for form in forms for each in self._with_diacritics(form)})

    def with_prefix(self, letters: str) -> Iterator[str]:
        """The words that may begin with the letters typed."""
        for key in sorted(folded_spellings(letters)):
            first = bisect_left(self.words, key)
            same = self.words[first : bisect_left(self.words, key + LAST_CHARACTER, first)]
            others = self.folded.run(*self.folded.prefixed(key)).tolist()
            for word in (*same, *(self.words[index] for index in others)):
                if is_spelling_of(letters, word, is_prefix=True):
                    yield word

    def _folded_to(self, folded: str) -> Iterator[str]:
        """The words of one spelling without diacritics."""
        if folded in self:
            yield folded
        yield from self._with_diacritics(folded)

    def _with_diacritics(self, folded: str) -> Iterator[str]:
        yield from (self.words[index] for index in self.folded.numbers_of(folded).tolist())


def build_first_words(words: Iterable[str]) -> FirstWords:
    """The lookup over these words, in any order and more than once."""
    ordered = sorted(set(words))
    folded: dict[str, list[int]] = {}
    for index, word in enumerate(ordered):
        if fold(word) != word:
            folded.setdefault(fold(word), []).append(index)
    return FirstWords(ordered, build_table(folded, len(ordered)))
