"""A passage as the index sees it: blocks of text, each with its role and its lead-in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from content.model import (
    Document,
    Item,
    ItemKind,
    Municipality,
    Passage,
    Section,
    SourceRange,
    Wording,
)
from index.language.folding import composed, literal, may_spell
from index.weights import Role

_LABELS = {ItemKind.LINK_LABEL, ItemKind.CAPTION, ItemKind.CONTAINER_HEADING}


class Block(NamedTuple):
    """A stretch of text; `lead` is the number of the block it completes.

    No phrase crosses into the next block unless that is `joined`: both stand on one line.
    """

    role: Role
    text: str
    lead: int | None = None
    joined: bool = False


class _Blocks:
    """The blocks of a passage while they are gathered."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._last_line = -2

    def add(self, role: Role, wording: Wording, lead: int | None = None) -> int:
        """Add the words of the source; gives the number of their block."""
        joined = wording.lines.first == self._last_line
        self._last_line = wording.lines.last
        self.found.append(Block(role, composed(wording.text), lead, joined))
        return len(self.found) - 1


def blocks_of(
    passage: Passage, document: Document, municipality: Municipality
) -> tuple[Block, ...]:
    """The passage's own blocks, heading first (it may be empty), then the names it answers to."""
    blocks = _Blocks()
    blocks.add(Role.HEADING, passage.heading or Wording("", SourceRange(-1, -1)))
    if passage.tagline:
        blocks.add(Role.TAGLINE, passage.tagline)
    for section in passage.sections:
        _add_section(section, blocks)
    place = dict.fromkeys(map(composed, _place_names(municipality)))
    names = dict.fromkeys(map(composed, _names(passage, document)))
    standing = Role.PLACE if passage is document.title_passage else Role.NAME
    return (
        *blocks.found,
        *(Block(standing, name) for name in place),
        *(Block(Role.NAME, name) for name in names),
    )


def _add_section(section: Section, blocks: _Blocks) -> None:
    lead = blocks.add(Role.LEAD, section.lead) if section.lead else None
    for item in section.items:
        _add_item(item, lead, blocks)


def _add_item(item: Item, lead: int | None, blocks: _Blocks) -> None:
    role = Role.LABEL if item.kind in _LABELS else Role.BODY
    blocks.add(role, item.wording, lead if item.completes_lead else None)
    for nested in item.items:
        _add_item(nested, lead, blocks)


def _place_names(municipality: Municipality) -> Iterator[str]:
    """What people call the municipality; a spelling that folding finds anyway is no other name."""
    names = (municipality.name, municipality.short_name)
    yield from names
    for spelling in municipality.spellings:
        if not any(may_spell(literal(composed(spelling)), literal(name)) for name in names):
            yield spelling


def _names(passage: Passage, document: Document) -> Iterator[str]:
    """What people may call the text a passage stands in."""
    yield document.title
    if document.subtitle:
        yield document.subtitle
    group = document.group
    if group and (passage.id in group.members or passage is document.title_passage):
        yield from (group.name, group.noun, group.plural)
    if passage.own_title:
        yield passage.title


def term_texts(passage: Passage) -> Iterable[str]:
    """The official values that the passage names."""
    return (composed(term.text) for term in passage.terms)
