"""The terms of the thesaurus by their letters without diacritics, to be found by how they begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from index.letters import may_spell, plain, plain_keys
from index.table import LAST_LETTER


class TermBeginnings:
    """Literal words, each under its plain spelling."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, list[str]] = {}
        for word in words:
            self._words.setdefault(plain(word), []).append(word)
        self._plain: tuple[str, ...] = tuple(sorted(self._words))

    def spelt(self, typed: str) -> list[str]:
        """The words that a typed one may be a spelling of, in order."""
        plainly = (each for key in plain_keys(typed) for each in self._words.get(key, ()))
        return sorted({each for each in plainly if may_spell(typed, each)})

    def begun(self, letters: str) -> Iterator[str]:
        """The words that may begin with some typed letters."""
        for key in sorted(plain_keys(letters)):
            first = bisect_left(self._plain, key)
            for plainly in self._plain[first : bisect_left(self._plain, key + LAST_LETTER, first)]:
                words = self._words[plainly]
                yield from (word for word in words if may_spell(letters, word, opens=True))
