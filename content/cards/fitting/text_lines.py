"""Where the lines of a text end. Lengths are em of its size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from content.cards.card_content import Word, cut_word, plain_text
from content.cards.fitting.word_breaks import syllables, word_parts
from content.cards.fitting.word_widths import WordWidths

_ENDS_WITHOUT_HYPHEN = ("/", ".", "@", "-")
_COST_OF_LINE = 100.0
_COST_OF_HYPHEN = 0.3
_COST_OF_LAST_WORD = 0.1


@dataclass(frozen=True, slots=True)
class Face:
    """A face in a language, with the widths of words in it."""

    name: str
    language: str
    widths: WordWidths

    def widths_of(self, words: Sequence[Word]) -> list[float]:
        """The widths of words."""
        return self.widths.of(self.name, self.language, words)

    @property
    def space(self) -> float:
        """The width of a space."""
        apart, together = self.widths_of(("n n", "nn"))
        return apart - together

    @property
    def hyphen(self) -> float:
        """The width of a hyphen."""
        return self.widths_of(("-",))[0]


@dataclass(frozen=True, slots=True)
class Atom:
    """What no line ends in: a word, or a part of one.

    `after` is " ", "-" for a hyphen if the line ends there, or "".
    """

    word: Word
    width: float
    after: str = " "


Lines = tuple[Sequence[Atom], ...]


def atoms_of(
    words: Sequence[Word], face: Face, room: float, *, hyphenate: bool = False
) -> list[Atom]:
    """The atoms of a text, each of them within `room`.

    Words are parted at their seams with `hyphenate`, or if they are too wide; addresses always.
    """
    atoms = []
    for word, width in zip(words, face.widths_of(words), strict=True):
        parts = parts_of(word)
        unhyphenated = plain_text(parts[0]).endswith(_ENDS_WITHOUT_HYPHEN)
        if width > room or (len(parts) > 1 and (hyphenate or unhyphenated)):
            atoms += _joined_atoms(_narrow_parts(parts, face, room), face)
        else:
            atoms.append(Atom(word, width))
    return atoms


def parts_of(word: Word) -> Sequence[Word]:
    """The parts of a word at its seams, or the word."""
    parts = word_parts(plain_text(word))
    return _cut(word, parts) if parts else (word,)


def _cut(word: Word, parts: Sequence[str]) -> list[Word]:
    offsets = accumulate(map(len, parts), initial=0)
    return [cut_word(word, start, stop) for start, stop in pairwise(offsets)]


def _narrow_parts(parts: Sequence[Word], face: Face, room: float) -> Iterator[Word]:
    """The parts, those that are too wide parted again, at least three letters from their ends."""
    for part, width in zip(parts, face.widths_of(parts), strict=True):
        if width + face.hyphen > room:
            yield from _cut(part, syllables(plain_text(part)))
        else:
            yield part


def _joined_atoms(parts: Iterator[Word], face: Face) -> list[Atom]:
    words = list(parts)
    after = [*map(_joint, pairwise(map(plain_text, words))), " "]
    return [
        Atom(word, width, joint)
        for word, width, joint in zip(words, face.widths_of(words), after, strict=True)
    ]


def _joint(parts: tuple[str, str]) -> str:
    """A hyphen between letters; none after a sign that a word may be parted at."""
    before, after = parts
    return "-" if before[-1].isalpha() and after[0].isalpha() else ""


@dataclass(frozen=True, slots=True)
class Room:
    """The width of a line, and of the space and the hyphen in it.

    The last two words of a text are kept on one line if they are narrower than `kept_together`.
    """

    width: float
    space: float
    hyphen: float
    kept_together: float


def room_for(face: Face, width: float, kept_share: float = 1) -> Room:
    """Lines of a width in a face; last words are kept together up to a share of it."""
    return Room(width, face.space, face.hyphen, width * kept_share)


def _ends_of_line(atoms: Sequence[Atom], first: int, room: Room) -> Iterator[tuple[int, float]]:
    """Where a line that begins with `first` may end: the atom after it, and the line's width.

    What nothing can part has a line of its own, also if it is wider.
    """
    reached = 0.0
    for number in range(first, len(atoms)):
        atom = atoms[number]
        reached += atom.width
        if reached > room.width and number > first:
            return
        whole = reached + room.hyphen if atom.after == "-" else reached
        if whole <= room.width or number == first:
            yield number + 1, whole
        if atom.after == " ":
            reached += room.space


def count_lines(atoms: Sequence[Atom], room: Room) -> int:
    """The fewest lines that a text has room in."""
    lines, first = 0, 0
    while first < len(atoms):
        first = max(end for end, _ in _ends_of_line(atoms, first, room))
        lines += 1
    return lines


def break_lines(
    atoms: Sequence[Atom], room: Room, *, equally: bool = False
) -> list[Sequence[Atom]]:
    """The lines of least cost among those that are fewest; the last is short unless `equally`."""
    count = len(atoms)
    lone_word = count - 1 if _are_kept_together(atoms[-2:], room) else None
    best = [(0.0, count)] * (count + 1)
    for first in reversed(range(count)):
        best[first] = min(
            (
                _COST_OF_LINE
                + _cost_of_line(atoms[first:end], end == count and not equally, width / room.width)
                + (_COST_OF_LAST_WORD if first == lone_word and not equally else 0)
                + best[end][0],
                end,
            )
            for end, width in _ends_of_line(atoms, first, room)
        )
    lines, first = [], 0
    while first < count:
        end = best[first][1]
        lines.append(atoms[first:end])
        first = end
    return lines


def _cost_of_line(line: Sequence[Atom], is_last: bool, share: float) -> float:
    """The square of the share that is empty, and more for a hyphen; the last may be short.

    But not below a third.
    """
    if not is_last:
        return (1 - share) ** 2 + (_COST_OF_HYPHEN if line[-1].after == "-" else 0)
    return 0.1 + 2 * (1 / 3 - share) if share < 1 / 3 else 0


def _are_kept_together(last: Sequence[Atom], room: Room) -> bool:
    return sum(atom.width for atom in last) + room.space <= room.kept_together
