"""Marks found words in a text that is shown, without changing the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextDocument

    from gui.appearance.colours import Colours


def utf16_ranges(text: str, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Character ranges of a string as Qt counts them: a character beyond U+FFFF is two."""
    if text.isascii() or max(text) <= "\uffff":
        return list(ranges)
    before = [0]
    for character in text:
        before.append(before[-1] + (2 if character > "\uffff" else 1))
    return [(before[start], before[end]) for start, end in ranges]


def mark_format(colours: Colours) -> QTextCharFormat:
    """How a found word looks, in lists and on the page."""
    form = QTextCharFormat()
    form.setBackground(QColor(colours.mark))
    form.setForeground(QColor(colours.mark_text))
    return form


def marked(
    document: QTextDocument, start: int, end: int, form: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """One stretch of a document in a format of its own; past the end is cut off."""
    longest = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, longest))
    cursor.setPosition(min(end, longest), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = form
    return selection
