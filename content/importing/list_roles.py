"""Finds items of lists and their depth, tag lines, and headings that have a number."""

from __future__ import annotations

from collections.abc import Sequence

from content.importing.element import (
    LONGEST_HEADING,
    Element,
    Role,
    neighbour,
    text_elements,
)
from content.model import SourceRange

_DEEPEST = 3
_LONGEST_NUMBERED = 120
"""Characters: a numbered element that is longer is no heading."""


def set_list_roles(elements: Sequence[Element]) -> None:
    """The roles of all elements that begin with a mark or a number."""
    texts = text_elements(elements)
    headings = _numbered_headings(texts)
    for index, element in enumerate(texts):
        if element.is_set or element.mark is None:
            continue
        if element.range in headings:
            element.set_role(Role.HEADING, "a number, and text before the next number")
        elif _is_tag_line(texts, index):
            element.set_role(Role.TAGLINE, "one dash alone under a heading")
        else:
            kind = "the number" if element.mark.numbers else "the mark"
            element.set_role(Role.BULLET, f"{kind} {element.mark.printed} of a list")
    _set_depths(texts)


def _numbered_headings(texts: Sequence[Element]) -> frozenset[SourceRange]:
    """The ranges of numbered elements that have text of their own, if most are like that."""
    alone: set[SourceRange] = set()
    listed = 0
    for index, element in enumerate(texts):
        if not (element.mark and element.mark.numbers) or len(element.text) > _LONGEST_NUMBERED:
            continue
        beside = (neighbour(texts, index - 1), neighbour(texts, index + 1))
        style = element.mark.style
        if len(element.mark.numbers) == 1 and any(
            each and each.mark and each.mark.numbers and each.mark.style == style for each in beside
        ):
            listed += 1
        elif beside[1]:
            alone.add(element.range)
    return frozenset(alone) if len(alone) > max(listed // 2, 1) else frozenset()


def _is_tag_line(texts: Sequence[Element], index: int) -> bool:
    mark, above, below = (
        texts[index].mark,
        neighbour(texts, index - 1),
        neighbour(texts, index + 1),
    )
    if mark is None or not mark.is_dash or above is None or above.mark:
        return False
    if above.is_set and above.role is not Role.HEADING:
        return False
    if below and below.mark and below.mark.is_dash:
        return False
    return len(above.text) <= LONGEST_HEADING and not (above.ends_sentence or above.is_open)


def _set_depths(texts: Sequence[Element]) -> None:
    """Items are deeper below one that is indented less, or that has another mark."""
    parents: list[tuple[int, str]] = []
    for element in texts:
        if element.role is not Role.BULLET or element.mark is None or _has_level(element):
            parents = []
            continue
        own = (element.lines[0].indent, element.mark.style)
        if own in parents:
            parents = parents[: parents.index(own) + 1]
        elif not parents or own[0] < parents[-1][0] or element.blanks_above:
            parents = [*(each for each in parents if each[0] < own[0]), own]
        else:
            parents = [*parents[: _DEEPEST - 1], own]
        element.depth = len(parents)


def _has_level(element: Element) -> bool:
    """Whether the file it was read from says how deep it is."""
    return element.markup is not None and element.markup.list_level > 0
