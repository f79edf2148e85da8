"""Joins hard-wrapped lines to elements: a paragraph, an item, a heading over two lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from content.importing.element import Element, Line
from content.importing.furniture_lines import Roles, is_adoption

_USUAL_WIDTH = 0.9
"""The width of a text is that of the line at this part of all, by length."""

_FULL = 0.6
"""A line that is at least this part of the usual width goes on in the next."""

_COMPLETE = ".!?:;"


def joined_elements(lines: Sequence[Line], roles: Roles) -> list[Element]:
    """The elements of a text; furniture and contents stay lines of their own, with their roles."""
    free = [line for line in lines if line.number not in roles]
    width = _usual_width(free)
    is_wrapped = _is_hard_wrapped(free)
    elements: list[Element] = []
    for line in lines:
        if line.number in roles:
            element = Element([line])
            element.set_role(*roles[line.number])
            elements.append(element)
        elif (
            elements and not elements[-1].is_set and _goes_on(elements[-1], line, width, is_wrapped)
        ):
            elements[-1].lines.append(line)
        else:
            elements.append(Element([line]))
    return elements


def _usual_width(lines: Sequence[Line]) -> int:
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(_USUAL_WIDTH * (len(lengths) - 1))] if lengths else 0


def _is_hard_wrapped(lines: Sequence[Line]) -> bool:
    """Whether two lines or more go on in the middle of a sentence in the next."""
    return (
        sum(
            below.blanks_above == 0 and below.text[0].islower() and above.text[-1] not in _COMPLETE
            for above, below in pairwise(lines)
            if below.mark is None
        )
        >= 2
    )


def _goes_on(element: Element, line: Line, width: int, is_wrapped: bool) -> bool:
    above = element.lines[-1]
    if line.mark or line.blanks_above or line.number != above.number + 1 or "\t" in line.text:
        return False
    if Element([above]).is_capitals:
        return len(above.text.split()) > 2 and Element([line]).is_capitals
    if is_adoption(line.text) or "\t" in above.text:
        return False
    is_complete = above.text[-1] in _COMPLETE
    if line.text[0].islower() or above.text[-1] in "-,":
        return above.text[-1] != ":"
    if is_wrapped and len(above.text) >= 0.8 * width:
        return True
    return not is_complete and is_wrapped and len(above.text) >= _FULL * width and width <= 120
