"""Holds a map to its source: every line that is not blank in exactly one place, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from content.model import SourceRange

Place = tuple[str | int, ...]
"""The path of a field of the map: ("passages", 3, "heading")."""


@dataclass(frozen=True, slots=True)
class CoverFault:
    """A fault of the cover: at a place of the map, or at a line of the source (no place)."""

    place: Place | None
    source_line: int
    sentence: str


class LineCover:
    """Which place of the map each line of the source belongs to."""

    def __init__(self, source: Sequence[str]) -> None:
        self._source = source
        self._is_blank = [True, *(not line.strip() for line in source)]
        self._places: dict[int, Place] = {}
        self._lines: dict[Place, list[int]] = {}
        self._owned: dict[Place, list[int]] = {}
        self.faults: list[CoverFault] = []

    def claim(self, lines: SourceRange, place: Place) -> bool:
        """Give lines to a place; False, with a fault, if they cannot be given."""
        if lines.first > lines.last:
            return self._refuse(place, lines.first, f"Lines {lines} run backwards.")
        if lines.last > len(self._source):
            ends = f"The source has {len(self._source)} lines; there is no line {lines.last}."
            return self._refuse(place, lines.last, ends)
        filled = [number for number in _numbers(lines) if not self._is_blank[number]]
        if not filled:
            return self._refuse(place, lines.first, f"There is nothing but blanks in line {lines}.")
        for number in filled:
            if number in self._places:
                other = _name(self._places[number])
                taken = f"Line {number} of the source belongs to {other} already."
                return self._refuse(place, number, taken)
        self._places.update(dict.fromkeys(filled, place))
        self._lines[place] = filled
        for owner in {place[:1], place[:2]}:
            self._owned.setdefault(owner, []).extend(filled)
        return True

    def ranges_of(self, *owners: Place) -> tuple[SourceRange, ...]:
        """The lines of `owners`, each one or two steps of a path; joined across blank lines."""
        ranges: list[SourceRange] = []
        for number in sorted(line for owner in owners for line in self._owned.get(owner, ())):
            if ranges and all(self._is_blank[ranges[-1].last + 1 : number]):
                ranges[-1] = SourceRange(ranges[-1].first, number)
            else:
                ranges.append(SourceRange(number, number))
        return tuple(ranges)

    def check_all_claimed(self) -> None:
        """Find the lines that belong to no place."""
        for number in range(1, len(self._source) + 1):
            if number not in self._places and not self._is_blank[number]:
                shown = self._source[number - 1].strip()[:40]
                missing = f"The line belongs to no place of the map: {shown}"
                self.faults.append(CoverFault(None, number, missing))

    def check_order(self, body: Sequence[Place], heading: Place | None, owner: Place) -> None:
        """Find the places of one passage that do not follow the order of the source.

        The heading may stand before or after all the rest, but not in the middle of it.
        """
        previous = 0
        for place in body:
            line = self._lines[place][0]
            if line < previous:
                order = f"Line {line} of the source comes before what the map has above it."
                self._refuse(place, line, order)
            previous = line
        own = self._lines[heading][0] if heading else 0
        lines = [number for place in body for number in self._lines[place]]
        if heading and lines and min(lines) < own < max(lines):
            self._refuse(heading, own, "The heading stands in the middle of its own text.")
        ranges = self.ranges_of(owner)
        if len(ranges) > 1:
            parts = ", ".join(map(str, ranges))
            apart = f"The passage is torn apart: lines {parts} have other text between them."
            self._refuse(owner, ranges[0].first, apart)

    def _refuse(self, place: Place, line: int, sentence: str) -> bool:
        self.faults.append(CoverFault(place, line, sentence))
        return False


def _numbers(lines: SourceRange) -> range:
    return range(lines.first, lines.last + 1)


def _name(place: Place) -> str:
    from content.reading.typed_yaml import field_name

    return field_name(place) or "the map"
