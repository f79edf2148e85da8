"""Splits compounds into their words: *ledelsesgrundlag* into *ledelse* and *grundlag*."""

from __future__ import annotations

from collections.abc import Callable, Iterator

_LINKS = ("", "s", "e")
"""What may join two words of a compound."""

_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 8


class CompoundSplitter:
    """Splits compounds in two; `is_word` says whether a part is a word of its own."""

    def __init__(self, is_word: Callable[[str], bool]) -> None:
        self._is_word = is_word
        self._is_compound: dict[str, bool] = {}

    def splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Every way to read a word as two known parts, without the link between them."""
        if len(word) < _SHORTEST_COMPOUND:
            return
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            tail = word[at:]
            if self._is_known(tail):
                for link in _LINKS:
                    head = word[: at - len(link)]
                    if word[:at].endswith(link) and self._is_known(head):
                        yield head, tail

    def _is_known(self, part: str) -> bool:
        """Whether a part is a word, or itself a compound of words."""
        if self._is_word(part):
            return True
        if len(part) < _SHORTEST_COMPOUND:
            return False
        if part not in self._is_compound:
            self._is_compound[part] = False
            self._is_compound[part] = any(True for _ in self.splits(part))
        return self._is_compound[part]
