"""Splits compounds into their words: *ledelsesgrundlag* into *ledelse* and *grundlag*."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from index.arrays.posting_table import PostingTable, build_table

_LINKS = ("", "s", "e")
"""What may join two words of a compound."""

_SUFFIX = re.compile(
    r"(lig|leg|som|sam)?he[dt](en|er)?|(væ|ve)rdig(e|a|t|hed|het)?|(dyg|dyk)tig(e|a|t|hed|het)?"
    r"|(mæ|me)ssig(e|a|t)?|dugl?ig(e|a|t)?|a[gk]tig(e|a|t)?|ska[bp](et|er|ere|are)?"
    r"|ning(en|er|ar)?|else|ende|ship|ability|able|worthy|less|ness|ment"
)
"""What words end with that is no word there: *virkelighed* has nothing of *lighed*, equality."""

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
            if self._is_known(tail) and not _SUFFIX.fullmatch(tail):
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


def build_parts_table(words: Sequence[str], further_words: Iterable[str]) -> PostingTable:
    """For each part of a compound among sorted `words` the indexes of those that have it.

    `further_words` may be parts too.
    """
    parts: dict[str, list[int]] = {}
    splitter = CompoundSplitter({*words, *further_words}.__contains__)
    for number, word in enumerate(words):
        for part in {part for split in splitter.splits(word) for part in split}:
            parts.setdefault(part, []).append(number)
    return build_table(parts, len(words))
