"""What a person does to a proposed structure: each edit makes new elements of those there are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import TypeAlias

from content.importing.element import Element, Line, Role
from content.importing.heading_binding import bind_headings

CHOSEN = "chosen by you"
_NEXT_LEVEL = {2: 3, 3: 1, 1: 2}

Lines: TypeAlias = Collection[int]
Edit: TypeAlias = Callable[[Sequence[Element], Lines], list[Element]]
"""Takes all elements, and the numbers of the lines to edit; leaves the elements as they are."""


def numbers_of(element: Element) -> set[int]:
    """The numbers of an element's lines."""
    return {line.number for line in element.lines}


def elements_with(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """The elements that have some of these lines."""
    return [each for each in elements if not numbers_of(each).isdisjoint(lines)]


def set_role(role: Role, level: int = 0, depth: int = 1) -> Edit:
    """Say what lines are; of an element of which only some are selected, these alone."""
    return partial(_with_role, role, level, depth)


def next_heading(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """Make headings of lines; of headings, headings of the next level."""
    chosen = elements_with(elements, lines)
    are_headings = all(each.role is Role.HEADING for each in chosen)
    level = _NEXT_LEVEL[chosen[0].level] if are_headings else 2
    return set_role(Role.HEADING, level)(elements, lines)


def next_item(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """Make items of a list of lines; of items, items inside the one above, and back."""
    chosen = elements_with(elements, lines)
    are_outer = all(each.role is Role.BULLET and each.depth == 1 for each in chosen)
    return set_role(Role.BULLET, depth=2 if are_outer else 1)(elements, lines)


def set_placement(placement: str) -> Edit:
    """Say that headings come `before` their text, or `after` it."""
    return partial(_with_placement, placement)


def pair(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """Make headings of the first half of the elements with these lines, and the rest their texts.

    The first has the first text, whatever is between them; an odd number is left as it is.
    """
    chosen = elements_with(elements, lines)
    half, is_odd = divmod(len(chosen), 2)
    if is_odd:
        return list(elements)
    heads = chosen[:half]
    paired = {
        head.range: replace(
            _as_role(head, Role.HEADING, 2, 1), placement="apart", body=text.range, run_in=False
        )
        for head, text in zip(heads, chosen[half:], strict=True)
    }
    texts = {text.range: _as_role(text, Role.PARAGRAPH, 0, 1) for text in chosen[half:]}
    return [(paired | texts).get(each.range, each) for each in elements]


def join(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """Make one element of those with these lines, or of a single one and the one above it."""
    chosen = elements_with(elements, lines)
    first, last = elements.index(chosen[0]), elements.index(chosen[-1])
    first -= first == last and first > 0
    parts = elements[first : last + 1]
    whole = replace(parts[0], lines=[line for part in parts for line in part.lines], reason=CHOSEN)
    return [*elements[:first], whole, *elements[last + 1 :]]


def split(elements: Sequence[Element], lines: Lines) -> list[Element]:
    """Begin an element of its own with each of these lines."""
    ordered = sorted(lines)
    return _cut(elements, lambda line: max((n for n in ordered if n <= line.number), default=0))


def bound(elements: Sequence[Element]) -> list[Element]:
    """The elements with every heading bound to its text anew, above or below it as before."""
    fresh = [replace(each) for each in elements]
    for each in fresh:
        if each.role is not Role.HEADING:
            each.body, each.placement, each.level, each.run_in = None, "", 0, False
        elif each.placement != "apart" and not each.run_in:
            each.body = None
    bind_headings(fresh)
    return fresh


def _with_role(
    role: Role, level: int, depth: int, elements: Sequence[Element], lines: Lines
) -> list[Element]:
    return [
        _as_role(each, role, level, depth) if numbers_of(each) <= set(lines) else each
        for each in _cut(elements, lambda line: line.number in lines)
    ]


def _as_role(element: Element, role: Role, level: int, depth: int) -> Element:
    """The element in another role; a heading keeps what is known of its text."""
    if role is element.role is Role.HEADING:
        return replace(element, level=level, reason=CHOSEN)
    return Element(element.lines, role, CHOSEN, level, depth=depth)


def _with_placement(placement: str, elements: Sequence[Element], lines: Lines) -> list[Element]:
    return [
        replace(each, placement=placement, reason=CHOSEN)
        if each.role is Role.HEADING and not numbers_of(each).isdisjoint(lines)
        else each
        for each in elements
    ]


def _cut(elements: Sequence[Element], key: Callable[[Line], Hashable]) -> list[Element]:
    """Elements parted wherever the key changes from one line to the next."""
    return [part for each in elements for part in _parts(each, key)]


def _parts(element: Element, key: Callable[[Line], Hashable]) -> Iterator[Element]:
    for _, lines in groupby(element.lines, key):
        yield replace(element, lines=list(lines))
