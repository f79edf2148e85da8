"""Joins hard-wrapped lines to elements: a paragraph, an item, a heading over two lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from content.importing.element import Element, Line, Role
from content.importing.furniture_lines import Roles, is_adoption
from content.importing.plain_roles import is_quotation
from content.importing.run_in_headings import run_in_lines

_USUAL_WIDTH = 0.9
"""The width of a text is that of the line at this part of all, by length."""

_FULL = 0.6
"""A line that is at least this part of the usual width goes on in the next."""

_NEARLY_WHOLE = 0.8
"""A line that ends a sentence goes on only if it is at least this part."""

_WIDEST_WRAPPED = 120
_COMPLETE = ".!?:;"


def joined_elements(lines: Sequence[Line], roles: Roles) -> list[Element]:
    """The elements of a text; what has a role already stays a line of its own."""
    free = [line for line in lines if line.number not in roles]
    width = _usual_width(free)
    is_wrapped = _is_hard_wrapped(free, width)
    run_in = run_in_lines(free)
    known = roles if is_wrapped else {**_unmarked_items(free), **roles}
    elements: list[Element] = []
    for line in lines:
        if line.number in known:
            element = Element([line])
            element.set_role(*known[line.number])
            elements.append(element)
        elif (
            elements
            and not elements[-1].is_set
            and line.number not in run_in
            and not (elements[-1].range.first in run_in and elements[-1].text[-1:] in _COMPLETE)
            and _joins(elements[-1], line, width, is_wrapped)
        ):
            elements[-1].lines.append(line)
        else:
            elements.append(Element([line]))
    return elements


def _usual_width(lines: Sequence[Line]) -> int:
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(_USUAL_WIDTH * (len(lengths) - 1))] if lengths else 0


def _is_hard_wrapped(lines: Sequence[Line], width: int) -> bool:
    """Whether two full lines or more go on in the middle of a sentence in the next."""
    return width <= _WIDEST_WRAPPED and (
        sum(
            below.blanks_above == 0
            and below.text[0].islower()
            and above.text[-1] not in _COMPLETE
            and len(above.text) >= _FULL * width
            for above, below in pairwise(lines)
            if below.mark is None
        )
        >= 2
    )


def _unmarked_items(lines: Sequence[Line]) -> Roles:
    """Items without marks: two lines or more that begin small, right below an open line."""
    items: Roles = {}
    for index, line in enumerate(lines):
        end = index + 1
        while end < len(lines) and _may_be_item(lines[end], is_first=end == index + 1):
            end += 1
        if end > index + 2 and line.number not in items and Element([line]).is_open:
            reason = (Role.BULLET, "begins small, as its neighbours below a lead-in")
            items |= {each.number: reason for each in lines[index + 1 : end]}
    return items


def _may_be_item(line: Line, *, is_first: bool) -> bool:
    return line.text[0].islower() and line.mark is None and line.blanks_above <= is_first


def _joins(element: Element, line: Line, width: int, is_wrapped: bool) -> bool:
    """Whether a line goes on with an element: as its file says, or as plain text shows."""
    if line.block is not None:
        return line.block is element.lines[-1].block
    return _goes_on(element, line, width, is_wrapped)


def _goes_on(element: Element, line: Line, width: int, is_wrapped: bool) -> bool:
    above = element.lines[-1]
    if line.mark or line.blanks_above or line.number != above.number + 1 or "\t" in line.text:
        return False
    if Element([above]).is_capitals:
        return len(above.text.split()) > 2 and Element([line]).is_capitals
    if "\t" in above.text or is_adoption(line.text):
        return False
    if line.text[0].islower() or above.text[-1] in "-,":
        return above.text[-1] != ":"
    if not is_wrapped or is_adoption(element.text) or is_quotation(element.text):
        return False
    is_complete = above.text[-1] in _COMPLETE
    return len(above.text) >= (_NEARLY_WHOLE if is_complete else _FULL) * width
