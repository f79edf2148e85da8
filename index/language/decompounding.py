"""Takes compounds apart: *ledelsesgrundlag* holds *ledelse* and *grundlag*."""

from __future__ import annotations

from collections.abc import Callable, Iterator

_LINKS = ("", "s", "e")
_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 8


class Splitter:
    """Finds the two parts of compounds; `known` says whether a word stands alone."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known = known
        self._split: dict[str, bool] = {}

    def splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Every way to read a word as two known parts, the link between them taken off."""
        if len(word) < _SHORTEST_COMPOUND:
            return
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            tail = word[at:]
            if self._stands_alone(tail):
                for link in _LINKS:
                    head = word[: at - len(link)]
                    if word[:at].endswith(link) and self._stands_alone(head):
                        yield head, tail

    def _stands_alone(self, part: str) -> bool:
        """Whether a part is a known word, or itself a compound of known words."""
        if self._known(part):
            return True
        if len(part) < _SHORTEST_COMPOUND:
            return False
        if part not in self._split:
            self._split[part] = False
            self._split[part] = any(True for _ in self.splits(part))
        return self._split[part]
