"""Reads OpenDocument texts: headings, lists, letters, tables, notes, headers and footers."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from odfdo import Document, Element
from odfdo.element import EText

from content.importing.readers.odt_styles import OdtLists, OdtStyles
from content.importing.readers.read_text import Block, Markup, ReadText, Region, Style, assembled
from content.importing.readers.sized_blocks import SizedBlocks, refuse_entities
from content.importing.readers.styled_words import StyledWords

READER = "odt 1"

_NOT_SHOWN = {
    "text:tracked-changes",
    "office:annotation",
    "text:note-citation",
    "text:bibliography",
}
_APART = {"text:note-body": Style.FOOTNOTE, "svg:desc": Style.CAPTION, "draw:text-box": None}
"""What stands after the paragraph that it hangs on."""

_CONTENTS = {"text:table-of-content", "text:alphabetical-index", "text:illustration-index"}
_MARGINS = "//style:header|//style:footer|//style:header-first|//style:footer-first"


def read_odt(data: bytes) -> ReadText:
    """The text of an OpenDocument file."""
    refuse_entities(data)
    return assembled(_DocumentReader(Document(io.BytesIO(data))).blocks(), READER)


class _DocumentReader:
    """Reads a document from its first paragraph to its last; then its notes and margins."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._styles = OdtStyles(document)
        self._lists = OdtLists(document)
        self._found = SizedBlocks()
        self._notes: list[Element] = []

    def blocks(self) -> Iterator[Block]:
        """The blocks of the body, of the notes, and last of headers and footers."""
        self._read_children(self._document.body, Markup())
        for note in self._notes:
            self._read_children(note, Markup(style=Style.FOOTNOTE))
        for margin in self._document.styles.root.get_elements(_MARGINS):
            self._read_children(margin, Markup(region=Region.MARGIN))
        return self._found.blocks()

    def _read_children(self, element: Element, markup: Markup, mark: str = "") -> None:
        """Read what is in an element; the first paragraph is printed behind the mark."""
        for child in element.children:
            if child.tag in {"text:p", "text:h"}:
                self._read_paragraph(child, markup, mark)
                mark = ""
            elif child.tag == "text:list":
                self._read_list(child, markup)
            elif child.tag == "table:table":
                self._read_table(child, markup)
            elif child.tag in _CONTENTS:
                self._read_children(child, replace(markup, style=Style.CONTENTS))
            elif child.tag in _APART:
                self._read_apart(child, markup)
            elif child.tag not in _NOT_SHOWN:
                self._read_children(child, markup)

    def _read_paragraph(self, paragraph: Element, around: Markup, mark: str) -> None:
        words = StyledWords()
        apart: list[Element] = []
        sizes: Counter[float] = Counter()
        name = paragraph.get_attribute_string("text:style-name") or ""
        self._read_words(paragraph, ("paragraph", name), words, apart, sizes)
        style = around.style or self._styles.named(name)
        markup = replace(around, style=style, style_name=name)
        level = paragraph.get_attribute_string("text:outline-level") or "1"
        if paragraph.tag == "text:h" and not (markup.region or markup.style):
            number = int(level) if level.isdigit() else 1
            markup = replace(markup, heading=number, list_level=0)
        if not words.is_empty:
            self._found.add(words, markup, mark, sizes)
        for element in apart:
            self._read_apart(element, around)

    def _read_words(
        self,
        element: Element,
        style: tuple[str, str],
        words: StyledWords,
        apart: list[Element],
        sizes: Counter[float],
    ) -> None:
        """Add the words inside an element that has this style."""
        letters = self._styles.letters(*style)
        for node in element.xpath("*|text()"):
            if isinstance(node, EText):
                words.add(str(node).replace("\n", " "), is_bold=letters.is_bold)
                sizes[letters.size] += len(str(node).strip())
            elif node.tag in _APART:
                apart.append(node)
            elif node.tag in {"text:tab", "text:s", "text:line-break"}:
                words.add({"text:tab": "\t", "text:s": " "}.get(node.tag, "\n"))
            elif node.tag not in _NOT_SHOWN:
                own = node.get_attribute_string("text:style-name")
                inner = ("text", own) if own and node.tag == "text:span" else style
                self._read_words(node, inner, words, apart, sizes)

    def _read_apart(self, element: Element, around: Markup) -> None:
        if element.tag == "svg:desc":
            words = StyledWords()
            words.add(element.text or "")
            self._found.add(words, replace(around, style=Style.CAPTION))
        elif element.tag == "text:note-body":
            self._notes.append(element)
        else:
            self._read_children(element, around)

    def _read_list(self, element: Element, around: Markup) -> None:
        self._lists.enter(element)
        markup = replace(around, list_level=around.list_level + 1)
        for item in element.children:
            mark = self._lists.next_mark(item)
            if item.tag == "text:list-item" and _holds_heading(item):
                self._read_children(item, around, mark)
            else:
                self._read_children(item, markup, mark)
        self._lists.leave()

    def _read_table(self, table: Element, around: Markup) -> None:
        for child in table.children:
            if child.tag == "table:table-row":
                cells = [each for each in child.children if each.tag == "table:table-cell"]
                self._found.add_row([self._cell(cell, around) for cell in cells], around)
            else:
                self._read_table(child, around)

    def _cell(self, cell: Element, around: Markup) -> SizedBlocks:
        outer, self._found = self._found, SizedBlocks()
        self._read_children(cell, around)
        inner, self._found = self._found, outer
        return inner


def _holds_heading(item: Element) -> bool:
    """Whether an item is a numbered heading, which writers keep in lists."""
    return any(child.tag == "text:h" for child in item.children)
