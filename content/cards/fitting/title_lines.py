"""The size and the lines of a card's title: one of three sizes in a deck. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from content.cards.card_content import CardContent
from content.cards.fitting.text_lines import Atom, Face, Lines, atoms_of, break_lines, room_for
from content.cards.fitting.word_widths import WordWidths

_LARGE, _SMALL = 1.35, 0.84
"""Of a title of one short line, and of capitals, which weigh more, and on full cards."""

_LEAST = (0.7, 0.6, 0.5)
"""Of what has no room else."""

_BROAD = 0.6
"""Of the width: a large title is not broader."""

_MOST_LINES = 5
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
    lines: Lines


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
        tries += [(size, _MOST_LINES, self.width) for size in least]
        face = self._face(title_face(self.card))
        for size, most, width in tries:
            if lines := self._lines(face, width / size, most):
                return Title(face.name, size, lines)
        return Title(face.name, least[-1], self._parted_lines(face, self.width / least[-1]))

    def small_lines(self, face: str, size: float) -> Lines:
        """The lines of the title in a face and size of the text."""
        own, room = self._face(face), self.width / size
        return self._lines(own, room, _MOST_LINES) or self._parted_lines(own, room)

    def _face(self, name: str) -> Face:
        return Face(name, self.card.language, self.widths)

    @property
    def _words(self) -> list[str]:
        return [word for word in self.card.title.split(" ") if word]

    def _parted_lines(self, face: Face, width: float) -> Lines:
        """The lines of a title with a word that is too wide, or of very many words."""
        atoms = atoms_of(self._words, face, width)
        return tuple(break_lines(atoms, room_for(face, width)))

    def _lines(self, face: Face, width: float, most: int) -> Lines:
        return balanced_lines(self._words, face, width, most, self.card.municipality)


def balanced_lines(words: Sequence[str], face: Face, width: float, most: int, name: str) -> Lines:
    """At most so many lines, as few as possible; none if the words have no room in them.

    The `name` of a municipality is not broken.
    """
    atoms = [Atom(*each) for each in zip(words, face.widths_of(words), strict=True)]
    lines = _Lines(words, [atom.width for atom in atoms], face.space, width)
    if max(lines.widths) > width:
        return ()
    begins = [number > 0 and may_begin_line(words, number, name) for number in range(len(words))]
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
