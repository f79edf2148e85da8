"""The words that are selected or found on the page, as ranges of the text of its slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from content.slides import TAGLINE, TITLE, TextRange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTextEdit

    from content.slides import SlideText


def marked_ranges(page: QTextEdit, text: SlideText) -> tuple[TextRange, ...]:
    """What is selected on the page, or what is highlighted there if nothing is."""
    cursors = [page.textCursor()]
    if not cursors[0].hasSelection():
        selections = page.extraSelections()  # which own their cursors
        cursors = [QTextCursor(each.cursor) for each in selections]
    found = {each for cursor in cursors for each in _ranges(cursor, text)}
    return tuple(sorted(found))


def _ranges(cursor: QTextCursor, text: SlideText) -> Iterator[TextRange]:
    """Each part of a selection that is within one block of the page."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        line = block.text()
        first, last = max(start - block.position(), 0), min(end - block.position(), len(line))
        for number, words in _parts(text):
            offset = line.casefold().find(words.casefold())
            if words and offset >= 0:
                shown = (max(first - offset, 0), min(last - offset, len(words)))
                if shown[0] < shown[1]:
                    yield TextRange(number, *shown)
                break
        block = block.next()


def _parts(text: SlideText) -> Iterator[tuple[int, str]]:
    """The parts of a text with their numbers, the longest first: one may have all of another."""
    parts = [(number, block.text) for number, block in enumerate(text.blocks)]
    parts.append((TITLE, text.title))
    if text.tagline is not None:
        parts.append((TAGLINE, text.tagline.text))
    yield from sorted(parts, key=lambda part: -len(part[1]))
