"""The lines of the texts of one card. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from content.cards.card_content import CardContent, Word
from content.cards.card_formats import AnyFormat
from content.cards.fitting.text_lines import (
    Atom,
    Face,
    Lines,
    atoms_of,
    break_lines,
    count_lines,
    room_for,
)
from content.cards.fitting.word_widths import WordWidths

_HYPHENATED = ("da", "sv", "nb", "nn", "no", "en")
"""The languages whose compounds are known."""


@dataclass(frozen=True)
class CardLines:
    """Breaks the lines of one card; with `hyphenate`, words are parted where lines end."""

    card: CardContent
    format: AnyFormat
    widths: WordWidths
    hyphenate: bool = False

    @cached_property
    def width(self) -> float:
        """The width of text."""
        return self.format.text_area.width

    def face(self, name: str) -> Face:
        """A face in the card's language."""
        return Face(name, self.card.language, self.widths)

    def lines(
        self, words: Sequence[Word], face: str, size: float, width: float | None = None
    ) -> Lines:
        """The lines of a text."""
        room = (width or self.width) / size
        return tuple(break_lines(self._atoms(words, face, room), room_for(self.face(face), room)))

    def count(self, words: Sequence[Word], face: str, size: float, width: float) -> int:
        """The number of lines of a text."""
        room = width / size
        return count_lines(self._atoms(words, face, room), room_for(self.face(face), room))

    def _atoms(self, words: Sequence[Word], face: str, room: float) -> list[Atom]:
        hyphenate = self.hyphenate and self.format.parts_words and self.card.language in _HYPHENATED
        return atoms_of(words, self.face(face), room, hyphenate=hyphenate)
