"""Proposes what each line of a text is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from content.importing.document_facts import guess_kind, guess_language, guess_municipality
from content.importing.element import Element, Role, read_lines
from content.importing.element_joining import joined_elements
from content.importing.furniture_lines import furniture_roles
from content.importing.heading_binding import bind_headings
from content.importing.heading_levels import set_levels
from content.importing.heading_roles import set_heading_roles, set_headings_apart
from content.importing.lead_roles import set_lead_roles
from content.importing.list_roles import set_list_roles
from content.importing.markup_roles import set_markup_roles
from content.importing.plain_roles import set_plain_roles
from content.importing.readers.file_reading import read_original, text_of
from content.importing.readers.read_text import ReadBlock, ReadText
from content.importing.run_in_headings import set_run_in_headings
from content.importing.title_roles import set_title_roles

_STEPS = (
    set_markup_roles,
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
class Original:
    """The file that a text was made from: its `name`, its bytes, and how it was read."""

    name: str
    data: bytes
    read: ReadText

    @property
    def is_text(self) -> bool:
        """Whether its bytes are the text already, so that nothing else need be kept."""
        return self.data == self.read.text.encode()

    @property
    def ending(self) -> str:
        """What its name ends with beside its text, whose own name ends with `txt`."""
        kind = self.read.reader.split()[0]
        return "original" if kind == "txt" else kind


@dataclass(frozen=True, slots=True)
class Proposal:
    """The structure of a text; each line that is not blank is in exactly one element, in order.

    `municipality` is "" where the text names none, `own_title` a name of the user's own for it.
    """

    language: str
    kind: str
    title: str
    elements: Sequence[Element]
    text: str
    municipality: str = ""
    original: Original | None = None
    own_title: str = ""


def propose_file(file: Path, is_wanted: Callable[[], bool] = lambda: True) -> Proposal:
    """What each line of a file of any known kind is; it is read in a process of its own.

    NotReadableError, with a sentence, if it cannot be read, or if `is_wanted` says no meanwhile.
    """
    return propose_bytes(file.name, read_original(file), is_wanted)


def propose_bytes(name: str, data: bytes, is_wanted: Callable[[], bool] = lambda: True) -> Proposal:
    """What each line of a file of this name with these bytes is. NotReadableError."""
    read = text_of(name, data, is_wanted=is_wanted)
    original = Original(name, data, read)
    proposal = propose_structure(read.text, read.blocks)
    return replace(proposal, original=None if original.is_text else original)


def propose_structure(text: str, blocks: Sequence[ReadBlock] = ()) -> Proposal:
    """What each line of a text is, each with its reason, for a person to correct."""
    lines = read_lines(text, blocks)
    elements = joined_elements(lines, furniture_roles(lines))
    for set_roles in _STEPS:
        set_roles(elements)
    for element in elements:
        if not element.is_set:
            element.set_role(Role.PARAGRAPH, "nothing speaks for anything else")
    title = " ".join(element.text for element in elements if element.role is Role.TITLE)
    kind, municipality = guess_kind(title, text), guess_municipality(text)
    return Proposal(guess_language(text), kind, title, elements, text, municipality)
