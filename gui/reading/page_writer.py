"""Sets a passage as a page: headings, lead-ins, nested bullets, emphasis, links, source lines.

The words go in as plain text with formats around them, so nothing in a source is ever markup.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from content.model import Item, ItemKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextList

    from content.model import Passage, Section, SourceRange, Wording
    from gui.reading.typography import PageFormats

FIRST_LINE = int(QTextFormat.Property.UserProperty) + 1
LAST_LINE = int(QTextFormat.Property.UserProperty) + 2
"""Properties of a block: the source lines that its words come from; absent where they are ours."""


class Headline(NamedTuple):
    """What stands above a passage: where it is from, and its title."""

    municipality: str
    document: str
    place: str
    title: str


class PageWriter:
    """Writes blocks into a document, one after the other."""

    def __init__(self, document: QTextDocument, formats: PageFormats) -> None:
        document.clear()
        self._formats = formats
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._fresh = True
        self._lists: list[QTextList] = []  # the open list of each depth

    def finish(self) -> None:
        """Let the document lay itself out."""
        self._cursor.endEditBlock()

    def headline(self, headline: Headline, passage: Passage) -> None:
        """Municipality and document in one line, then the title and the tag line."""
        formats = self._formats
        where = " · ".join(part for part in (headline.document, headline.place) if part)
        self._block(formats.block(after=0.5))
        self._cursor.insertText(headline.municipality.upper(), formats.eyebrow(strong=True))
        if where:
            self._cursor.insertText(f"  ·  {where}", formats.eyebrow(strong=False))
        lines = passage.heading.lines if passage.heading else None
        self._block(formats.heading_block(level=1, after=0.55), lines)
        self._cursor.insertText(headline.title, formats.title(own=passage.own_title))
        if passage.tagline:
            self._block(formats.block(after=0.6), passage.tagline.lines)
            self._words(passage.tagline, formats.tagline())

    def sections(self, sections: Iterable[Section]) -> None:
        """The text of a passage in its order."""
        for section in sections:
            if section.lead:
                self._block(
                    self._formats.heading_block(level=2, before=0.9, after=0.3),
                    section.lead.lines,
                )
                self._words(section.lead, self._formats.lead())
                self._lists.clear()
            self._items(section.items, depth=1)

    def heading(self, text: str) -> None:
        """A small heading of our own."""
        self._block(self._formats.heading_block(level=2, before=1.4, after=0.3))
        self._cursor.insertText(text, self._formats.lead())

    def title(self, text: str) -> None:
        """A title of our own, for a page that is not a passage."""
        self._block(self._formats.heading_block(level=1, after=0.7))
        self._cursor.insertText(text, self._formats.title(own=False))

    def paragraph(self, text: str, *, small: bool = False) -> None:
        """Words of our own, never markup."""
        formats = self._formats
        self._block(formats.block(before=0.9 if small else 0.0, after=0.7))
        self._cursor.insertText(text, formats.small() if small else formats.body())

    def links(self, targets: Iterable[tuple[str, str, str]]) -> None:
        """A list of ways to other passages: (number, title, passage id)."""
        for number, title, target in targets:
            self._block(self._formats.block(after=0.15))
            if number:
                self._cursor.insertText(f"{number}  ", self._formats.small())
            self._cursor.insertText(title, self._formats.link(self._formats.body(), target))

    def _items(self, items: tuple[Item, ...], depth: int) -> None:
        for item in items:
            if item.kind is ItemKind.BULLET:
                self._bullet(item, depth)
            else:
                self._paragraph_item(item)
                self._lists.clear()
            self._items(item.items, depth + 1)

    def _bullet(self, item: Item, depth: int) -> None:
        self._block(self._formats.block(after=0.3), item.wording.lines)
        del self._lists[depth:]
        if len(self._lists) < depth:
            self._lists.append(self._cursor.createList(self._formats.bullets(depth)))
        else:
            self._lists[-1].add(self._cursor.block())
        self._words(item.wording, self._formats.body())

    def _paragraph_item(self, item: Item) -> None:
        formats = self._formats
        before, form = {
            ItemKind.CAPTION: (0.0, formats.caption()),
            ItemKind.LINK_LABEL: (0.2, formats.small()),
            ItemKind.CONTAINER_HEADING: (1.0, formats.lead()),
        }.get(item.kind, (0.0, formats.body()))
        if self._lists:  # the list before it stands apart
            before = max(before, 0.7)
        self._block(formats.block(before=before, after=0.7), item.wording.lines)
        self._words(item.wording, form)

    def _block(self, form: QTextBlockFormat, lines: SourceRange | None = None) -> None:
        if lines is not None:
            form.setProperty(FIRST_LINE, lines.first)
            form.setProperty(LAST_LINE, lines.last)
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form)

    def _words(self, wording: Wording, form: QTextCharFormat) -> None:
        """Insert the words, split where emphasis or a resolved reference begins or ends."""
        links = {(link.start, link.end): link.target for link in wording.references if link.target}
        edges = {0, len(wording.text)}
        for start, end in (*wording.emphasis, *links):
            edges |= {start, end}
        ordered = sorted(edges)
        for start, end in itertools.pairwise(ordered):
            piece = QTextCharFormat(form)
            if any(first <= start and end <= last for first, last in wording.emphasis):
                piece.setFontWeight(QFont.Weight.DemiBold)
            for (first, last), target in links.items():
                if first <= start and end <= last:
                    piece = self._formats.link(piece, target)
            self._cursor.insertText(wording.text[start:end], piece)
