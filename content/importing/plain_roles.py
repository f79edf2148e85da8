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
    r"(?:læs|les|läs|read|lue)\b(?:[^.:]|[.:](?=\S)){0,80}$|https?://\S+$|www\.\S+$|"
    r"(?:se|hent|download|ladda (?:ner|ned)|last ned|find|åbn|öppna)\b.{0,80}"
    r"(?:mere|mer|meir|her|här|more|pdf\b.*|https?\S+|\(.*\))$",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:januar|februar|mar|april|ma[jiy]|jun|jul|august|september|o[kc]tober|november|de[sc]ember|"
    r"jan|feb|apr|aug|sep|okt|nov|des|dec|janúar|febrúar|apríl|ágúst|\w+kuu)\w*\.?"
)
_DATE = re.compile(
    r"(?:gælder|gäller|gjelder|gjeld|gyldig|giltig|valid|dato|datum|date|sagsnr|saksnr|diarienr|"
    r"diarienummer|journalnr|sagsnummer|saksnummer|dnr|ks)\b.{0,70}\d.{0,9}$|"
    rf"(?:\d{{1,2}}\.?\s*)?{_MONTH}\s*\d{{4}}$|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}$|"
    r"(?:beslut|besluta|antag|faststäl|fastsat|vedta|vedtek|godkän|godken|godkjen|ansvarig|ansvarleg|"
    r"dokument|ärende|sags?|saks?|diarie|version|versjon|udgave|utgåva|utgave|revid|gälle|gälla|gjeld|"
    r"gjelde|gæld|giltig|gyldig|arkiv|journal)\w*[^:.]{0,30}:\s\S.{0,60}$",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹†‡]|\[\d+\]\s")
_QUOTE = re.compile(r"[“”„\"»«'’].{30,}[“”\"»«'’]")
_NOTED = re.compile(r"\S\*(?=\W|$)")
_ORDINAL = re.compile(
    r"\b(?:først|andet|annen|anden|anna|andr|tredj|fjerd|femt|sjett|syvend|sjuend|ottend|åttend|niend|"
    r"tiend|förs|andr|fjärd|sjätt|sjund|åttond|niond|tiond|first|second|third|fourth|fifth)\w{0,3}\b|"
    r"\b[ivx]+\b|\d+",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:[A-ZÆØÅÄÖÞÁÍÓÚ][\w.’'-]*\s){1,3}[A-ZÆØÅÄÖÞÁÍÓÚ][\w’'-]+"
    r"(?:(?:,| og| och| ok| and| &)\s(?:[A-ZÆØÅÄÖÞÁÍÓÚ][\w.’'-]*\s?){2,4})*,?(?=$|\s)"
)
_OFFICE = re.compile(
    r"(?:formand|næstformand|ordförande|ordfører|ordførar|borgmester|byrådsmedlem|leder|leiar|ledar|chef|"
    r"direktør|direktör|rådmann|kommunal|kommune|kommun|stads|by|hr|fagchef|region|tillitsvalg|"
    r"tillidsrepræsentant|sveitarstjóri|bæjarstjóri|mayor|director|chief)\w*\b[^.:!?]*",
    re.IGNORECASE,
)
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
    _set_notes(elements)
    _set_signatures(elements)
    _set_signed(elements)
    for above, below in pairwise(elements):
        is_short = len(below.text) <= LONGEST_HEADING and below.blanks_above <= 1
        is_bold = below.markup is not None and below.markup.is_bold
        if above.role is Role.QUOTE and not (below.is_set or is_bold) and is_short:
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


def is_quotation(text: str) -> bool:
    """Whether a text is words in quotation marks, from the first to the last."""
    return _QUOTE.fullmatch(text) is not None


def _set_notes(elements: Sequence[Element]) -> None:
    """What begins with a lone asterisk is a note if a word above has one, too."""
    is_noted = False
    for index, element in enumerate(elements):
        beside = (*elements[max(index - 1, 0) : index], *elements[index + 1 : index + 2])
        is_starred = element.mark is not None and element.mark.printed == "*"
        is_alone = not any(each.mark and each.mark.printed == "*" for each in beside)
        if is_noted and is_starred and is_alone and not element.is_set:
            element.set_role(Role.FOOTNOTE, "a note to the word above with the same sign")
        is_noted = is_noted or _NOTED.search(element.text) is not None


def _set_signed(elements: Sequence[Element]) -> None:
    """Names of persons with their office beside or right below them sign the text above."""
    for index, element in enumerate(elements):
        names = None if element.is_set or element.mark else _NAMES.match(element.text)
        if names is None or not index:
            continue
        office = element.text[names.end() :].strip(" ,–-")
        signing = [element] if office else [element, *_right_below(elements, index)]
        said = office or signing[-1].text
        is_below_text = bool(office) or elements[index - 1].text[-1:] in ".!?*"
        if is_below_text and len(said) <= LONGEST_HEADING and _OFFICE.fullmatch(said):
            for each in signing:
                each.set_role(Role.SIGNATURE, "a name with an office, below the text")


def _right_below(elements: Sequence[Element], index: int) -> list[Element]:
    return [
        below
        for below in elements[index + 1 : index + 2]
        if not (below.is_set or below.blanks_above or below.mark)
    ]


def _set_labels(elements: Sequence[Element]) -> None:
    """Short lines that end with a colon or count, and have text right below without a blank line.

    One that comes again is a label above headings; several different ones are headings.
    """
    _set_counting_labels(elements)
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


def _set_counting_labels(elements: Sequence[Element]) -> None:
    """Lines such as `First role`, `Second role`, each right above a short line."""
    pairs = [
        (key_of(_ORDINAL.sub("", element.text)), element, below)
        for element, below in pairwise(elements)
        if len(element.text) <= 40
        and _ORDINAL.search(element.text)
        and not (element.is_set or element.mark or below.is_set or below.mark)
        and not below.blanks_above
        and len(below.text) <= LONGEST_HEADING
        and not below.ends_sentence
    ]
    counts = Counter(key for key, _, _ in pairs)
    for key, label, heading in pairs:
        if key and counts[key] > 1:
            label.set_role(Role.LABEL, "counts the headings, each right above one")
            heading.set_role(Role.HEADING, "below a label that counts")
