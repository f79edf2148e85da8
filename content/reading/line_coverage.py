"""Checks that a map uses every line of its source that is not blank exactly once, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from content.faults import FaultCode, Values
from content.model import SourcePart, SourceRange
from content.reading.map_format import Part, WordsMap
from content.reading.source_parts import (
    DIVIDERS,
    NoSuchSentenceError,
    SourceText,
    cut,
    parse_range,
    parts_of,
    without,
    words_part,
)
from content.reading.strict_yaml import FieldPath, field_name
from content.reading.wording_from_lines import unseen_characters
from content.text_matching import WORD, matchable

NOT_SHOWN = frozenset({"furniture", "contents", "repeats"})
"""Fields of lines that are neither shown nor found."""


class MapFault(NamedTuple):
    """What is wrong with a field of the map, or (no path) with a line of its source."""

    path: FieldPath | None
    source_line: int | None
    code: FaultCode
    values: Values


class LineCoverage:
    """Which field of the map uses which parts of the source, and what is wrong with either."""

    def __init__(self, source: Sequence[str]) -> None:
        self.source = source
        self._is_blank = [True, *(not line.strip() for line in source)]
        self._parts_in: dict[int, list[tuple[SourcePart, FieldPath]]] = {}
        self._words: dict[int, list[SourcePart]] = {}
        self._words_of: dict[FieldPath, SourcePart] = {}
        self._parts_of: dict[FieldPath, list[SourcePart]] = {}
        self._parts_under: dict[FieldPath, list[SourcePart]] = {}
        self.faults: list[MapFault] = []

    def add_fault(self, path: FieldPath, code: FaultCode, /, **values: str | int) -> None:
        """Note what is wrong with a field; `values` are those of the code's sentence."""
        self.faults.append(MapFault(path, None, code, values))

    def take_out(self, words: Mapping[FieldPath, WordsMap]) -> None:
        """Take words out of their lines before any field uses these."""
        for path, mapped in words.items():
            if not self._has_lines(parse_range(mapped.line), path):
                continue
            try:
                part = words_part(self.source, mapped.line, mapped.words)
            except NoSuchSentenceError:
                self.add_fault(path, FaultCode.FEWER_SENTENCES)
                continue
            if part is None:
                self.add_fault(path, FaultCode.REFERENCE_WORDS)
                continue
            self._words_of[path] = part
            self._words.setdefault(part.line, []).append(part)
        for parts in self._words.values():
            parts.sort()

    def claim(self, part: Part, path: FieldPath) -> SourceText | None:
        """Let a field use a part of the source; None, with a fault, if it cannot."""
        if isinstance(part, WordsMap):
            words = [each for each in (self._words_of.get(path),) if each is not None]
            is_free = bool(words) and self._use(words, path)
            return cut(self.source, words, was_cut=False) if is_free else None
        lines = parse_range(part)
        if not self._has_lines(lines, path):
            return None
        try:
            whole = parts_of(self.source, part)
        except NoSuchSentenceError:
            self.add_fault(path, FaultCode.FEWER_SENTENCES)
            return None
        rest = [
            each
            for one in whole
            if not self._is_blank[one.line]
            for each in without(one, self._words.get(one.line, ()))
            if each.line not in self._words or self._has_words(each)
        ]
        was_cut = any(each.line in self._words for each in rest)
        if not rest:
            self.add_fault(path, FaultCode.BLANK_LINES, lines=part)
            return None
        return cut(self.source, rest, was_cut=was_cut) if self._use(rest, path) else None

    def _has_words(self, part: SourcePart) -> bool:
        return bool(self.source[part.line - 1][part.start : part.end].strip(DIVIDERS))

    def _has_lines(self, lines: SourceRange, path: FieldPath) -> bool:
        if lines.first > lines.last:
            self.add_fault(path, FaultCode.LINES_BACKWARDS, lines=str(lines))
        elif lines.last > len(self.source):
            count = len(self.source)
            self.add_fault(path, FaultCode.NO_SUCH_LINE, count=count, line=lines.last)
        else:
            return True
        return False

    def _use(self, parts: Sequence[SourcePart], path: FieldPath) -> bool:
        """Note that a field uses parts of lines; False, with a fault, if another one does."""
        for part in parts:
            for other, user in self._parts_in.get(part.line, ()):
                if other.start < part.end and part.start < other.end:
                    field = field_name(user) or ""
                    self.add_fault(path, FaultCode.LINE_TAKEN, line=part.line, field=field)
                    return False
            characters = unseen_characters(self.source[part.line - 1])
            if characters and path[0] not in NOT_SHOWN:
                code = FaultCode.UNSEEN_LINE
                self.add_fault(path, code, line=part.line, characters=characters)
        for part in parts:
            self._parts_in.setdefault(part.line, []).append((part, path))
        self._parts_of[path] = list(parts)
        for owner in {path[:1], path[:2]}:
            self._parts_under.setdefault(owner, []).extend(parts)
        return True

    def ranges_of(self, *owners: FieldPath) -> tuple[SourceRange, ...]:
        """The lines under `owners`, each one or two steps of a path.

        They are joined across blank lines and those that are not shown, such as page numbers.
        """
        ranges: list[SourceRange] = []
        for number in sorted({part.line for part in self._under(owners)}):
            if ranges and all(map(self._is_no_text, range(ranges[-1].last + 1, number))):
                ranges[-1] = SourceRange(ranges[-1].first, number)
            else:
                ranges.append(SourceRange(number, number))
        return tuple(ranges)

    def shared_parts_of(self, *owners: FieldPath) -> tuple[SourcePart, ...]:
        """The parts under `owners` of lines that others use, too; known when all is read."""
        shared = (
            part
            for part in self._under(owners)
            if any(path[: len(owners[0])] not in owners for _, path in self._parts_in[part.line])
        )
        return tuple(sorted(shared))

    def _under(self, owners: Iterable[FieldPath]) -> Iterator[SourcePart]:
        for owner in owners:
            yield from self._parts_under.get(owner, ())

    def _is_no_text(self, number: int) -> bool:
        users = self._parts_in.get(number, ())
        return self._is_blank[number] or (
            bool(users) and all(path[0] in NOT_SHOWN for _, path in users)
        )

    def check_all_used(self) -> None:
        """Add a fault for each line, or part of one, that no field uses."""
        for number, line in enumerate(self.source, 1):
            if self._is_blank[number]:
                continue
            used = sorted(part for part, _ in self._parts_in.get(number, ()))
            for part in without(SourcePart(number, 0, len(line)), used):
                unused = line[part.start : part.end].strip()
                if not used or any(map(str.isalnum, unused)):
                    words = {"words": unseen_characters(line) or unused[:40]}
                    self.faults.append(MapFault(None, number, FaultCode.LINE_UNUSED, words))

    def check_repeats(self, fields: Sequence[FieldPath]) -> None:
        """Add a fault if a line of these fields says what no other line of the source says."""
        repeats = [(part, path) for path in fields for part in self._parts_of.get(path, ())]
        if not repeats:
            return
        others = list(self.source)
        for part, _ in repeats:
            line = others[part.line - 1]
            others[part.line - 1] = line[: part.start] + line[part.end :]
        said = _words(" ".join(others))
        for part, path in repeats:
            if _words(self.source[part.line - 1][part.start : part.end]) not in said:
                self.add_fault(path, FaultCode.NOT_REPEATED, line=part.line)

    def check_order(self, body: Sequence[FieldPath]) -> None:
        """Add a fault for each field of one passage that is not in the order of the source."""
        previous = (0, 0, 0)
        for path in body:
            first = self._parts_of[path][0]
            if first < previous:
                self.add_fault(path, FaultCode.LINE_OUT_OF_ORDER, line=first.line)
            previous = first

    def check_together(
        self, body: Sequence[FieldPath], heading: FieldPath | None, owner: FieldPath
    ) -> None:
        """Add a fault if the heading is inside its text, or if that has other text inside."""
        parts = [part for path in body for part in self._parts_of[path]]
        if heading and parts and min(parts) < self._parts_of[heading][0] < max(parts):
            self.add_fault(heading, FaultCode.HEADING_INSIDE)
        ranges = self.ranges_of(owner)
        if len(ranges) > 1:
            apart = ", ".join(map(str, ranges))
            self.add_fault(owner, FaultCode.TORN_APART, lines=apart)


def _words(text: str) -> str:
    """The words of a text as they are compared, with a space around each."""
    return f" {' '.join(WORD.findall(matchable(text).text))} "
