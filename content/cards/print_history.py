"""Remembers the words of cards that were printed, so that a change since can be shown.

One JSON object a line, `{"code": ..., "words": [...]}`, in the user's own data: a code alone shows
that the words changed, but not which.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from content.atomic_file import atomic_file, make_private_folder
from content.cards.card_code import card_code
from content.model import Passage
from content.passage_words import words_of
from content.regular_file import read_regular_file

FILE = "printed-cards.jsonl"
MAX_BYTES = 1 << 27
"""Many times the words of every passage in the North; beyond that nothing more is remembered."""


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the card, and the words that replace them now; either may be empty."""

    before: str
    now: str


class PrintedCards:
    """The cards printed or saved from this profile. What cannot be written is not remembered."""

    def __init__(self, data: Path) -> None:
        self._file = data / FILE

    def remember(self, passages: Iterable[Passage]) -> None:
        """Keep the words of these passages, once for each code."""
        cards = {card_code(passage): words_of(passage) for passage in passages}
        with suppress(OSError):
            make_private_folder(self._file.parent)
            self._add(cards)

    def changes(self, code: str, passage: Passage) -> tuple[Change, ...] | None:
        """What changed since the card was printed; None if it was not printed from this profile."""
        try:
            before = _cards_in(self._content())[code]
        except (OSError, KeyError):
            return None
        now = words_of(passage)
        edits = difflib.SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
        return tuple(
            Change(" ".join(before[a:b]), " ".join(now[c:d]))
            for kind, a, b, c, d in edits
            if kind != "equal"
        )

    def _add(self, cards: dict[str, list[str]]) -> None:
        before = self._content()
        known = _cards_in(before)
        lines = [
            json.dumps({"code": code, "words": words}, ensure_ascii=False).encode() + b"\n"
            for code, words in cards.items()
            if code not in known
        ]
        if lines:
            end_of_half_line = b"" if before.endswith(b"\n") or not before else b"\n"
            with atomic_file(self._file, private=True) as file:
                file.writelines([before, end_of_half_line, *lines])

    def _content(self) -> bytes:
        return read_regular_file(self._file, MAX_BYTES) if self._file.exists() else b""


def _cards_in(content: bytes) -> dict[str, list[str]]:
    """Words by code; lines that are damaged are passed over."""
    cards: dict[str, list[str]] = {}
    for line in content.split(b"\n"):
        try:
            card = json.loads(line)
            cards[str(card["code"])] = [str(word) for word in card["words"]]
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return cards
