"""Cuts parts out of the lines of a source: whole lines, sentences, or words of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from content.model import SourcePart, SourceRange

SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b\d\.)(?<!\b\d\d\.)\s+(?=\S)")
"""Not after the number of a heading or day: `2. Mod`."""

DIVIDERS = " \t\xa0–—−:;,.-"
"""What parts words that were taken out of a line from the rest of it."""


class SourceText(NamedTuple):
    """Lines of a source, or what a field uses of each of them."""

    lines: SourceRange
    texts: tuple[str, ...]

    def each_line(self) -> Iterator[SourceText]:
        """Each line that is not blank."""
        for number, text in enumerate(self.texts, self.lines.first):
            if text.strip():
                yield SourceText(SourceRange(number, number), (text,))


class NoSuchSentenceError(ValueError):
    """A line has fewer sentences than a map says."""


def parse_range(lines: str) -> SourceRange:
    """`"7"`, `"23-26"` or `"3.2-3.4"` as lines; the text must have that form."""
    first, _, last = lines.partition("-")
    return SourceRange(_line_of(first), _line_of(last or first))


def parts_of(source: Sequence[str], lines: str) -> list[SourcePart]:
    """The characters of each line that is meant; the lines must be there."""
    first, _, last = lines.partition("-")
    parts = [
        SourcePart(number, 0, len(source[number - 1]))
        for number in range(_line_of(first), _line_of(last or first) + 1)
    ]
    if "." in (last or first):
        end = _sentence(source, last or first).end
        parts[-1] = parts[-1]._replace(end=end)
    if "." in first:
        start = _sentence(source, first).start
        parts[0] = parts[0]._replace(start=start)
    return parts


def words_part(source: Sequence[str], line: str, words: str) -> SourcePart | None:
    """Words of a line, or of one sentence of it; None unless it has them exactly once."""
    (part,) = parts_of(source, line)
    if source[part.line - 1].count(words, part.start, part.end) != 1:
        return None
    start = source[part.line - 1].index(words, part.start, part.end)
    return SourcePart(part.line, start, start + len(words))


def without(part: SourcePart, taken: Iterable[SourcePart]) -> Iterator[SourcePart]:
    """What is left of a part of a line without others of the same line, in ascending order."""
    start = part.start
    for each in taken:
        if each.end > part.start and each.start < part.end:
            if each.start > start:
                yield SourcePart(part.line, start, each.start)
            start = each.end
    if start < part.end:
        yield SourcePart(part.line, start, part.end)


def cut(source: Sequence[str], parts: Sequence[SourcePart], *, was_cut: bool) -> SourceText:
    """The words of parts in ascending order, at least one.

    If other words of them `was_cut`, the dash or colon that parted them is left out.
    """
    lines = SourceRange(parts[0].line, parts[-1].line)
    texts: list[list[str]] = [[] for _ in range(lines.first, lines.last + 1)]
    for part in parts:
        texts[part.line - lines.first].append(source[part.line - 1][part.start : part.end])
    joined = [
        " ".join(map(str.strip, pieces)) if pieces[1:] else "".join(pieces) for pieces in texts
    ]
    if was_cut:
        joined[0] = joined[0].lstrip(DIVIDERS)
        joined[-1] = joined[-1].rstrip(" –—−-")
    return SourceText(lines, tuple(joined))


def _line_of(position: str) -> int:
    return int(position.partition(".")[0])


def _sentence(source: Sequence[str], position: str) -> SourcePart:
    line, _, number = position.partition(".")
    text = source[int(line) - 1]
    ends = [match.span() for match in SENTENCE_END.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    ends_of = [*(start for start, _ in ends), len(text)]
    if int(number) not in range(1, len(starts) + 1):
        raise NoSuchSentenceError
    return SourcePart(int(line), starts[int(number) - 1], ends_of[int(number) - 1])
