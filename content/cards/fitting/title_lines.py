"""The size and the lines of a card's title: one of three sizes in a deck. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from content.cards.card_content import CardContent
from content.cards.fitting.text_lines import Atom, Face, atoms_of, break_lines, room_for
from content.cards.fitting.word_widths import WordWidths

_LARGE, _SMALL = 1.35, 0.84
"""Of a title of one short line, and of capitals, which weigh more, and on full cards."""

_LEAST = (0.7, 0.6, 0.5)
"""Of what has no room else."""

_BROAD = 0.6
"""Of the width: a large title is not broader."""

_SHORT_WORD = 5
_COST_OF_WEAK_LINE = 0.3
_GAIN_OF_PAUSE = 0.2
_PAUSES = tuple(",.:;–—-")
_DASHES = tuple("–—-")

Ends = tuple[int, ...]
"""For each line, the number of the word after it."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it is set: its face, its size and its lines."""

    face: str
    size: float
    lines: tuple[Sequence[Atom], ...]


def title_face(card: CardContent) -> str:
    """The face of the title: another for a title of our own, and more space between capitals."""
    face = "own-title" if card.own_title else "title"
    return f"{face}-capitals" if card.title == card.title.upper() else face


@dataclass(frozen=True, slots=True)
class TitleSetting:
    """Sets the title of one card on cards of a width; `least` is the smallest text size."""

    card: CardContent
    widths: WordWidths
    size: float
    least: float
    width: float

    def title(self, *, compact: bool) -> Title:
        """The title; a `compact` one is small, since its card is full."""
        capitals = self.card.title == self.card.title.upper()
        tries = [] if compact else [(self.size * _LARGE, 1, self.width * _BROAD)]
        tries += [] if compact or capitals else [(self.size, 3, self.width)]
        small = self.size * _SMALL
        tries += [(small, 3, self.width), (small, 4, self.width)]
        least = [max(self.least, self.size * share) for share in _LEAST]
        tries += [(size, 5, self.width) for size in least]
        for size, most, width in tries:
            if lines := self._lines(width / size, most):
                return Title(title_face(self.card), size, lines)
        return Title(title_face(self.card), least[-1], self._parted_lines(self.width / least[-1]))

    @property
    def _face(self) -> Face:
        return Face(title_face(self.card), self.card.language, self.widths)

    @property
    def _words(self) -> list[str]:
        return [word for word in self.card.title.split(" ") if word]

    def _parted_lines(self, width: float) -> tuple[Sequence[Atom], ...]:
        """The lines of a title with a word that is too wide, or of very many words."""
        atoms = atoms_of(self._words, self._face, width)
        return tuple(break_lines(atoms, room_for(self._face, width)))

    def _lines(self, width: float, most: int) -> tuple[Sequence[Atom], ...]:
        """At most so many lines, as few as possible; none if the title has no room in them."""
        words = self._words
        atoms = [Atom(*each) for each in zip(words, self._face.widths_of(words), strict=True)]
        lines = _Lines(words, [atom.width for atom in atoms], self._face.space, width)
        if max(lines.widths) > width:
            return ()
        begins = [
            number > 0 and may_begin_line(words, number, self.card.municipality)
            for number in range(len(words))
        ]
        total = lines.length(0, len(words))
        for count in range(1, most + 1):
            ways = lines.ways(0, count, begins) if total <= count * width else ()
            best = min(ways, key=lines.raggedness, default=())
            if best:
                return tuple(atoms[first:end] for first, end in pairwise((0, *best)))
        return ()


def may_begin_line(words: Sequence[str], number: int, name: str) -> bool:
    """Whether a line may begin with a word: with no dash, nor inside a municipality's name."""
    word = words[number].rstrip(".,:;!?")
    return not word.startswith(_DASHES) and f" {words[number - 1]} {word} " not in f" {name} "


@dataclass(frozen=True, slots=True)
class _Lines:
    """The words of a title, with their widths and the room for a line in em."""

    words: Sequence[str]
    widths: Sequence[float]
    space: float
    width: float

    def length(self, first: int, end: int) -> float:
        """The width of a line."""
        return sum(self.widths[first:end]) + self.space * (end - first - 1)

    def ways(self, first: int, count: int, begins: Sequence[bool]) -> Iterator[Ends]:
        """Every way to break the words from `first` on into lines that have room."""
        if count == 1:
            if self.length(first, len(self.words)) <= self.width:
                yield (len(self.words),)
            return
        for end in range(first + 1, len(self.words) - count + 2):
            if self.length(first, end) > self.width:
                return
            if begins[end]:
                yield from ((end, *rest) for rest in self.ways(end, count - 1, begins))

    def raggedness(self, ends: Ends) -> float:
        """How far lines are from equal lengths and good ends.

        A good end is after a comma or dash, and not after a short word; no word is alone.
        """
        lines = list(pairwise((0, *ends)))
        lengths = [self.length(*line) for line in lines]
        uneven = sum(((max(lengths) - length) / self.width) ** 2 for length in lengths)
        last_words = [self.words[end - 1] for _, end in lines[:-1]]
        pauses = [word for word in last_words if word.endswith(_PAUSES)]
        weak = [word for word in last_words if len(word) < _SHORT_WORD and word not in pauses]
        alone = [line for line in lines if line[1] - line[0] == 1]
        return uneven + _COST_OF_WEAK_LINE * (len(weak) + len(alone)) - _GAIN_OF_PAUSE * len(pauses)
