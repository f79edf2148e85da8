"""Turns lines of a source into the words that are shown, and finds sentences and references."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import category

from content.bullet_marks import BULLETS, SYMBOL_FONT
from content.divided_words import join_divided_words
from content.model import Reference, SourceRange, Wording
from content.text_matching import is_ignored

_BULLET = re.compile(rf"^[{re.escape(BULLETS)}]\s+")
_EMPHASIS = re.compile(r"\*\*(.+?)\*\*")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=\S)")


def parse_range(lines: str) -> SourceRange:
    """`"7"` or `"23-26"` as a range; the text must have that form."""
    first, _, last = lines.partition("-")
    return SourceRange(int(first), int(last or first))


def joined_wording(source: Sequence[str], lines: SourceRange) -> Wording:
    """The words in `lines` of `source`: hard wraps and divided words joined, no emphasis marks.

    White space of every kind becomes a space: it is in the sources by accident, and queries have
    none. So does a symbol of a word processor become the character that it looks like.
    """
    wraps = (_plain_line(line) for line in _cut(source, lines))
    whole = join_divided_words("\n".join(wrap for wrap in wraps if wrap))
    text, emphasis = _remove_emphasis(whole.replace("\n", " "))
    return Wording(text, lines, emphasis)


def bullet_wording(source: Sequence[str], lines: SourceRange) -> Wording:
    """The words of a bullet or tag line, without the bullet or dash that begins it."""
    wording = joined_wording(source, lines)
    mark = _BULLET.match(wording.text)
    length = mark.end() if mark else 0
    emphasis = tuple((start - length, end - length) for start, end in wording.emphasis)
    return Wording(wording.text[length:], lines, emphasis)


def split_before_sentence(wording: Wording, sentence: int) -> tuple[Wording, Wording] | None:
    """The words before a sentence (counted from 1), and the rest; None if it is not there."""
    ends = [match.span() for match in _SENTENCE_END.finditer(wording.text)]
    if len(ends) < sentence - 1:
        return None
    end, start = ends[sentence - 2]
    before = tuple((a, b) for a, b in wording.emphasis if b <= end)
    after = tuple((a - start, b - start) for a, b in wording.emphasis if a >= start)
    return (
        Wording(wording.text[:end], wording.lines, before),
        Wording(wording.text[start:], wording.lines, after),
    )


def add_reference(wording: Wording, words: str, target: str | None) -> Wording | None:
    """The wording with a reference on `words`; None unless it has them exactly once."""
    if wording.text.count(words) != 1:
        return None
    start = wording.text.index(words)
    references = (*wording.references, Reference(start, start + len(words), target))
    ordered = tuple(sorted(references, key=lambda reference: reference.start))
    return Wording(wording.text, wording.lines, wording.emphasis, ordered)


def sentence_case(heading: str) -> str:
    """`MOD` as `Mod`: the display form of a heading that is printed in capitals."""
    return heading[:1].upper() + heading[1:].lower()


def filled_lines(source: Sequence[str], lines: SourceRange) -> list[SourceRange]:
    """Each line of the range that is not blank, as a range of its own."""
    numbered = enumerate(_cut(source, lines), lines.first)
    return [SourceRange(number, number) for number, line in numbered if line.strip()]


def unseen_characters(line: str) -> str:
    """The characters of a line of which nothing is seen, as `U+FEFF`; "" of any other line.

    Those are control characters and ignored ones, never blanks.
    """
    shown = _BULLET.sub("", _plain_line(line))
    if not all(each.isspace() or category(each) == "Cc" or is_ignored(each) for each in shown):
        return ""
    return ", ".join(f"U+{ord(each):04X}" for each in dict.fromkeys(shown) if not each.isspace())


def _plain_line(line: str) -> str:
    return re.sub(r"\s", " ", line).strip().translate(SYMBOL_FONT)


def _cut(source: Sequence[str], lines: SourceRange) -> Sequence[str]:
    return source[lines.first - 1 : lines.last]


def _remove_emphasis(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    pieces: list[str] = []
    ranges: list[tuple[int, int]] = []
    length = end = 0
    for match in _EMPHASIS.finditer(text):
        before = text[end : match.start()]
        ranges.append((length + len(before), length + len(before) + len(match[1])))
        pieces += [before, match[1]]
        length, end = ranges[-1][1], match.end()
    return "".join(pieces) + text[end:], tuple(ranges)
