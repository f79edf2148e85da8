"""Reads the tag tree of a PDF's page: its headings, items, cells and paragraphs in order."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from content.importing.readers.read_text import Markup, Style

_Handle: TypeAlias = Any
"""An element of PDFium."""

_HEADING = re.compile(r"H([1-6])?")
_INLINE = {
    *("Span", "Link", "Em", "Strong", "Reference", "Code", "Quote", "NonStruct", "Private", "Sub"),
    *("Ruby", "RB", "RT", "RP", "Warichu", "Annot", "BibEntry", "Form", "Lbl"),
}
_STYLES = {
    "Title": Style.TITLE,
    "BlockQuote": Style.QUOTE,
    "Caption": Style.CAPTION,
    "TOC": Style.CONTENTS,
    "TOCI": Style.CONTENTS,
    "Note": Style.FOOTNOTE,
    "FENote": Style.FOOTNOTE,
}
_FIRST_IN_ITEM = {"Lbl", "LBody", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6"}
"""What begins an item, and is no block of its own then."""

_LONGEST = 20_000


@dataclass(slots=True)
class TaggedBlock:
    """The marked contents that make a block, in order; `alt` are words that stand for a picture.

    `row` and `cell` count from 1 in tables; 0 outside. An item has nothing but its label at first.
    """

    markup: Markup
    row: int = 0
    cell: int = 0
    is_label: bool = False
    is_item: bool = False
    marks: list[int] = field(default_factory=list)
    alt: str = ""


def tagged_blocks(page: PdfPage) -> list[TaggedBlock]:
    """The blocks of a page's tag tree; [] without one."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    reader = _TreeReader()
    for index in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0)):
        element = pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
        if element:
            reader.read(element, Markup(), None)
    pdfium.FPDF_StructTree_Close(tree)
    return [each for each in reader.blocks if each.marks or each.alt]


class _TreeReader:
    """Reads a tree from its first element to its last."""

    def __init__(self) -> None:
        self.blocks: list[TaggedBlock] = []
        self._row = self._cell = 0
        self._rows = 0

    def read(self, element: _Handle, around: Markup, block: TaggedBlock | None) -> None:
        """Read an element; its words go into `block`, or without one into new ones."""
        tag = _text(pdfium.FPDF_StructElement_GetType, element)
        markup = _markup(tag, around)
        outer = self._row, self._cell
        if tag == "TR":
            self._rows += 1
            self._row, self._cell = self._rows, 0
        elif tag in {"TD", "TH"}:
            self._cell += 1
        if tag == "Figure" and (alt := _text(pdfium.FPDF_StructElement_GetAltText, element)):
            caption = replace(around, style=Style.CAPTION, list_level=0)
            self.blocks.append(TaggedBlock(caption, self._row, self._cell, alt=alt))
        if tag == "LI":
            block = self._new(markup, is_label=True)
        elif block is not None and block.is_label and tag in _FIRST_IN_ITEM:
            block.markup = markup
        elif tag not in _INLINE:
            block = None
        self._read_children(element, markup, block)
        if tag == "Lbl" and block is not None:
            block.is_label = True
        self._row, self._cell = (self._row, self._cell) if tag in {"TD", "TH"} else outer

    def _read_children(
        self,
        element: _Handle,
        markup: Markup,
        block: TaggedBlock | None,
    ) -> None:
        for index in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if child:
                tag = _text(pdfium.FPDF_StructElement_GetType, child)
                if tag in _INLINE and block is None:
                    block = self._new(markup)
                self.read(child, markup, block)
                if tag not in _INLINE and not (block and block.is_label):
                    block = None
            elif mark >= 0:
                block = block or self._new(markup)
                block.marks.append(mark)
                block.is_label = False

    def _new(self, markup: Markup, *, is_label: bool = False) -> TaggedBlock:
        block = TaggedBlock(markup, self._row, self._cell, is_label, is_item=is_label)
        self.blocks.append(block)
        return block


def _markup(tag: str, around: Markup) -> Markup:
    """What a tag says of the words inside it."""
    if match := _HEADING.fullmatch(tag):
        return replace(around, heading=int(match[1] or 1), list_level=0)
    if tag == "L":
        return replace(around, list_level=around.list_level + 1)
    return replace(around, style=_STYLES.get(tag, around.style))


def _text(get: Callable[..., int], element: _Handle) -> str:
    """A text of an element, such as its tag; "" without one."""
    length = get(element, None, 0)
    if not 0 < length <= _LONGEST:
        return ""
    text = (ctypes.c_ushort * (length // 2 + 1))()
    get(element, ctypes.cast(text, get.argtypes[1]), length)  # type: ignore[attr-defined]
    return bytes(text)[:length].decode("utf-16-le", "replace").rstrip("\0")
