"""What the styles of a Word file say of a paragraph and its letters."""

from __future__ import annotations

import re
from typing import NamedTuple

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from content.importing.readers.read_text import Style

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_NAMED = (
    (re.compile(r"title"), Style.TITLE),
    (re.compile(r"subtitle"), Style.SUBTITLE),
    (re.compile(r"(?:intense )?quote"), Style.QUOTE),
    (re.compile(r"caption"), Style.CAPTION),
    (
        re.compile(r"toc heading|toc \d|table of (?:contents|figures)|contents heading"),
        Style.CONTENTS,
    ),
    (re.compile(r"(?:footnote|endnote) text"), Style.FOOTNOTE),
)
"""Built-in styles have English names in the file, whatever language the program speaks."""

_DEFAULT_HALF_POINTS = 20.0
_NO_LEVEL = 9
"""The outline level of body text."""


class ParagraphStyle(NamedTuple):
    """What a paragraph is called; `numbering` is the id of its numbering and the level in it."""

    heading: int
    style: Style | None
    numbering: tuple[str, int] | None
    name: str = ""


class Letters(NamedTuple):
    """What letters are like; `size` in half points."""

    is_bold: bool
    size: float


class Styles:
    """The styles of a document, each with those that it is based on."""

    def __init__(self, document: Document) -> None:
        parts = [each for each in document.part.rels.values() if each.reltype == RT.STYLES]
        root = parts[0].target_part.element if parts else OxmlElement("w:styles")
        self._styles = {
            each.get(qn("w:styleId")): each for each in root.iterchildren(qn("w:style"))
        }
        self._default = next(
            (
                id_
                for id_, each in self._styles.items()
                if each.get(qn("w:type")) == "paragraph"
                and each.get(qn("w:default")) in {"1", "true"}
            ),
            None,
        )
        self._defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")

    def paragraph(self, paragraph: Element) -> ParagraphStyle:
        """What the style of a paragraph, or it itself, says."""
        own = paragraph.find(qn("w:pPr"))
        properties = [own] if own is not None else []
        styles = self._chain(_value(own, "w:pStyle") or self._default)
        properties += [each.find(qn("w:pPr")) for each in styles]
        heading, style = 0, None
        for each in styles:
            name = (_value(each, "w:name") or "").lower()
            if match := _HEADING.fullmatch(name):
                heading = heading or int(match[1])
            style = style or next((kind for names, kind in _NAMED if names.fullmatch(name)), None)
        level = next((v for each in properties if (v := _value(each, "w:outlineLvl"))), None)
        if not heading and level and level.isdigit() and int(level) < _NO_LEVEL:
            heading = int(level) + 1
        name = _value(own, "w:pStyle") or ""
        return ParagraphStyle(0 if style else heading, style, _numbering(properties), name)

    def letters(self, paragraph: Element, run: Element) -> Letters:
        """What the letters of a run are like."""
        own = run.find(qn("w:rPr"))
        chain = [*self._chain(_value(own, "w:rStyle"))]
        chain += self._chain(_value(paragraph.find(qn("w:pPr")), "w:pStyle") or self._default)
        properties = [own, *(each.find(qn("w:rPr")) for each in chain), self._defaults]
        bold = next((b for each in properties if (b := _switch(each, "w:b")) is not None), False)
        size = next((s for each in properties if (s := _value(each, "w:sz"))), None)
        is_number = size is not None and re.fullmatch(r"\d{1,4}(?:\.\d+)?", size) is not None
        return Letters(bold, float(size) if size and is_number else _DEFAULT_HALF_POINTS)

    def _chain(self, style: str | None) -> list[Element]:
        """A style and those that it is based on; each once, whatever the file says."""
        chain: list[Element] = []
        while style in self._styles and self._styles[style] not in chain:
            chain.append(self._styles[style])
            style = _value(chain[-1], "w:basedOn")
        return chain


def _value(element: Element | None, tag: str) -> str | None:
    found = element.find(qn(tag)) if element is not None else None
    return found.get(qn("w:val")) if found is not None else None


def _switch(element: Element | None, tag: str) -> bool | None:
    found = element.find(qn(tag)) if element is not None else None
    return None if found is None else found.get(qn("w:val")) not in {"0", "false", "off"}


def _numbering(properties: list[Element | None]) -> tuple[str, int] | None:
    """The first numbering that is said, by the paragraph itself or by its styles; None if "0"."""
    for each in properties:
        numbering = each.find(qn("w:numPr")) if each is not None else None
        if numbering is not None and (id_ := _value(numbering, "w:numId")):
            level = _value(numbering, "w:ilvl") or "0"
            return None if id_ == "0" else (id_, int(level) if level.isdigit() else 0)
    return None
