"""Counts the numbered paragraphs of a Word file, whose numbers are printed but not written."""

from __future__ import annotations

import re
from collections.abc import Mapping

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from content.list_mark import BULLETS, SYMBOL_FONT

_DEEPEST = 9
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbering:
    """The numbers so far, by the definition that they follow."""

    def __init__(self, document: Document) -> None:
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            root = None
        abstract = _by_id(root, "w:abstractNum", "w:abstractNumId")
        self._levels: dict[str, Mapping[int, Element]] = {}
        self._definition: dict[str, str] = {}
        for id_, each in _by_id(root, "w:num", "w:numId").items():
            link = each.find(qn("w:abstractNumId"))
            target = link.get(qn("w:val"), "") if link is not None else ""
            self._definition[id_] = target
            self._levels[id_] = (
                {
                    int(level.get(qn("w:ilvl"), "0")): level
                    for level in abstract[target].iterchildren(qn("w:lvl"))
                    if level.get(qn("w:ilvl"), "0").isdigit()
                }
                if target in abstract
                else {}
            )
        self._counts: dict[str, list[int]] = {}

    def mark(self, numbering: tuple[str, int] | None) -> tuple[str, int]:
        """What is printed before the next paragraph of a numbering, and its level from 0."""
        if numbering is None:
            return "", 0
        id_, level = numbering[0], min(numbering[1], _DEEPEST - 1)
        levels = self._levels.get(id_, {})
        if level not in levels:
            return "•", level
        kind, text = _text(levels[level], "w:numFmt"), _text(levels[level], "w:lvlText")
        if kind in {"bullet", "none", ""}:
            printed = text.translate(SYMBOL_FONT).strip()
            return (printed if printed and printed in BULLETS else "•"), level
        counts = self._counts.setdefault(self._definition[id_], [0] * _DEEPEST)
        counts[level] += 1 if counts[level] else _start(levels[level])
        counts[level + 1 :] = [0] * (_DEEPEST - level - 1)
        numbers = {
            place: _number(counts[place] or 1, _text(levels[place], "w:numFmt"))
            for place in levels
            if place < _DEEPEST
        }
        return re.sub(r"%(\d)", lambda m: numbers.get(int(m[1]) - 1, ""), text).strip(), level


def _by_id(root: Element | None, tag: str, attribute: str) -> dict[str, Element]:
    if root is None:
        return {}
    return {each.get(qn(attribute), ""): each for each in root.iterchildren(qn(tag))}


def _text(level: Element, tag: str) -> str:
    found = level.find(qn(tag))
    return found.get(qn("w:val"), "") if found is not None else ""


def _start(level: Element) -> int:
    start = _text(level, "w:start")
    return int(start) if start.isdigit() and len(start) < 6 else 1


def _number(number: int, kind: str) -> str:
    if kind in {"lowerLetter", "upperLetter"} and number <= len(_LETTERS):
        letter = _LETTERS[number - 1]
        return letter.upper() if kind == "upperLetter" else letter
    if kind in {"lowerRoman", "upperRoman"} and number < 40:
        roman = ""
        for value, letters in _ROMAN:
            while number >= value:
                roman, number = roman + letters, number - value
        return roman.upper() if kind == "upperRoman" else roman
    return str(number)
