"""Finds the links of a page, so that Tab can walk through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument


def link_ranges(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Where each link begins and ends, in the order of the page."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                yield piece.position(), piece.position() + piece.length()
            pieces += 1
        block = block.next()


def neighbour_link(cursor: QTextCursor, *, forward: bool) -> QTextCursor | None:
    """The next link after the cursor (or the one before it), selected; None where none is left."""
    links = list(link_ranges(cursor.document()))
    if forward:
        at = cursor.selectionEnd()
        found = next((link for link in links if link[0] >= at), None)
    else:
        at = cursor.selectionStart()
        found = next((link for link in reversed(links) if link[1] <= at), None)
    if found is None:
        return None
    chosen = QTextCursor(cursor)
    chosen.setPosition(found[1])
    chosen.setPosition(found[0], QTextCursor.MoveMode.KeepAnchor)
    return chosen
