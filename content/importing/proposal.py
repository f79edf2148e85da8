"""Proposes what each line of a text is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from content.importing.document_facts import guess_kind, guess_language, guess_municipality
from content.importing.element import Element, Role, read_lines
from content.importing.element_joining import joined_elements
from content.importing.furniture_lines import furniture_roles
from content.importing.heading_binding import bind_headings
from content.importing.heading_levels import set_levels
from content.importing.heading_roles import (
    set_heading_roles,
    set_headings_apart,
    set_run_in_headings,
)
from content.importing.lead_roles import set_lead_roles
from content.importing.list_roles import set_list_roles
from content.importing.plain_roles import set_plain_roles
from content.importing.title_roles import set_title_roles

_STEPS = (
    set_plain_roles,
    set_list_roles,
    set_run_in_headings,
    set_lead_roles,
    set_heading_roles,
    set_headings_apart,
    set_title_roles,
    set_levels,
    bind_headings,
)
"""Each leans on what the ones before it found, and leaves alone what is set."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The structure of a text; each line that is not blank is in exactly one element, in order.

    `municipality` is "" where the text names none.
    """

    language: str
    kind: str
    title: str
    elements: Sequence[Element]
    municipality: str = ""


def propose_structure(text: str) -> Proposal:
    """What each line of a text is, each with its reason, for a person to correct."""
    lines = read_lines(text)
    elements = joined_elements(lines, furniture_roles(lines))
    for set_roles in _STEPS:
        set_roles(elements)
    for element in elements:
        if not element.is_set:
            element.set_role(Role.PARAGRAPH, "nothing speaks for anything else")
    title = " ".join(element.text for element in elements if element.role is Role.TITLE)
    kind, municipality = guess_kind(title, text), guess_municipality(text)
    return Proposal(guess_language(text), kind, title, elements, municipality)
