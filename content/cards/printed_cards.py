"""Remembers the words of cards that were printed, so that a change since can be shown.

One JSON object a line, `{"code": ..., "words": [...]}`, in the user's own data: a code alone tells
that the words changed, but not which.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from content.cards.card_code import card_code
from content.model import Passage
from content.passage_words import words_of

FILE = "printed-cards.jsonl"


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the card, and the words that stand in their place now; either may be empty."""

    before: str
    now: str


class PrintedCards:
    """The cards printed or saved from this profile. What cannot be written is not remembered."""

    def __init__(self, data: Path) -> None:
        self._file = data / FILE

    def remember(self, passages: Iterable[Passage]) -> None:
        """Keep the words of these passages, once for each code."""
        known = self._read()
        new = {card_code(passage): words_of(passage) for passage in passages}
        lines = [
            json.dumps({"code": code, "words": words}, ensure_ascii=False) + "\n"
            for code, words in new.items()
            if code not in known
        ]
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as file:
                file.writelines(lines)
        except OSError:
            return

    def changes(self, code: str, passage: Passage) -> tuple[Change, ...] | None:
        """What changed since the card was printed; None if it was not printed from this profile."""
        before = self._read().get(code)
        if before is None:
            return None
        now = words_of(passage)
        edits = difflib.SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
        return tuple(
            Change(" ".join(before[a:b]), " ".join(now[c:d]))
            for kind, a, b, c, d in edits
            if kind != "equal"
        )

    def _read(self) -> dict[str, list[str]]:
        """Words by code; lines that are damaged are passed over."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return {}
        read: dict[str, list[str]] = {}
        for line in lines:
            try:
                card = json.loads(line)
                read[str(card["code"])] = [str(word) for word in card["words"]]
            except (ValueError, KeyError, TypeError, RecursionError):
                continue
        return read
