"""Which words of a text are highlighted, and how: in lists and on the page, leaving the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextDocument

    from gui.appearance.colours import Colours

_WORD = re.compile(r"\w+")


def form_ranges(forms: Iterable[str], text: str) -> tuple[tuple[int, int], ...]:
    """The character ranges of `text` that are one of the forms: whole words, in any case.

    Where forms overlap, the longest counts.
    """
    words: set[str] = set()
    others: set[str] = set()
    for form in forms:
        (words if _WORD.fullmatch(form) else others).add(form.lower())
    found = [each.span() for each in _WORD.finditer(text) if each[0].lower() in words]
    pattern = _pattern(frozenset(others))
    if pattern is None:
        return tuple(found)
    longer = [each.span() for each in pattern.finditer(text)]
    single = [one for one in found if not any(a < one[1] and one[0] < b for a, b in longer)]
    return tuple(sorted([*longer, *single]))


@lru_cache(maxsize=64)
def _pattern(forms: frozenset[str]) -> re.Pattern[str] | None:
    """Any white space may separate the words of a form, such as the end of a line."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    words = (r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    joined = "|".join(word for word in words if word)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if joined else None


def utf16_ranges(text: str, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Character ranges of a string as Qt counts them: a character beyond U+FFFF is two."""
    if text.isascii() or max(text) <= "\uffff":
        return list(ranges)
    before = [0]
    for character in text:
        before.append(before[-1] + (2 if character > "\uffff" else 1))
    return [(before[start], before[end]) for start, end in ranges]


def highlight_format(colours: Colours) -> QTextCharFormat:
    """How a found word looks, in lists and on the page."""
    highlight = QTextCharFormat()
    highlight.setBackground(QColor(colours.highlight))
    highlight.setForeground(QColor(colours.highlight_text))
    return highlight


def extra_selection(
    document: QTextDocument, start: int, end: int, char_format: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """A range of a document, in UTF-16 units, in a format of its own; past the end is cut off."""
    longest = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, longest))
    cursor.setPosition(min(end, longest), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = char_format
    return selection
