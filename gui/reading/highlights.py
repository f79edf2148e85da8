"""Which words of a text are highlighted, and how: in lists and on the page, leaving the text."""

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
