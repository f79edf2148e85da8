"""Finds where the blocks that the index knows of a passage stand on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.reading.highlights import utf16_ranges
from gui.reading.page_writer import NOT_COPIED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    Range = tuple[int, int]
    BlockRange = tuple[int, int, int]

_BEGINNING = 24
"""Characters that a block of the page has in common with one that has an address within it."""


def page_ranges(
    document: QTextDocument, blocks: Sequence[str], ranges: Iterable[BlockRange]
) -> list[Range | None]:
    """For each range of a block that of the document, in UTF-16 units; None if it is not there."""
    starts = _starts(document, blocks)
    return [_page_range(document, starts, blocks, each) for each in ranges]


def _page_range(
    document: QTextDocument, starts: Sequence[int | None], blocks: Sequence[str], range_: BlockRange
) -> Range | None:
    block, first, end = range_
    start = starts[block]
    if start is None:
        return None
    ((before, _),) = utf16_ranges(blocks[block], [(first, end)])
    found = document.find(blocks[block][first:end], start + before)
    return None if found.isNull() else (found.selectionStart(), found.selectionEnd())


def _starts(document: QTextDocument, blocks: Sequence[str]) -> list[int | None]:
    """Where each block starts in the document; each block of the page is used once."""
    free = []
    page = document.begin()
    while page.isValid():
        free.append((page.position(), _words(page)))
        page = page.next()
    starts: list[int | None] = []
    for block in blocks:
        found = next((each for each in free if block and _is_block(each[1], block)), None)
        if found is None:
            starts.append(None)
            continue
        free.remove(found)
        position, text = found
        begins_with_it = text.casefold().startswith(block[:_BEGINNING].casefold())
        starts.append(position if begins_with_it else position + len(text) - len(block))
    return starts


def _words(block: QTextBlock) -> str:
    """The words of a block of the page, without what is said of them behind them."""
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        length = fragment.position() - block.position()
        if length and fragment.charFormat().hasProperty(NOT_COPIED):
            return block.text()[:length].rstrip()
        each += 1
    return block.text()


def _is_block(text: str, block: str) -> bool:
    """Whether a block of the page is this one, with a number before it or an address within it."""
    shown, wanted = text.casefold(), block.casefold()
    has_address = len(shown) > len(wanted) and shown.startswith(wanted[:_BEGINNING])
    return shown.endswith(wanted) or (len(wanted) > _BEGINNING and has_address)
