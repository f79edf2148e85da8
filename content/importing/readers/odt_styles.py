"""What the styles of an OpenDocument text say of paragraphs, letters and lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from odfdo import Document, Element

from content.importing.readers.read_text import Style
from content.list_mark import BULLETS, SYMBOL_FONT

_NAMED = (
    (re.compile(r"Title"), Style.TITLE),
    (re.compile(r"Subtitle"), Style.SUBTITLE),
    (re.compile(r"Quotations|Quote|Intense_20_Quote"), Style.QUOTE),
    (re.compile(r"Caption|Illustration|Figure"), Style.CAPTION),
    (re.compile(r"Contents_20_\w+|toc_20_\d|TOC_20_Heading"), Style.CONTENTS),
    (re.compile(r"Footnote|Endnote|footnote_20_text"), Style.FOOTNOTE),
)
_DEFAULT_POINTS = 12.0
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class OdtLetters(NamedTuple):
    """What letters are like; `size` in points."""

    is_bold: bool
    size: float


class OdtStyles:
    """The styles of a document, each with those that it is based on."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._letters: dict[tuple[str, str], OdtLetters] = {}

    def named(self, name: str) -> Style | None:
        """What kind of block the style of a paragraph says it is."""
        for own, _ in self._chain("paragraph", name):
            for names, style in _NAMED:
                if names.fullmatch(own):
                    return style
        return None

    def letters(self, family: str, name: str) -> OdtLetters:
        """What letters of a style are like."""
        if (family, name) not in self._letters:
            properties: dict[str, str | bool] = {}
            for _, each in reversed(self._chain(family, name)):
                found = each.get_element("style:text-properties") if each is not None else None
                properties |= found.attributes if found is not None else {}
            size = re.fullmatch(r"([\d.]{1,6})pt", str(properties.get("fo:font-size", "")))
            self._letters[family, name] = OdtLetters(
                str(properties.get("fo:font-weight", "")) in {"bold", "700", "800", "900"},
                float(size[1]) if size else _DEFAULT_POINTS,
            )
        return self._letters[family, name]

    def _chain(self, family: str, name: str) -> list[tuple[str, Element | None]]:
        """A style and those that it is based on; each once, whatever the file says."""
        chain: dict[str, Element | None] = {}
        while name and name not in chain:
            style = self._document.get_style(family, name)
            chain[name] = style
            parent = style.get_attribute_string("style:parent-style-name") if style else None
            name = parent or ""
        return list(chain.items())


class OdtLists:
    """The lists that a paragraph is in, with the numbers so far."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._open: list[tuple[str, int]] = []
        self._last_counts: dict[str, int] = {}

    def enter(self, element: Element) -> None:
        """A list begins, inside the one that is open."""
        outer = self._open[-1][0] if self._open else ""
        name = element.get_attribute_string("text:style-name") or outer
        continues = element.get_attribute_string("text:continue-numbering") == "true"
        is_later = bool(element.get_attribute_string("text:continue-list"))
        count = self._last_counts.get(name, 0) if continues or is_later else 0
        self._open.append((name, count))

    def leave(self) -> None:
        """A list ends."""
        name, count = self._open.pop()
        self._last_counts[name] = count

    def next_mark(self, item: Element) -> str:
        """What is printed before the next item; "" before a list's header."""
        if item.tag != "text:list-item":
            return ""
        name, count = self._open[-1]
        level = self._level(name, len(self._open))
        start = level.get_attribute_string("text:start-value") if level is not None else None
        given = item.get_attribute_string("text:start-value") or (start if not count else None)
        count = int(given) if given and re.fullmatch(r"\d{1,5}", given) else count + 1
        self._open[-1] = (name, count)
        if level is None or level.tag != "text:list-level-style-number":
            printed = level.get_attribute_string("text:bullet-char") if level is not None else None
            shown = (printed or "").translate(SYMBOL_FONT)
            return shown if shown and shown in BULLETS else "•"
        before = level.get_attribute_string("style:num-prefix") or ""
        after = level.get_attribute_string("style:num-suffix") or ""
        kind = level.get_attribute_string("style:num-format") or ""
        return f"{before}{_number(count, kind)}{after}" if kind else ""

    def _level(self, name: str, depth: int) -> Element | None:
        style = self._document.get_style("list", name) if name else None
        levels = style.children if style is not None else []
        return next(
            (each for each in levels if each.get_attribute_string("text:level") == str(depth)),
            None,
        )


def _number(number: int, kind: str) -> str:
    if kind.lower() == "a" and number <= len(_LETTERS):
        return _LETTERS[number - 1] if kind == "a" else _LETTERS[number - 1].upper()
    return str(number)
