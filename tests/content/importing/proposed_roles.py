"""What is proposed for a text, in short."""

from __future__ import annotations

from textwrap import dedent

from content.importing.element import Element
from content.importing.proposal import propose_structure


def element_at(text: str, line: int) -> Element:
    """The element that a line, counted from 1, is in."""
    elements = propose_structure(dedent(text)).elements
    return next(each for each in elements if line in range(each.range.first, each.range.last + 1))


def roles_of(text: str) -> dict[str, str]:
    """Role, level of a heading and depth of a deeper item by the lines of each element."""
    return {
        "-".join(map(str, dict.fromkeys(each.range))): f"{each.role}"
        + (f" {each.level}" if each.level else "")
        + (f" depth {each.depth}" if each.depth > 1 else "")
        for each in propose_structure(dedent(text)).elements
    }
