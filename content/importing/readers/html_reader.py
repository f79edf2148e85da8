"""Reads web pages: the words of each block in order, with its tag and the part of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile

from selectolax.lexbor import LexborHTMLParser, LexborNode

from content.importing.readers.html_headings import heading_class, with_named_headings
from content.importing.readers.html_regions import PageParts, name_words
from content.importing.readers.plain_reader import read_plain
from content.importing.readers.read_text import Block, Markup, ReadText, Region, Style, assembled
from content.importing.readers.styled_words import StyledWords
from content.list_mark import BULLETS, read_mark

READER = "html 1"

_WITHOUT_TEXT = {"script", "style", "template", "head", "iframe", "object", "svg", "noscript"}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd"),
    *("details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "label", "legend", "li", "main", "menu"),
    *("nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td"),
    *("textarea", "tfoot", "th", "thead", "tr", "ul"),
}
_BOLD = {"b", "strong"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE
)
_CHARSET_WITHIN = 4096  # bytes
_ICON = re.compile(r"[a-z]+(?:_[a-z]+)*")
_ICON_WORDS = re.compile(r"icons?|ikon|ikoner|symbols?|symbol\w*")
_FOLDS = {"aria-expanded", "data-bs-toggle", "data-toggle"}
_FOLDING = re.compile(r"accordion|collaps|toggle|expand|fold", re.IGNORECASE)
"""What a button has, and how its class is named, if it opens and closes the part below it."""

_LONGEST_CELL = 60
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class _Around:
    """What the elements around some words say of them."""

    markup: Markup = field(default_factory=Markup)
    mark: str = ""
    is_bold: bool = False
    is_link: bool = False
    heading_class: str = ""


def read_html(data: bytes) -> ReadText:
    """The text of a web page."""
    declared = _CHARSET.search(data[:_CHARSET_WITHIN])
    try:
        text = data.decode(declared[1].decode() if declared else "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = read_plain(data).text
    return assembled(html_blocks(text), READER)


def html_blocks(text: str) -> list[Block]:
    """The blocks of a web page, or of a part of one."""
    body = LexborHTMLParser(text).body
    if body is None:
        return []
    reader = _PageReader(PageParts(body))
    reader.read(body, _Around())
    reader.end_block()
    return with_named_headings(reader.blocks, reader.heading_classes)


class _PageReader:
    """Reads a page from its first element to its last."""

    def __init__(self, parts: PageParts) -> None:
        self.blocks: list[Block] = []
        self.heading_classes: dict[int, str] = {}
        self._parts = parts
        self._words = StyledWords()
        self._around = _Around()
        self._mark = ""
        self._last_level = 1

    def read(self, element: LexborNode, around: _Around) -> None:
        """Read an element with all that is inside."""
        for node in element.iter(include_text=True):
            tag = node.tag or ""
            if tag == "-text":
                self._add(node.text_content or "", around)
            elif tag == "br":
                self._words.end_line()
            elif tag == "img":
                self._read_picture(node, around)
            elif tag in _BLOCKS:
                self._read_block(node, tag, around)
            elif tag not in _WITHOUT_TEXT and not tag.startswith(("-", "!")):
                self._read_inline(node, tag, around)

    def end_block(self) -> None:
        """The words since the last block are one, or several where lines end in it."""
        around, words = self._around, self._words
        self._words = StyledWords()
        keeps_lines = around.markup.heading > 0
        for part in [words] if keeps_lines else words.parts():
            text = part.text
            if not text.strip():
                continue
            if self._mark and read_mark(text.strip()) is None:
                text = f"{self._mark} {text.lstrip()}"
            self._mark = ""
            markup = replace(
                around.markup, is_bold=part.is_bold, link_share=round(part.link_share, 2)
            )
            if around.heading_class:
                self.heading_classes[len(self.blocks)] = around.heading_class
            self.blocks.append(Block(text, markup))

    def _add(self, text: str, around: _Around) -> None:
        if self._words.is_empty:
            self._around = around
        self._words.add(re.sub(r"\s", " ", text), is_bold=around.is_bold, is_link=around.is_link)

    def _read_picture(self, node: LexborNode, around: _Around) -> None:
        """The words that stand for a picture are a caption of their own."""
        words = (node.attributes.get("alt") or "").strip()
        if words:
            markup = replace(around.markup, style=Style.CAPTION, heading=0, list_level=0)
            self._read_apart(words, markup)

    def _read_inline(self, node: LexborNode, tag: str, around: _Around) -> None:
        inner = replace(
            around, is_bold=around.is_bold or tag in _BOLD, is_link=around.is_link or tag == "a"
        )
        words = node.text().strip()
        if _is_icon(node) and _ICON.fullmatch(words):
            self._read_apart(words, replace(around.markup, region=Region.BUTTON, heading=0))
        elif _FOLDS & node.attributes.keys() and words:
            self._read_block(node, tag, inner)
        else:
            self.read(node, inner)
            if self._words.is_empty or words in BULLETS:
                self._add(" ", inner)

    def _read_apart(self, words: str, markup: Markup) -> None:
        """Words that are a block of their own, before the one they stand in."""
        self.blocks.append(Block(re.sub(r"\s+", " ", words), markup))

    def _read_block(self, node: LexborNode, tag: str, around: _Around) -> None:
        self.end_block()
        inner = self._inside(node, tag, around)
        inner = replace(inner, heading_class=heading_class(node) or around.heading_class)
        if tag == "li":
            self._mark = inner.mark
        if tag == "tr" and self._is_row(node):
            self._read_row(node, inner)
        else:
            if tag == "tr":
                self._read_cells(node, inner)
            else:
                self.read(node, inner)
            self.end_block()
        if tag == "li":
            self._mark = ""

    def _inside(self, node: LexborNode, tag: str, around: _Around) -> _Around:
        """What an element says of the words inside it."""
        markup = replace(around.markup, region=self._parts.region(node) or around.markup.region)
        if tag in _HEADINGS:
            self._last_level = _HEADINGS[tag]
            markup = replace(markup, heading=_HEADINGS[tag], list_level=0)
        elif _opens_part(node, tag):
            if markup.region is None and not markup.heading:
                markup = replace(markup, heading=self._last_level + 1, is_name=True)
        elif tag == "button":
            markup = replace(markup, region=markup.region or Region.BUTTON)
        elif tag in {"ul", "ol", "menu"}:
            markup = replace(markup, list_level=markup.list_level + 1)
        elif tag == "blockquote":
            markup = replace(markup, style=Style.QUOTE)
        elif tag in {"figcaption", "caption"}:
            markup = replace(markup, style=Style.CAPTION)
        if self._parts.is_contents(node):
            markup = replace(markup, style=Style.CONTENTS)
        if tag == "li":
            return self._inside_item(node, markup, around)
        is_bold = tag == "th" or (around.is_bold and tag not in _HEADINGS)
        return replace(around, markup=markup, is_bold=is_bold)

    def _inside_item(self, node: LexborNode, markup: Markup, around: _Around) -> _Around:
        """An item, with its printed mark; one that holds headings is a part of the page instead."""
        if node.css_first("h1, h2, h3, h4, h5, h6, table, summary, [aria-expanded]"):
            return replace(around, markup=replace(markup, list_level=0), mark="")
        return replace(around, markup=markup, mark=_mark(node))

    def _is_row(self, row: LexborNode) -> bool:
        """Whether all cells of a row are short and plain, so that it is a line of a table."""
        cells = _cells(row)
        return len(cells) > 1 and all(
            len(cell.text().strip()) <= _LONGEST_CELL
            and not cell.css_first("p + p, li, h1, h2, h3, h4")
            for cell in cells
        )

    def _read_row(self, row: LexborNode, around: _Around) -> None:
        cells = [re.sub(r"\s+", " ", cell.text()).strip() for cell in _cells(row)]
        if any(cells):
            is_head = all(cell.tag == "th" for cell in _cells(row))
            markup = replace(around.markup, style=around.markup.style or Style.ROW, is_bold=is_head)
            self.blocks.append(Block("\t".join(filter(None, cells)), markup))

    def _read_cells(self, row: LexborNode, around: _Around) -> None:
        """The cells of a row one after the other; the first names the others if it is short."""
        cells = [cell for cell in _cells(row) if cell.text().strip()]
        for number, cell in enumerate(cells):
            inner = self._inside(cell, cell.tag or "", around)
            markup = inner.markup
            names = number == 0 and len(cells) > 1 and len(cell.text().strip()) <= _LONGEST_CELL
            if names and not cell.css_first("h1, h2, h3, h4, h5, h6"):
                markup = replace(markup, heading=self._last_level + 1, is_name=True)
            self.read(cell, replace(inner, markup=markup))
            self.end_block()


def _is_icon(node: LexborNode) -> bool:
    """Whether an element shows a sign of an icon font, whose name is its text."""
    is_hidden = node.attributes.get("aria-hidden") == "true"
    return is_hidden or any(map(_ICON_WORDS.fullmatch, name_words(node)))


def _opens_part(node: LexborNode, tag: str) -> bool:
    """Whether an element names the part below it, which it may open and close."""
    if tag == "dt":
        below = node.next
        while below is not None and below.tag != "dd":
            below = below.next
        return below is not None and len(below.text().strip()) > _LONGEST_CELL
    names = _FOLDING.search(node.attributes.get("class") or "") if tag == "button" else None
    return tag == "summary" or bool(_FOLDS & node.attributes.keys()) or names is not None


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in {"td", "th"}]


def _mark(item: LexborNode) -> str:
    """What a browser prints before an item: a bullet, or its number."""
    parent = item.parent
    if parent is None or parent.tag != "ol":
        return "•"
    number = _number(parent.attributes.get("start"), 1)
    items = (each for each in parent.iter() if each.tag == "li")
    for above in takewhile(lambda each: each.mem_id != item.mem_id, items):
        number = _number(above.attributes.get("value"), number) + 1
    number = _number(item.attributes.get("value"), number)
    if (parent.attributes.get("type") or "").lower() == "a" and 0 < number <= len(_LETTERS):
        return f"{_LETTERS[number - 1]})"
    return f"{number}."


def _number(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default
