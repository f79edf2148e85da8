"""Reads Word files: paragraphs with their styles, numbering and letters, tables, notes, margins."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import docx
from docx.document import Document
from docx.oxml import parse_xml
from lxml.etree import _Element as Element

from content.importing.readers.docx_numbering import Numbering
from content.importing.readers.docx_styles import Styles
from content.importing.readers.read_text import Block, Markup, ReadText, Region, Style, assembled
from content.importing.readers.sized_blocks import SizedBlocks, refuse_entities
from content.importing.readers.styled_words import StyledWords

READER = "docx 1"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_NOT_SHOWN = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", _FALLBACK}
_NOTES = ("/footnotes", "/endnotes")
_MARGINS = ("/header", "/footer")
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    f"{W}softHyphen": "\N{SOFT HYPHEN}",
}


def read_docx(data: bytes) -> ReadText:
    """The text of a Word file."""
    refuse_entities(data)
    document = docx.Document(io.BytesIO(data))
    return assembled(_DocumentReader(document).blocks(), READER)


class _DocumentReader:
    """Reads a document from its first paragraph to its last; then its notes and margins."""

    def __init__(self, document: Document) -> None:
        self._body = document.element.body
        self._parts = [
            (str(relation.reltype), relation.target_part.blob)
            for relation in document.part.rels.values()
            if not relation.is_external
        ]
        self._styles = Styles(document)
        self._numbering = Numbering(document)
        self._found = SizedBlocks()

    def blocks(self) -> Iterator[Block]:
        """The blocks of the body, of the notes, and last of headers and footers."""
        self._read_children(self._body, Markup())
        for kinds, markup in (
            (_NOTES, Markup(style=Style.FOOTNOTE)),
            (_MARGINS, Markup(region=Region.MARGIN)),
        ):
            for name, blob in self._parts:
                if name.endswith(kinds):
                    self._read_children(parse_xml(blob), markup)
        return self._found.blocks()

    def _read_children(self, element: Element, markup: Markup) -> None:
        for child in element:
            if child.tag == f"{W}p":
                self._read_paragraph(child, markup)
            elif child.tag == f"{W}tbl":
                self._read_table(child, markup)
            elif child.tag not in _NOT_SHOWN and not callable(child.tag):
                self._read_children(child, markup)

    def _read_paragraph(self, paragraph: Element, around: Markup) -> None:
        """A paragraph, then what stands in boxes and pictures that hang on it."""
        words = StyledWords()
        apart: list[Element] = []
        sizes = self._read_runs(paragraph, paragraph, words, apart)
        markup, mark = self._markup(paragraph, around)
        if not words.is_empty:
            self._found.add(words, markup, mark, sizes)
        for element in apart:
            if element.tag == _PICTURE:
                caption = StyledWords()
                caption.add(element.get("descr") or "")
                self._found.add(caption, replace(around, style=Style.CAPTION))
            else:
                self._read_children(element, around)

    def _read_runs(
        self, paragraph: Element, element: Element, words: StyledWords, apart: list[Element]
    ) -> dict[float, int]:
        """Add the words inside an element; how many letters there are of each size."""
        sizes: dict[float, int] = {}
        for child in element:
            if child.tag == f"{W}t" or child.tag in _CHARACTERS:
                text = _CHARACTERS.get(child.tag, child.text or "")
                letters = self._styles.letters(paragraph, element)
                words.add(text, is_bold=letters.is_bold)
                sizes[letters.size] = sizes.get(letters.size, 0) + len(text.strip())
            elif child.tag == f"{W}txbxContent" or (child.tag == _PICTURE and child.get("descr")):
                apart.append(child)
            elif child.tag not in _NOT_SHOWN and not callable(child.tag):
                inner = self._read_runs(paragraph, child, words, apart)
                for size, count in inner.items():
                    sizes[size] = sizes.get(size, 0) + count
        return sizes

    def _markup(self, paragraph: Element, around: Markup) -> tuple[Markup, str]:
        """What a paragraph's style and numbering say, and the mark that is printed before it."""
        style = self._styles.paragraph(paragraph)
        markup = replace(
            around,
            heading=0 if around.region or around.is_name else style.heading,
            style=around.style or style.style,
            style_name=style.name,
        )
        mark, level = self._numbering.mark(style.numbering)
        if mark and not style.heading:
            markup = replace(markup, list_level=level + 1)
        return markup, mark

    def _read_table(self, table: Element, around: Markup) -> None:
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is not table:
                continue  # of a table in a cell, which is read with the cell
            cells = [cell for cell in row.iter(f"{W}tc") if _row_of(cell) is row]
            self._found.add_row([self._cell(cell, around) for cell in cells], around)

    def _cell(self, cell: Element, around: Markup) -> SizedBlocks:
        outer, self._found = self._found, SizedBlocks()
        self._read_children(cell, around)
        inner, self._found = self._found, outer
        return inner


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors(f"{W}tr"), None)
