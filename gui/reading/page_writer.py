"""Writes a passage as a page: headings, lead-ins, nested bullets, emphasis, links, source lines.

The wording is inserted as plain text in formats, so nothing in a source is ever markup.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
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

    from content.library import Library
    from content.model import Passage, Section, SourceRange, Wording
    from gui.reading.typography import PageFormats

FIRST_LINE = int(QTextFormat.Property.UserProperty) + 1
LAST_LINE = int(QTextFormat.Property.UserProperty) + 2
"""Properties of a block: first and last line of its source; absent where the text is ours."""


class PageWriter:
    """Adds blocks to a document, one after the other; `finish` lays them out."""

    def __init__(self, document: QTextDocument, formats: PageFormats) -> None:
        document.clear()
        self._formats = formats
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._is_empty = True
        self._lists: list[QTextList] = []  # the last list of each depth

    def finish(self) -> None:
        """Lay the document out."""
        self._cursor.endEditBlock()

    def add_headline(self, municipality: str, origin: str, passage: Passage) -> None:
        """Where the passage is from, as an eyebrow, then its title and tagline."""
        formats = self._formats
        self._start_block(formats.block(after=0.5))
        self._cursor.insertText(municipality.upper(), formats.eyebrow(strong=True))
        if origin:
            self._cursor.insertText(f"  ·  {origin}", formats.eyebrow(strong=False))
        lines = passage.heading.lines if passage.heading else None
        self._start_block(formats.heading_block(level=1, after=0.55), lines)
        self._cursor.insertText(passage.shown_title, formats.title(own=passage.own_title))
        if passage.tagline:
            self._start_block(formats.block(after=0.6), passage.tagline.lines)
            self._insert_wording(passage.tagline, formats.tagline())

    def add_sections(self, sections: Iterable[Section]) -> None:
        """The text of a passage."""
        for section in sections:
            if section.lead:
                self._start_block(
                    self._formats.heading_block(level=2, before=0.9, after=0.3),
                    section.lead.lines,
                )
                self._insert_wording(section.lead, self._formats.lead())
                self._lists.clear()
            self._add_items(section.items, depth=1)

    def add_heading(self, text: str) -> None:
        """A small heading of our own."""
        self._start_block(self._formats.heading_block(level=2, before=1.4, after=0.3))
        self._cursor.insertText(text, self._formats.lead())

    def add_title(self, text: str) -> None:
        """A title of our own, for a page that is not a passage."""
        self._start_block(self._formats.heading_block(level=1, after=0.7))
        self._cursor.insertText(text, self._formats.title(own=False))

    def add_paragraph(self, text: str, *, small: bool = False) -> None:
        """Text of our own, which is never markup."""
        formats = self._formats
        self._start_block(formats.block(before=0.9 if small else 0.0, after=0.7))
        self._cursor.insertText(text, formats.small() if small else formats.body())

    def add_links(self, targets: Iterable[tuple[str, str, str]]) -> None:
        """A list of links to passages: (number or "", title, passage id)."""
        for number, title, target in targets:
            self._start_block(self._formats.block(after=0.15))
            if number:
                self._cursor.insertText(f"{number}  ", self._formats.small())
            self._cursor.insertText(title, self._formats.link(self._formats.body(), target))

    def _add_items(self, items: tuple[Item, ...], depth: int) -> None:
        for item in items:
            if item.kind is ItemKind.BULLET:
                self._add_bullet(item, depth)
            else:
                self._add_paragraph_item(item)
                self._lists.clear()
            self._add_items(item.items, depth + 1)

    def _add_bullet(self, item: Item, depth: int) -> None:
        self._start_block(self._formats.block(after=0.3), item.wording.lines)
        del self._lists[depth:]
        if len(self._lists) < depth:
            self._lists.append(self._cursor.createList(self._formats.bullets(depth)))
        else:
            self._lists[-1].add(self._cursor.block())
        self._insert_wording(item.wording, self._formats.body())

    def _add_paragraph_item(self, item: Item) -> None:
        formats = self._formats
        before, char_format = {
            ItemKind.CAPTION: (0.0, formats.caption()),
            ItemKind.LINK_LABEL: (0.2, formats.small()),
            ItemKind.CONTAINER_HEADING: (1.0, formats.lead()),
        }.get(item.kind, (0.0, formats.body()))
        if self._lists:  # space after a list
            before = max(before, 0.7)
        self._start_block(formats.block(before=before, after=0.7), item.wording.lines)
        self._insert_wording(item.wording, char_format)

    def _start_block(
        self, block_format: QTextBlockFormat, lines: SourceRange | None = None
    ) -> None:
        if lines is not None:
            block_format.setProperty(FIRST_LINE, lines.first)
            block_format.setProperty(LAST_LINE, lines.last)
        if self._is_empty:
            self._cursor.setBlockFormat(block_format)
            self._is_empty = False
        else:
            self._cursor.insertBlock(block_format)

    def _insert_wording(self, wording: Wording, char_format: QTextCharFormat) -> None:
        """Insert a wording, split where emphasis or a resolved reference begins or ends."""
        links = {(link.start, link.end): link.target for link in wording.references if link.target}
        edges = {0, len(wording.text)}
        for start, end in (*wording.emphasis, *links):
            edges |= {start, end}
        ordered = sorted(edges)
        for start, end in itertools.pairwise(ordered):
            piece = QTextCharFormat(char_format)
            if any(first <= start and end <= last for first, last in wording.emphasis):
                piece.setFontWeight(QFont.Weight.DemiBold)
            for (first, last), target in links.items():
                if first <= start and end <= last:
                    piece = self._formats.link(piece, target)
            self._cursor.insertText(wording.text[start:end], piece)


def write_passage(writer: PageWriter, library: Library, passage: Passage) -> None:
    """Headline and sections; after a document's title, links to its passages."""
    document = library.document_of(passage)
    is_title = passage.id == document.title_passage.id
    origin = ["" if is_title else document.title, document.group_label(passage)]
    name = library.municipality_of(passage).name
    writer.add_headline(name, " · ".join(filter(None, origin)), passage)
    writer.add_sections(passage.sections)
    if is_title:
        writer.add_heading(QCoreApplication.translate("PageWriter", "In this document"))
        writer.add_links(
            (str(each.number or ""), each.shown_title, each.id) for each in document.passages[1:]
        )
