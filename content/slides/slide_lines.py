"""Breaks the lines of slides. Lengths are units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from content.cards.card_content import Word, plain_text
from content.cards.fitting.side_text import HEADS
from content.cards.fitting.text_lines import (
    Face,
    Lines,
    atoms_of,
    break_lines,
    count_lines,
    parts_of,
    room_for,
)
from content.cards.fitting.title_lines import balanced_lines
from content.cards.fitting.word_widths import WordWidths
from content.slides.sentences import BlockWord, words_of_block
from content.slides.slide_faces import (
    FOOT_STYLE,
    KICKER_STYLE,
    MUNICIPALITY_STYLE,
    PAGE_STYLE,
    TAGLINE_STYLE,
    Style,
    block_style,
    title_style,
)
from content.slides.slide_text import SlideText

ELLIPSIS = "…"

_KEPT_TOGETHER = 0.4
"""Of a line: wider last words would leave too much of the line before them empty."""


class Run(NamedTuple):
    """Characters of a line, whether they are emphasised, and their offset in their block."""

    text: str
    emphasised: bool = False
    start: int | None = None


class Line(NamedTuple):
    """The runs of a line, and what is after it: a space, a hyphen or nothing."""

    runs: tuple[Run, ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class SlideLines:
    """Breaks the lines of one text."""

    text: SlideText
    widths: WordWidths

    def measure(self, extra: Sequence[str] = ()) -> None:
        """Measure all words at once."""
        asked: dict[tuple[str, str], set[Word]] = {}
        for style, words in self._words(extra):
            known = asked.setdefault((style.face, self.text.language), {"n n", "nn", "-"})
            known.update(words, chain.from_iterable(map(parts_of, words)))
        self.widths.ask(asked)

    def _words(self, extra: Sequence[str]) -> Iterator[tuple[Style, Sequence[Word]]]:
        text = self.text
        yield MUNICIPALITY_STYLE, text.municipality.split()
        yield KICKER_STYLE, text.kicker.split()
        yield FOOT_STYLE, [*text.foot.split(), ELLIPSIS]
        yield PAGE_STYLE, extra
        yield title_style(text), [*text.title.split(), ELLIPSIS]
        if text.tagline:
            yield TAGLINE_STYLE, [each.word for each in words_of_block(text.tagline)]
        for block in text.blocks:
            words = [each.word for each in words_of_block(block)]
            yield block_style(block.kind), words
            if block.kind in HEADS:
                yield block_style(block.kind, repeated=True), words

    def face(self, style: Style) -> Face:
        """A face in the language of the text."""
        return Face(style.face, self.text.language, self.widths)

    def count(self, words: Sequence[BlockWord], style: Style, room: float) -> int:
        """The number of lines of words in `room` em of their own size."""
        face = self.face(style)
        atoms = atoms_of([each.word for each in words], face, room)
        return count_lines(atoms, room_for(face, room))

    def lines(self, words: Sequence[BlockWord], style: Style, room: float) -> tuple[Line, ...]:
        """The lines of words in `room` em of their own size."""
        face = self.face(style)
        atoms = atoms_of([each.word for each in words], face, room)
        broken = break_lines(atoms, room_for(face, room, _KEPT_TOGETHER))
        return as_lines(tuple(broken), words)

    def title_lines(self, room: float, most: int) -> tuple[Line, ...]:
        """The lines of the title, at most so many and balanced; () if they have no room."""
        words = self.text.title.split()
        if not words:
            return ()
        face = self.face(title_style(self.text))
        lines = balanced_lines(words, face, room, most, self.text.municipality)
        return as_lines(lines, plain_words(self.text.title))

    def cut_line(self, words: Sequence[str], style: Style, room: float) -> tuple[Line, ...]:
        """One line, cut with an ellipsis after the last word that it has room for."""
        face = self.face(style)
        for count in range(len(words), 0, -1):
            kept = list(words[:count])
            shown = kept if count == len(words) else [*kept, ELLIPSIS]
            width = sum(face.widths_of(shown)) + face.space * (len(kept) - 1)
            if width <= room:
                end = "" if count == len(words) else ELLIPSIS
                return (Line((Run(" ".join(kept).rstrip(",;:") + end),)),)
        return ()

    def width_of(self, words: Sequence[str], style: Style) -> float:
        """The width of words with spaces between them, in em."""
        face = self.face(style)
        return sum(face.widths_of(words)) + face.space * max(len(words) - 1, 0)


def plain_words(text: str) -> tuple[BlockWord, ...]:
    """The words of a text without emphasis."""
    words, end = [], 0
    for word in text.split():
        start = text.index(word, end)
        words.append(BlockWord(word, start))
        end = start + len(word)
    return tuple(words)


def as_lines(lines: Lines, words: Sequence[BlockWord]) -> tuple[Line, ...]:
    """Broken lines as runs that know their offsets."""
    rest, left, made = iter(words), 0, []
    at: int | None = None
    for number, line in enumerate(lines, 1):
        runs: list[Run] = []
        for atom in line:
            if left == 0:
                word = next(rest)
                left, at = len(plain_text(word.word)), word.start
            pieces = [(atom.word, False)] if isinstance(atom.word, str) else atom.word
            for characters, emphasised in pieces:
                runs.append(Run(characters, emphasised, at))
                at = None if at is None else at + len(characters)
                left -= len(characters)
            if atom.after == " " and atom is not line[-1]:
                runs.append(Run(" ", start=at))
        made.append(Line(tuple(runs), line[-1].after if number < len(lines) else ""))
    return tuple(made)
