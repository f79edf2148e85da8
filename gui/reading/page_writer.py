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
    QTextOption,
)

from content.model import Item, ItemKind
from gui.application.content_labels import document_facts, ended_text, facet_texts, section_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextList

    from content.library import Library
    from content.model import Passage, Section, SourceRange, Wording
    from gui.reading.typography import PageFormats

FIRST_LINE = int(QTextFormat.Property.UserProperty) + 1
LAST_LINE = int(QTextFormat.Property.UserProperty) + 2
"""Properties of a block: first and last line of its source; absent where the text is ours."""

MARK = int(QTextFormat.Property.UserProperty) + 3
"""Property of a bullet: the number that is painted before it instead of a dash."""

NOT_COPIED = int(QTextFormat.Property.UserProperty) + 4
"""Property of characters on the page that are not of the text."""


_COLUMN = 30
"""The width of the column, about, in ems."""


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
        """Where the passage is from, as an eyebrow, then its kicker, title and tagline."""
        formats = self._formats
        self._start_block(formats.block(after=0.5))
        self._cursor.insertText(municipality.upper(), formats.eyebrow(strong=True))
        if origin:
            self._cursor.insertText(f"  ·  {origin}", formats.eyebrow(strong=False))
        if passage.kicker:
            self._start_block(formats.block(after=0.2), passage.kicker.lines)
            self._insert_wording(passage.kicker, formats.label())
        printed = passage.heading
        lines = printed.lines if printed and not passage.own_title else None
        self._start_block(formats.heading_block(level=1, after=0.55), lines)
        self._cursor.insertText(passage.shown_title, formats.title(own=passage.own_title))
        if printed and passage.own_title:
            self._start_block(formats.block(after=0.6), printed.lines)
            self._insert_wording(printed, formats.lead())
        if passage.tagline:
            self._start_block(formats.block(after=0.6), passage.tagline.lines)
            self._insert_wording(passage.tagline, formats.tagline())

    def add_sections(self, sections: Iterable[Section]) -> None:
        """The text of a passage."""
        for section in sections:
            label = section_label(section)
            if section.lead or label:
                self._start_block(
                    self._formats.heading_block(level=2, before=0.9, after=0.3),
                    section.lead.lines if section.lead else None,
                )
                self._lists.clear()
            if section.lead:
                self._insert_wording(section.lead, self._formats.lead())
            if label:
                char_format = self._formats.eyebrow(strong=False)
                char_format.setProperty(NOT_COPIED, True)  # noqa: FBT003 - Qt's own
                self._cursor.insertText(f"  ·  {label}" if section.lead else label, char_format)
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

    def add_links(self, targets: Iterable[tuple[str, str, str]], depth: int = 0) -> None:
        """A list of links to passages: (number or "", title, passage id)."""
        for number, title, target in targets:
            block_format = self._formats.block(after=0.15)
            block_format.setIndent(depth)
            self._start_block(block_format)
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
        block_format = self._formats.block(after=0.3)
        if item.wording.mark:
            block_format.setProperty(MARK, item.wording.mark)
        self._start_block(block_format, item.wording.lines)
        del self._lists[depth:]
        if len(self._lists) < depth:
            self._lists.append(self._cursor.createList(self._formats.bullets(depth)))
        else:
            self._lists[-1].add(self._cursor.block())
        self._insert_wording(item.wording._replace(mark=""), self._formats.body())

    def _add_paragraph_item(self, item: Item) -> None:
        formats = self._formats
        before, after, char_format = {
            ItemKind.CAPTION: (0.0, 0.7, formats.caption()),
            ItemKind.LINK_LABEL: (0.2, 0.7, formats.small()),
            ItemKind.CONTAINER_HEADING: (1.0, 0.7, formats.lead()),
            ItemKind.LABEL: (0.6, 0.2, formats.label()),
            ItemKind.QUOTE: (0.3, 0.3, formats.quote()),
            ItemKind.ATTRIBUTION: (0.0, 0.7, formats.small()),
            ItemKind.QUESTION: (0.0, 0.7, formats.quote()),
            ItemKind.ROW: (0.0, 0.25, formats.body()),
            ItemKind.FOOTNOTE: (0.3, 0.3, formats.small()),
        }.get(item.kind, (0.0, 0.7, formats.body()))
        if self._lists:  # space after a list
            before = max(before, 0.7)
        block_format = formats.block(before, after)
        if item.kind in {ItemKind.QUOTE, ItemKind.ATTRIBUTION}:
            block_format.setIndent(1)
        if item.kind is ItemKind.ROW:
            _divide_column(block_format, formats.em(_COLUMN), item.wording.text.count("\t") + 1)
        self._start_block(block_format, item.wording.lines)
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
        """Insert a mark and a wording, split where emphasis or a resolved link begins or ends."""
        if wording.mark:
            self._cursor.insertText(f"{wording.mark} ", char_format)
        links = {(link.start, link.end): link.target for link in wording.references if link.target}
        addresses = {link.end: link.url for link in wording.references if link.url}
        edges = {0, len(wording.text)}
        for start, end in (*wording.emphasis, *links, *((0, end) for end in addresses)):
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
            if end in addresses:
                self._cursor.insertText(f" ({addresses[end]})", self._formats.small())


def _divide_column(block_format: QTextBlockFormat, width: float, cells: int) -> None:
    """Give each cell of a row its part of the column; what wraps stays below the last."""
    tabs = (
        QTextOption.Tab(width * cell / cells, QTextOption.TabType.LeftTab)
        for cell in range(1, cells)
    )
    block_format.setTabPositions(list(tabs))
    block_format.setLeftMargin(width * (cells - 1) / cells)
    block_format.setTextIndent(-block_format.leftMargin())


def write_passage(writer: PageWriter, library: Library, passage: Passage) -> None:
    """Headline, sections, facts and facets; after a title or chapter, links to its passages."""
    document = library.document_of(passage)
    is_title = passage.id == document.title_passage.id
    chapters = [chapter.shown_title for chapter in document.chapters_of(passage)]
    municipality = library.municipality_of(passage)
    ended = ended_text(municipality, document)
    origin = ["" if is_title else document.title, *chapters, document.group_label(passage), ended]
    name = municipality.name
    writer.add_headline(name, " · ".join(filter(None, origin)), passage)
    writer.add_sections(passage.sections)
    if facts := [*(document_facts(library, document) if is_title else ()), *facet_texts(passage)]:
        writer.add_paragraph(" · ".join(facts), small=True)
    within = [each for each in document.passages[1:] if is_title or each.within == passage.id]
    if not within:
        return
    translate = QCoreApplication.translate
    writer.add_heading(
        translate("PageWriter", "In this document")
        if is_title
        else translate("PageWriter", "In this chapter")
    )
    for each in within:
        depth = len(document.chapters_of(each)) - (0 if is_title else len(chapters) + 1)
        writer.add_links([(str(each.number or ""), each.shown_title, each.id)], depth)
