"""Finds headings: by what speaks for one, or apart from their text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from content.importing.element import LONGEST_HEADING, Element, Role, neighbour, text_elements
from content.importing.markup_roles import has_marked_headings, is_bold_name, may_be_heading

_NEEDED_SCORE = 4
_FEWEST_ALIKE = 3
"""So many neighbours of a form are no accident."""

_BELOW_HEADING = frozenset(
    {Role.LEAD, Role.BULLET, Role.TAGLINE, Role.HEADING, Role.DATE, Role.LABEL}
)
_SENTENCES = re.compile(r"\w{3}[.!?][»”\"]?\s+[^\W\d_a-zæøåäöð]")
"""Where a sentence ends and another one begins."""


def set_headings_apart(elements: Sequence[Element]) -> None:
    """Short lines in capitals with as many other elements right below: each pair belongs."""
    texts = text_elements(elements)
    index = 0
    while index < len(texts):
        end = index
        while end < len(texts) and texts[end].is_capitals and len(texts[end].text) < 50:
            end += 1
        count = end - index
        bodies, after = texts[end : end + count], neighbour(texts, end + count)
        roles = {each.role for each in bodies}
        is_whole = len(bodies) == count and len(roles) == 1 and not bodies[0].is_capitals
        if count >= _FEWEST_ALIKE and is_whole and (after is None or after.role not in roles):
            for heading, body in zip(texts[index:end], bodies, strict=True):
                heading.set_role(Role.HEADING, "one of several names, and as many texts below")
                heading.placement, heading.body = "apart", body.range
        index = max(end, index + 1)


def _is_bold(element: Element) -> bool:
    return element.markup is not None and element.markup.is_bold


def set_heading_roles(elements: Sequence[Element]) -> None:
    """All headings that are left: from the last, since the one above leans on what is below."""
    texts = text_elements(elements)
    is_marked = has_marked_headings(texts) or sum(map(is_bold_name, texts)) > 1
    for index, element in reversed(list(enumerate(texts))):
        if element.is_set or not may_be_heading(element, is_marked=is_marked):
            continue
        if is_like_heading(texts, index):
            look = ["capitals"] if element.is_capitals else []
            look += ["bold"] if _is_bold(element) else []
            reason = ", ".join([*look, "short", "no full stop", "text below"])
            element.set_role(Role.HEADING, reason)


def is_like_heading(texts: Sequence[Element], index: int) -> bool:
    """Whether capitals, space above, shortness, text below and a question speak for a heading."""
    element, above, below = texts[index], neighbour(texts, index - 1), neighbour(texts, index + 1)
    if len(element.text) > LONGEST_HEADING * 1.5 or element.ends_sentence:
        return False
    if _SENTENCES.search(element.text):
        return False
    score = 1 + 2 * element.is_capitals + (len(element.text) <= LONGEST_HEADING)
    score += _is_bold(element)
    score += element.blanks_above > 0 or above is None or above.role not in {None, Role.BULLET}
    if below is None:
        return score - 2 * (not element.is_capitals) >= _NEEDED_SCORE
    has_text = len(below.text) > len(element.text) or below.role in _BELOW_HEADING
    score += has_text or -(not element.is_capitals)
    if element.text.endswith("?"):
        score += has_text and below.role is not Role.BULLET
    if element.text.endswith(":") and below.role is not Role.BULLET:
        score -= 1
    return score >= _NEEDED_SCORE
