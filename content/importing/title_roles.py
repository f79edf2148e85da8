"""Finds the title of a text, its subtitle and the lines of its cover."""

from __future__ import annotations

import re
from collections.abc import Sequence

from content.importing.element import LONGEST_HEADING, Element, Role, neighbour, text_elements
from content.importing.lead_roles import begins_sentence
from content.importing.markup_roles import is_marked_heading

_KIND_WORD = re.compile(
    r"ledelse|leder|ledar|leiar|lederskap|policy|politik|strategi|grundlag|grunnlag|kode[ks]|"
    r"pejlemærke|styrmodel|styringsmodel|styrning|verdi|værdi|värde|filosofi|plakat|"
    r"prin[cs]ip|leveregler|medarbej|medarbet|medarbeid|leadership|values|stefna|gildi|kompas|"
    r"charter|manifest|riktlinj|retningslin|håndbo[gk]|handbok",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"\b(?:\w*kommun\w*|\w*region\w*|\w*stad|\w*by|fylkes\w+|sveitarfél\w+|municipality|city of)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:del|part|kapitel|kapittel|chapter|avsnitt|afsnit)\s+\w{1,3}\b", re.IGNORECASE
)
_GROUP_NAME = re.compile(
    r"(?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|två|fyra|sex|sju|åtta|nio|tio|åtte|three|four|"
    r"five|six|seven|eight|ten)\s+[^\W\d_]+(?:\s[^\W\d_]+){0,4}$",
    re.IGNORECASE,
)
_ONLY_OWNER = re.compile(r"[^\W\d_][\w-]*\s(?:kommune?|stad|region|municipality)", re.IGNORECASE)
_ALSO_OF_COVER = frozenset({None, Role.HEADING, Role.TITLE})
_OF_HEADING = frozenset({Role.BULLET, Role.LEAD, Role.TAGLINE})
_LAST_PLACE = 6
"""The title is at most so many elements down, and before the first list."""


def set_title_roles(elements: Sequence[Element]) -> None:
    """The title, what stands below it, and lines of a cover further down."""
    texts = text_elements(elements)
    found = (index for index, each in enumerate(texts) if each.role is Role.TITLE)
    title = next(found, None)
    if title is None and (title := _index_below_owner(texts)) is not None:
        texts[title].set_role(Role.TITLE, "below the owner's name, at the top")
        for each in texts[:title]:
            each.set_role(Role.SUBTITLE, "names the owner, above the title")
    elif title is None and (title := _title_index(texts)) is not None:
        texts[title].set_role(Role.TITLE, "the first heading, and no list follows it")
    if title is not None:
        for index in range(title + 1, min(title + 3, len(texts))):
            if not _is_subtitle(texts, index):
                break
            texts[index].set_role(Role.SUBTITLE, "below the title")
    _set_cover_lines(texts)


def _index_below_owner(texts: Sequence[Element]) -> int | None:
    """Where a cover that begins with the owner's name alone has its title: in the next block."""
    if not texts or texts[0].markup or not _ONLY_OWNER.fullmatch(texts[0].text):
        return None
    index = next((n for n, each in enumerate(texts) if n and each.blanks_above), 0)
    if not index or not all(_may_be_on_cover(each) for each in texts[: index + 1]):
        return None
    is_named = _KIND_WORD.search(texts[index].text) is not None
    return index if is_named or _has_cover_line(texts, index) else None


def _may_be_on_cover(element: Element) -> bool:
    is_short = len(element.text) <= LONGEST_HEADING and not element.ends_sentence
    return element.role in _ALSO_OF_COVER and is_short and element.mark is None


def _title_index(texts: Sequence[Element]) -> int | None:
    headings = [
        index
        for index, each in enumerate(texts[: _LAST_PLACE + 1])
        if each.role is Role.HEADING
        and not (each.mark or begins_sentence(each) or _PART.match(each.text))
        and not is_marked_heading(each)
    ]
    if not headings:
        return None
    named = [index for index in headings if _names_document(texts[index].text)]
    is_first = named[:1] == [1] or _has_cover_line(texts) or (not named and _is_alone(texts))
    has_text_above = named and any(each.text.endswith(".") for each in texts[: named[0]])
    if headings[0] == 0 and (is_first or has_text_above):
        return 0
    first_list = next((n for n, each in enumerate(texts) if each.role is Role.BULLET), len(texts))
    return named[0] if named and named[0] < first_list else None


def _names_document(text: str) -> bool:
    return _KIND_WORD.search(text) is not None or _OWNER.search(text) is not None


def _has_cover_line(texts: Sequence[Element], index: int = 0) -> bool:
    """Whether a line that names the owner or the kind is right below the first, or another."""
    below = neighbour(texts, index + 1)
    return (
        below is not None
        and not below.blanks_above
        and not below.ends_sentence
        and _names_document(below.text)
    )


def _is_alone(texts: Sequence[Element]) -> bool:
    """Whether a first heading is not just the first of many, with its own text right below."""
    first, below = texts[0], neighbour(texts, 1)
    alike = sum(
        each.role is Role.HEADING and each.is_capitals == first.is_capitals for each in texts
    )
    return below is not None and (
        below.role in {Role.HEADING, Role.DATE}
        or alike < 3
        or first.blanks_above > 0
        or below.blanks_above > 1
    )


def _is_subtitle(texts: Sequence[Element], index: int) -> bool:
    element, below = texts[index], neighbour(texts, index + 1)
    if element.mark or element.role in {Role.BULLET, Role.LEAD, Role.CAPTION}:
        return False
    if not element.blanks_above and len(element.text) <= 100 and element.text[-1:] != ".":
        return element.role is not Role.HEADING or not element.text.endswith(":")
    if element.role is not Role.HEADING or (below is not None and below.role in _OF_HEADING):
        return False
    if below is not None and _names_all(element.text, below):
        return True
    headings = [each for each in texts[index + 1 :] if each.role is Role.HEADING]
    return bool(headings) and not any(
        each.is_capitals == element.is_capitals and bool(each.mark) == bool(element.mark)
        for each in headings
    )


def _names_all(text: str, below: Element) -> bool:
    """Whether a heading without text says how many there are, or what the document is and whose."""
    if below.role is Role.DATE:
        return _names_document(text)
    is_full_name = _KIND_WORD.search(text) is not None and _OWNER.search(text) is not None
    return below.role is Role.HEADING and (is_full_name or _GROUP_NAME.match(text) is not None)


def _set_cover_lines(texts: Sequence[Element]) -> None:
    """Short lines that only name the owner or the text, where all headings are in capitals."""
    if sum(each.is_capitals for each in texts if each.role is Role.HEADING) < 2:
        return
    for element in texts:
        is_short = len(element.text) <= 60 and element.text[-1:] not in ".:?"
        if (
            element.role in {None, Role.HEADING}
            and is_short
            and element.blanks_above
            and not (element.is_capitals or element.mark)
            and _OWNER.search(element.text)
        ):
            element.set_role(Role.SUBTITLE, "names the owner, and headings are in capitals")
