"""The terms of the thesaurus by their letters without diacritics, to be found by how they begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator

from index.inflection import inflected_in
from index.letters import may_spell, plain, plain_keys
from index.table import LAST_LETTER


class TermBeginnings:
    """Literal words, each under its plain spelling."""

    def __init__(self, words: Collection[str]) -> None:
        """`words` are kept; one that is plain itself is found among them."""
        self._words = words
        self._marked: dict[str, list[str]] = {}
        for word in words:
            if plain(word) != word:
                self._marked.setdefault(plain(word), []).append(word)
        self._plain = sorted({*map(plain, words)})

    def spelt(self, typed: str) -> list[str]:
        """The words that a typed one may be a spelling of, in order."""
        plainly = (each for key in plain_keys(typed) for each in self._under(key))
        return sorted({each for each in plainly if may_spell(typed, each)})

    def inflected(self, typed: str) -> list[str]:
        """The words of which one typed without diacritics may be another form, in order."""
        found = (self._plain[at] for key in plain_keys(typed) for at in self._forms(key))
        return sorted({each for plainly in found for each in self._under(plainly)})

    def begun(self, letters: str) -> Iterator[str]:
        """The words that may begin with some typed letters."""
        for key in sorted(plain_keys(letters)):
            first = bisect_left(self._plain, key)
            for plainly in self._plain[first : bisect_left(self._plain, key + LAST_LETTER, first)]:
                words = self._under(plainly)
                yield from (word for word in words if may_spell(letters, word, opens=True))

    def _forms(self, plainly: str) -> list[int]:
        return inflected_in(self._plain, plainly)

    def _under(self, plainly: str) -> Iterator[str]:
        """The words of one plain spelling."""
        if plainly in self._words:
            yield plainly
        yield from self._marked.get(plainly, ())
