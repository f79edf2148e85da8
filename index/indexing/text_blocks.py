"""Splits a passage into the blocks that are indexed: text with a role and its lead-in."""

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
from index.language.folding import is_spelling_of, lookup_key, normalize, to_nfc
from index.language.tokenizer import tokenize
from index.weights import Role

_LABELS = {
    ItemKind.LINK_LABEL,
    ItemKind.CAPTION,
    ItemKind.CONTAINER_HEADING,
    ItemKind.LABEL,
    ItemKind.ATTRIBUTION,
}


class Block(NamedTuple):
    """A stretch of text; `lead` is the number of the block with its lead-in.

    No phrase crosses into the next block unless that is `joined`: both are on one source line.
    """

    role: Role
    text: str
    lead: int | None = None
    joined: bool = False


class _BlockList:
    """The blocks of a passage while they are gathered."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._last_line = -2

    def add(self, role: Role, wording: Wording, lead: int | None = None) -> int:
        """Add words of the source; gives the number of their block."""
        joined = wording.lines.first == self._last_line
        self._last_line = wording.lines.last
        self.blocks.append(Block(role, to_nfc(wording.text), lead, joined))
        return len(self.blocks) - 1


def blocks_of(
    passage: Passage, document: Document, municipality: Municipality
) -> tuple[Block, ...]:
    """The passage's own blocks, heading first (it may be empty), then those of its names."""
    own = _BlockList()
    own.add(Role.HEADING, passage.heading or Wording("", SourceRange(-1, -1)))
    if passage.kicker:
        own.add(Role.LABEL, passage.kicker)
    if passage.tagline:
        own.add(Role.TAGLINE, passage.tagline)
    for section in passage.sections:
        _add_section(section, own)
    municipality_names = dict.fromkeys(map(to_nfc, _municipality_names(municipality)))
    names = dict.fromkeys(map(to_nfc, _names(passage, document)))
    title = (to_nfc(passage.title),) if passage.own_title else ()
    municipality_role = Role.MUNICIPALITY if passage is document.title_passage else Role.NAME
    return (
        *own.blocks,
        *(Block(municipality_role, name) for name in municipality_names),
        *(Block(Role.NAME, name) for name in names),
        *(Block(Role.TITLE, text) for text in title),
    )


def _add_section(section: Section, blocks: _BlockList) -> None:
    lead = blocks.add(Role.LEAD, section.lead) if section.lead else None
    for item in section.items:
        _add_item(item, lead, blocks)


def _add_item(item: Item, lead: int | None, blocks: _BlockList) -> None:
    role = Role.LABEL if item.kind in _LABELS else Role.BODY
    blocks.add(role, item.wording, lead if item.completes_lead else None)
    for nested in item.items:
        _add_item(nested, lead, blocks)


def _municipality_names(municipality: Municipality) -> Iterator[str]:
    """Its names, and those spellings that folding would not find anyway."""
    names = (municipality.name, municipality.short_name)
    yield from names
    for spelling in municipality.spellings:
        normalized = normalize(spelling)
        if not any(is_spelling_of(normalized, normalize(name)) for name in names):
            yield spelling


def _names(passage: Passage, document: Document) -> Iterator[str]:
    """The names of the passage's document, chapters and group, and the words of its facets."""
    yield document.title
    yield from (chapter.title for chapter in document.chapters_of(passage))
    yield from (facet.text for facet in passage.facets)
    if document.subtitle:
        yield document.subtitle
    group = document.group
    if group and (passage.id in group.members or passage is document.title_passage):
        yield from (group.name, group.noun, group.plural)


def name_keys(passage: Passage, document: Document, municipality: Municipality) -> set[str]:
    """The keys of the names of a passage, with and without words of its municipality's name.

    *Stadens styrmodell* of *Helsingborgs stad* is also called *styrmodell*.
    """
    municipality_names = list(map(tokenize, _municipality_names(municipality)))
    of_municipality = tuple(word for name in municipality_names for word in name)
    keys = set(map(lookup_key, municipality_names))
    for name in map(tokenize, _names(passage, document)):
        keys.add(lookup_key(name))
        keys.add(lookup_key(word for word in name if not word.startswith(of_municipality)))
    return keys - {""}


def official_values(passage: Passage) -> Iterable[str]:
    """The official values that the passage names."""
    return (term.text for term in passage.terms)
