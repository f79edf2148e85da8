"""The first words of all terms of the thesaurus, found by how they are spelt or begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from index.arrays.table import LAST_LETTER, Table, table_of
from index.language.folding import may_spell, plain, plain_keys
from index.language.inflection import inflected_in, lengthened


class TermBeginnings:
    """Literal words in order; those with diacritics also under their plain spelling.

    The numbers of `marked` are places among the words.
    """

    def __init__(self, words: Sequence[str], marked: Table) -> None:
        self.words, self.marked = words, marked

    def __contains__(self, word: str) -> bool:
        at = bisect_left(self.words, word)
        return at < len(self.words) and self.words[at] == word

    def spelt(self, typed: str) -> list[str]:
        """The words that a typed one may be a spelling of, in order."""
        plainly = (each for key in plain_keys(typed) for each in self._under(key))
        return sorted({each for each in plainly if may_spell(typed, each)})

    def inflected(self, typed: str) -> list[str]:
        """The words of which a typed one may be another form, in order."""
        return [self.words[at] for at in inflected_in(self.words, typed)]

    def plainly_inflected(self, typed: str) -> list[str]:
        """The words of which one typed without diacritics may be another form, in order.

        It is longer than they are or shorter, lest a slip of the hand be taken for an ending.
        """
        plainly = self.marked.keys
        forms = (
            plainly[at]
            for key in plain_keys(typed)
            for at in inflected_in(plainly, key)
            if lengthened(plainly[at], key)
        )
        return sorted({each for form in forms for each in self._marked(form)})

    def begun(self, letters: str) -> Iterator[str]:
        """The words that may begin with some typed letters."""
        for key in sorted(plain_keys(letters)):
            first = bisect_left(self.words, key)
            plainly = self.words[first : bisect_left(self.words, key + LAST_LETTER, first)]
            marked = self.marked.run(*self.marked.prefixed(key)).tolist()
            for word in (*plainly, *(self.words[at] for at in marked)):
                if may_spell(letters, word, opens=True):
                    yield word

    def _under(self, plainly: str) -> Iterator[str]:
        """The words of one plain spelling."""
        if plainly in self:
            yield plainly
        yield from self._marked(plainly)

    def _marked(self, plainly: str) -> Iterator[str]:
        yield from (self.words[at] for at in self.marked.numbers_of(plainly).tolist())


def beginnings_of(words: Iterable[str]) -> TermBeginnings:
    """The beginnings that are these words."""
    ordered = sorted(set(words))
    marked: dict[str, list[int]] = {}
    for at, word in enumerate(ordered):
        if plain(word) != word:
            marked.setdefault(plain(word), []).append(at)
    return TermBeginnings(ordered, table_of(marked, len(ordered)))
