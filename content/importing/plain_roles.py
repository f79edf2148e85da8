"""Finds what the words of an element tell by themselves: dates, captions, links, labels, ..."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from content.importing.element import LONGEST_HEADING, Element, Role, key_of
from content.importing.furniture_lines import is_adoption

_GREETING = re.compile(
    r"(?:med (?:venlig|venleg|vennlig|vänlig|hjertelig|ønsk|önsk|håb|de bedste)|venlig hilsen|"
    r"vänliga hälsningar|(?:hilsen|helsing|hälsningar|mvh)\b|rigtig god|sincerely|best regards|"
    r"god (?:læse|lese|läs|arbejds|arbeids|fornøjelse))",
    re.IGNORECASE,
)
_PICTURE = (
    r"(?:bild|billede|bilde|bilete|foto|fotograf|illustration|illustrasjon|figur|figure|image|"
    r"photo|mynd)"
)
_CAPTION = re.compile(
    rf".{{0,120}}\bfoto(?:graf)?:\s.{{2,60}}$|(?:omslags|forside)?{_PICTURE}\w*\s*\d*\s*[:.–]|"
    rf".{{0,200}}?\((?:klik|klick|click)\w*\b.*\b{_PICTURE}\w*\)\W*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:læs|les|läs|read|lue)\b[^.:]{0,80}$|https?://\S+$|www\.\S+$|"
    r"(?:se|hent|download|ladda (?:ner|ned)|last ned|find|åbn|öppna)\b.{0,80}"
    r"(?:mere|mer|meir|her|här|more|pdf\b.*|https?\S+|\(.*\))$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:gælder|gäller|gjelder|gjeld|gyldig|giltig|valid|dato|datum|date|sagsnr|saksnr|diarienr|"
    r"diarienummer|journalnr|sagsnummer|saksnummer|dnr|ks)\b.{0,70}\d.{0,9}$|"
    r"\d{1,2}\.?\s*\w+\s*\d{4}$|\w+ \d{4}$",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹†‡]|\[\d+\]\s")
_QUOTE = re.compile(r"[“”„\"»«'’].{30,}[“”\"»«'’]")
_PATTERNS = (
    (re.compile(r".*\t"), Role.ROW, "cells apart by tabs"),
    (_DATE, Role.DATE, "a date, a case number or when it is valid"),
    (_CAPTION, Role.CAPTION, "names a picture"),
    (_LINK, Role.LINK, "leads to another page"),
    (_FOOTNOTE, Role.FOOTNOTE, "begins with the sign of a note"),
    (_QUOTE, Role.QUOTE, "stands in quotation marks"),
)
"""The first that matches says what an element is, and why."""


def set_plain_roles(elements: Sequence[Element]) -> None:
    """Roles that the words of an element tell, whatever stands around it."""
    for element in elements:
        if not (element.is_set or element.mark) and (found := plain_role(element)):
            element.set_role(*found)
    _set_signatures(elements)
    for above, below in pairwise(elements):
        if above.role is Role.QUOTE and not below.is_set and len(below.text) <= LONGEST_HEADING:
            below.set_role(Role.SIGNATURE, "below a quotation: who said it")
    _set_labels(elements)


def plain_role(element: Element) -> tuple[Role, str] | None:
    """What the words of an element tell by themselves, and why; None if nothing."""
    text = element.text
    if is_adoption(text):
        return Role.DATE, "says when it was adopted"
    matching = ((role, reason) for pattern, role, reason in _PATTERNS if pattern.match(text))
    return next(matching, None)


def _set_signatures(elements: Sequence[Element]) -> None:
    """A greeting is a paragraph, and the short lines below it sign the text."""
    for index, element in enumerate(elements):
        if element.is_set or len(element.text) > 60 or not _GREETING.match(element.text):
            continue
        element.set_role(Role.PARAGRAPH, "a greeting")
        for below in elements[index + 1 : index + 5]:
            if below.is_set or len(below.text) > 60 or below.blanks_above > 2 or below.is_capitals:
                break
            below.set_role(Role.SIGNATURE, "below a greeting")


def _set_labels(elements: Sequence[Element]) -> None:
    """Short lines that end with a colon and have text right below, without a blank line.

    One that comes again is a label above headings; several different ones are headings.
    """
    pairs = [
        (element, below)
        for element, below in pairwise(elements)
        if element.text[-1:] == ":"
        and len(element.text) <= 40
        and not (element.is_set or element.mark or below.is_set or below.mark)
        and not below.blanks_above
    ]
    counts = Counter(key_of(element.text) for element, _ in pairs)
    for element, below in pairs:
        count = counts[key_of(element.text)]
        if count > 1 and len(below.text) <= LONGEST_HEADING:
            element.set_role(Role.LABEL, "comes again, each time above a heading")
            below.set_role(Role.HEADING, "below a label that comes again")
        elif count == 1 and len(counts) > 1:
            element.set_role(Role.HEADING, "one of several with a colon and text below")
