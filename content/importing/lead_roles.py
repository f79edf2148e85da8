"""Finds the lead-ins that a list completes, and the headings that begin such a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from content.importing.element import (
    LONGEST_HEADING,
    Element,
    Role,
    key_of,
    neighbour,
    text_elements,
)
from content.importing.heading_roles import is_like_heading
from content.importing.markup_roles import has_marked_headings, may_be_heading

_UNFINISHED = "begins a sentence that a list completes"


def set_lead_roles(elements: Sequence[Element]) -> None:
    """The roles of all elements right above a list."""
    texts = text_elements(elements)
    introducing = [
        index
        for index, element in enumerate(texts[:-1])
        if not element.is_set and texts[index + 1].role is Role.BULLET
    ]
    counts = Counter(key_of(texts[index].text) for index in introducing)
    repeated = {key for key, count in counts.items() if count > 1}
    beginnings = tuple(" ".join(key.split()[:2]) for key in repeated if key)
    endings = {tuple(key.split()[-2:]) for key in repeated if " " in key}
    for index in introducing:
        key = key_of(texts[index].text)
        if key in repeated:
            texts[index].set_role(Role.LEAD, "comes again, and a list completes it")
        elif key.startswith(beginnings) or tuple(key.split()[-2:]) in endings:
            texts[index].set_role(Role.LEAD, "begins or ends as other lead-ins do")
    singles = [index for index in introducing if not texts[index].is_set]
    is_marked = has_marked_headings(texts)
    for index in singles:
        if not may_be_heading(texts[index], is_marked=is_marked):
            texts[index].set_role(Role.LEAD, "a list completes it, and the file marks no heading")
            continue
        _set_single(texts, index, [other for other in singles if other != index])


def _set_single(texts: Sequence[Element], index: int, others: Sequence[int]) -> None:
    """A line that stands once before a list: a lead-in below a heading, else itself a heading."""
    element = texts[index]
    alike = [other for other in others if _last_word(texts[other]) == _last_word(element)]
    after_list = any(_is_after_list(texts, each) for each in (index, *alike))
    is_short = len(element.text) <= LONGEST_HEADING
    if element.is_capitals or (is_short and not element.is_open and not element.ends_sentence):
        element.set_role(Role.HEADING, "short, and a list follows")
    elif (
        is_short
        and _is_after_list(texts, index)
        and (others or index == 0)
        and not _has_heading_above(texts, index)
    ):
        element.set_role(Role.HEADING, f"{_UNFINISHED}; no heading above")
    elif is_short and element.text[-1:] != ":" and alike and after_list:
        element.set_role(Role.HEADING, f"{_UNFINISHED}, as its like do")
    else:
        element.set_role(Role.LEAD, "a list completes it")


def begins_sentence(element: Element) -> bool:
    """Whether it is a heading that begins the sentence of a list."""
    return element.reason.startswith(_UNFINISHED)


def _last_word(element: Element) -> str:
    return key_of(element.text).rpartition(" ")[2]


def _is_after_list(texts: Sequence[Element], index: int) -> bool:
    above = neighbour(texts, index - 1)
    return above is None or above.role is Role.BULLET


def _has_heading_above(texts: Sequence[Element], index: int) -> bool:
    """Whether a heading that is no part of a sentence stands above, the title not counted."""
    return any(
        not begins_sentence(above) if above.role is Role.HEADING else is_like_heading(texts, n)
        for n, above in enumerate(texts[:index])
        if n > 0 and (above.role is Role.HEADING or not above.is_set)
    )
