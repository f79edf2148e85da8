"""The rows of the library's tree, made once: country, municipality, document, passages."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from content.model import PassageKind
from gui.names import country_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.library import Library
    from content.model import Document, Municipality, Passage

_NOT_BROWSED = frozenset({PassageKind.SIGNATURE})
"""Kinds that are found and read, but are no places to go to."""


class Level(Enum):
    """What a row of the tree is."""

    COUNTRY = auto()
    MUNICIPALITY = auto()
    DOCUMENT = auto()
    PASSAGE = auto()


@dataclass(slots=True, eq=False)
class Node:
    """A row of the tree. `key` is its name in the preferences; `passage` what it opens."""

    level: Level
    key: str
    label: str
    row: int
    parent: Node | None
    passage: Passage | None = None
    municipality: Municipality | None = None
    documents: frozenset[str] = frozenset()
    children: list[Node] = field(default_factory=list)


def country_nodes(library: Library) -> Iterator[Node]:
    """The rows of the tree, built once from the library's own order."""
    country: Node | None = None
    row = 0
    for municipality in library.municipalities:
        if country is None or country.key != municipality.country:
            if country is not None:
                yield country
                row += 1
            name = country_name(municipality)
            country = Node(Level.COUNTRY, municipality.country, name, row, None)
        country.children.append(_municipality(municipality, country))
        country.documents |= country.children[-1].documents
    if country is not None:
        yield country


def _municipality(municipality: Municipality, country: Node) -> Node:
    documents = frozenset(document.id for document in municipality.documents)
    node = Node(
        Level.MUNICIPALITY,
        municipality.id,
        municipality.short_name,
        len(country.children),
        country,
        municipality=municipality,
        documents=documents,
    )
    for row, document in enumerate(municipality.documents):
        node.children.append(_document(document, node, row))
    return node


def _document(document: Document, parent: Node, row: int) -> Node:
    title = document.title_passage
    node = Node(Level.DOCUMENT, document.id, document.title, row, parent, passage=title)
    node.documents = frozenset({document.id})
    shown = [each for each in document.passages[1:] if each.kind not in _NOT_BROWSED]
    for at, passage in enumerate(shown):
        child = Node(Level.PASSAGE, passage.id, passage.shown_title, at, node, passage=passage)
        node.children.append(child)
    return node


def walk(nodes: list[Node]) -> Iterator[Node]:
    """Every row, from the top down."""
    for node in nodes:
        yield node
        yield from walk(node.children)
