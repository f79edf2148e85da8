"""A question on the backs of cards, above lines for the answers. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from content.cards.card_formats import MILLIMETRE, AnyFormat
from content.cards.fitting.text_lines import Face, Lines, atoms_of, break_lines, room_for
from content.cards.fitting.word_widths import WordWidths

_LARGE_SIZES = (1.45, 1.3, 1.15, 1.0)
"""Of the largest text size, before those of texts are tried."""

_ABOVE, _LINE, _GAP = 0.9, 0.67, 0.42
"""In sizes of the question: above it, a line of it, and between two."""

_LEAST_LINES = 3.5
"""To write on, below a long question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is set: its size, the height that it takes, and its lines."""

    size: float
    height: float
    lines: Lines


def fit_question(words: Sequence[str], language: str, card_format: AnyFormat) -> Question | None:
    """The question at the largest size at which it leaves half the card; None without room.

    A longer one leaves three lines.
    """
    face, area = Face("title", language, WordWidths()), card_format.text_area
    sizes = [card_format.max_text_size * share for share in _LARGE_SIZES]
    least = area.height - _LEAST_LINES * card_format.line_spacing * MILLIMETRE
    for most in (area.height / 2, least):
        for size in (*sizes, *card_format.text_sizes):
            atoms = atoms_of(words, face, area.width / size)
            lines = break_lines(atoms, room_for(face, area.width / size), equally=True)
            height = (_ABOVE - _GAP + (_LINE + _GAP) * len(lines)) * size
            if height <= most:
                return Question(size, height, tuple(lines))
    return None
