"""Checks that a map uses every line of its source that is not blank exactly once, in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from content.faults import FaultCode, Values
from content.model import SourceRange
from content.reading.strict_yaml import FieldPath, field_name
from content.reading.wording_from_lines import unseen_characters


class MapFault(NamedTuple):
    """What is wrong with a field of the map, or (no path) with a line of its source."""

    path: FieldPath | None
    source_line: int | None
    code: FaultCode
    values: Values


class LineCoverage:
    """Which field of the map uses which lines of the source, and what is wrong with either."""

    def __init__(self, source: Sequence[str]) -> None:
        self.source = source
        self._is_blank = [True, *(not line.strip() for line in source)]
        self._fields: dict[int, FieldPath] = {}
        self._lines: dict[FieldPath, list[int]] = {}
        self._lines_under: dict[FieldPath, list[int]] = {}
        self.faults: list[MapFault] = []

    def add_fault(self, path: FieldPath, code: FaultCode, /, **values: str | int) -> None:
        """Note what is wrong with a field; `values` are those of the code's sentence."""
        self.faults.append(MapFault(path, None, code, values))

    def claim(self, lines: SourceRange, path: FieldPath) -> bool:
        """Let a field use lines; False, with a fault, if it cannot."""
        if lines.first > lines.last:
            self.add_fault(path, FaultCode.LINES_BACKWARDS, lines=str(lines))
            return False
        if lines.last > len(self.source):
            count = len(self.source)
            self.add_fault(path, FaultCode.NO_SUCH_LINE, count=count, line=lines.last)
            return False
        filled = [n for n in range(lines.first, lines.last + 1) if not self._is_blank[n]]
        if not filled:
            self.add_fault(path, FaultCode.BLANK_LINES, lines=str(lines))
            return False
        for number in filled:
            if number in self._fields:
                other = field_name(self._fields[number]) or ""
                self.add_fault(path, FaultCode.LINE_TAKEN, line=number, field=other)
                return False
            characters = unseen_characters(self.source[number - 1])
            if characters and path[0] != "furniture":
                self.add_fault(path, FaultCode.UNSEEN_LINE, line=number, characters=characters)
        self._fields.update(dict.fromkeys(filled, path))
        self._lines[path] = filled
        for owner in {path[:1], path[:2]}:
            self._lines_under.setdefault(owner, []).extend(filled)
        return True

    def ranges_of(self, *owners: FieldPath) -> tuple[SourceRange, ...]:
        """The lines under `owners`, each one or two steps of a path.

        They are joined across blank lines and furniture, such as the number of a page.
        """
        ranges: list[SourceRange] = []
        for number in sorted(line for owner in owners for line in self._lines_under.get(owner, ())):
            if ranges and all(map(self._is_no_text, range(ranges[-1].last + 1, number))):
                ranges[-1] = SourceRange(ranges[-1].first, number)
            else:
                ranges.append(SourceRange(number, number))
        return tuple(ranges)

    def _is_no_text(self, number: int) -> bool:
        return self._is_blank[number] or self._fields.get(number, ("",))[0] == "furniture"

    def check_all_used(self) -> None:
        """Add a fault for each line that no field uses."""
        for number, line in enumerate(self.source, 1):
            if number not in self._fields and not self._is_blank[number]:
                words = {"words": unseen_characters(line) or line.strip()[:40]}
                self.faults.append(MapFault(None, number, FaultCode.LINE_UNUSED, words))

    def check_order(
        self, body: Sequence[FieldPath], heading: FieldPath | None, owner: FieldPath
    ) -> None:
        """Add a fault for each field of one passage that is not in the order of the source.

        The heading may come before or after all the rest, but not in the middle of it.
        """
        previous = 0
        for path in body:
            line = self._lines[path][0]
            if line < previous:
                self.add_fault(path, FaultCode.LINE_OUT_OF_ORDER, line=line)
            previous = line
        own = self._lines[heading][0] if heading else 0
        lines = [number for path in body for number in self._lines[path]]
        if heading and lines and min(lines) < own < max(lines):
            self.add_fault(heading, FaultCode.HEADING_INSIDE)
        ranges = self.ranges_of(owner)
        if len(ranges) > 1:
            apart = ", ".join(map(str, ranges))
            self.add_fault(owner, FaultCode.TORN_APART, lines=apart)
