"""The lines at the head and foot of a card: who speaks, and where from. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from content.cards.card_content import CardContent, Word
from content.cards.fitting.card_lines import CardLines
from content.cards.fitting.text_lines import Lines

_CAPITAL, _GAP, _SPACE, _DESCENT, _RULE = 0.66, 0.5, 0.6, 0.22, 0.2
"""In sizes of the letters: a capital, between lines, beside parts, below lines, and the rule."""

_ABOVE_FOOT = 0.38
_BETWEEN = "  ·  "
_SPACED = f"n{_BETWEEN}n"


@dataclass(frozen=True)
class HeadAndFoot:
    """Head and foot of one card."""

    breaker: CardLines

    @property
    def _card(self) -> CardContent:
        return self.breaker.card

    @property
    def _size(self) -> float:
        return self.breaker.format.label_size

    @cached_property
    def kicker(self) -> Lines:
        """The lines above the title."""
        return self.breaker.lines(self._card.kicker.split(), "label", self._size)

    @cached_property
    def municipality(self) -> Lines:
        """The lines of the municipality's name."""
        return self.breaker.lines(self._card.municipality.split(), "label-semibold", self._size)

    @cached_property
    def note(self) -> Lines:
        """The lines of the note above the foot."""
        return self.breaker.lines(self._card.note.split(), "label-italic", self._size)

    def head_height(self, *, first: bool) -> float:
        """From the top of a side to the end of its head."""
        parts = (self.municipality, self.kicker if first else ())
        return (_RULE + sum(_SPACE + _height(len(part)) for part in parts if part)) * self._size

    def details(self, part: int, parts: int) -> str:
        """Numbering, year and part, at the foot."""
        of_parts = f"{part}/{parts}" if parts > 1 else ""
        return _BETWEEN.join(filter(None, (self._card.numbering, self._card.year, of_parts)))

    def document(self, part: int, parts: int) -> Lines:
        """The lines of the document's name, left of the details and the card code."""
        details = self.details(part, parts)
        label, code = self.breaker.face("label"), self.breaker.face("code")
        of_details, spaced, together = label.widths_of((details, _SPACED, "nn"))
        (of_code,) = code.widths_of((self._card.code,))
        between = spaced - together if details else 0
        narrow = self.breaker.format.is_narrow
        right = max(of_details, of_code) if narrow else of_details + between + of_code
        room = max(self.breaker.width - (right + 1) * self._size, self._size)
        return self.breaker.lines(self._card.document.split(), "label", self._size, room)

    @cached_property
    def foot_line(self) -> float:
        """From the line above the foot to the end of the card."""
        details = 2 if self.breaker.format.is_narrow else 1
        lines = max(len(self.document(1, 2)), details)
        return (_height(lines) + _DESCENT + _SPACE) * self._size

    @cached_property
    def foot_height(self) -> float:
        """From the end of the text to the end of the card."""
        noted = _height(len(self.note)) + _SPACE if self.note else 0
        return self.foot_line + (noted + _ABOVE_FOOT) * self._size

    def words_by_face(self) -> Iterator[tuple[str, set[Word]]]:
        """The words that have to be measured."""
        details = (self.details(1, parts) for parts in (1, 2))
        yield "label-semibold", set(self._card.municipality.split())
        yield "label-italic", set(self._card.note.split())
        yield "code", {self._card.code}
        yield (
            "label",
            {
                *(*self._card.document.split(), *self._card.kicker.split()),
                *(*details, _SPACED),
            },
        )


def _height(lines: int) -> float:
    return lines * _CAPITAL + (lines - 1) * _GAP
