"""The rows of the library's tree; the rows below one are loaded when they are first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from content.model import PassageKind
from gui.application.labels import country_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from content.library import Library
    from content.model import Document, Municipality, Passage

_WITHOUT_ROW = frozenset({PassageKind.SIGNATURE})
"""Kinds that are searched and read, but have no row in the tree."""


class Level(Enum):
    """What a row of the tree is."""

    COUNTRY = auto()
    MUNICIPALITY = auto()
    DOCUMENT = auto()
    PASSAGE = auto()


@dataclass(slots=True, eq=False)
class Node:
    """A row of the tree.

    `key` is an id, for a country its code; `passage` the id of the passage that the row opens, or
    "". `content` is the municipality, document or passage of the row, None for a country.
    `municipality_ids` are those that the row is, holds or belongs to. `load` makes the children
    when they are first asked for.
    """

    level: Level
    key: str
    label: str
    row: int
    parent: Node | None
    load: Callable[[Node], list[Node]]
    content: Municipality | Document | Passage | None = None
    passage: str = ""
    municipality_ids: frozenset[str] = frozenset()
    loaded: list[Node] | None = None

    @property
    def children(self) -> list[Node]:
        """The rows below."""
        if self.loaded is None:
            self.loaded = self.load(self)
        return self.loaded


def country_nodes(library: Library) -> list[Node]:
    """The top rows, in the library's own order."""
    by_country: dict[str, list[Municipality]] = {}
    for municipality in library.municipalities:
        by_country.setdefault(municipality.country, []).append(municipality)
    return [
        Node(
            Level.COUNTRY,
            country,
            country_name(municipalities[0]),
            row,
            parent=None,
            load=partial(_municipality_nodes, municipalities),
            municipality_ids=frozenset(each.id for each in municipalities),
        )
        for row, (country, municipalities) in enumerate(by_country.items())
    ]


def loaded_nodes(nodes: list[Node]) -> Iterator[Node]:
    """Every row that has been loaded, from the top down."""
    for node in nodes:
        yield node
        yield from loaded_nodes(node.loaded or [])


def find_node(countries: list[Node], key: str) -> Node | None:
    """The row with this key, or of the document that holds it; None if there is neither.

    Only the branches that lead there are loaded.
    """
    municipality, _, rest = key.partition("/")
    document = f"{municipality}/{rest.partition('/')[0]}"
    found = None
    rows = [*countries, *(each for country in countries for each in country.children)]
    for wanted in (municipality, document, key) if rest else (key,):
        found = next((each for each in rows if each.key == wanted), found)
        if found is None or found.key == key:
            break
        rows = found.children
    return found if found is not None and (found.key == key or found.passage) else None


def _municipality_nodes(municipalities: list[Municipality], country: Node) -> list[Node]:
    return [
        Node(
            Level.MUNICIPALITY,
            each.id,
            each.short_name,
            row,
            country,
            partial(_document_nodes, each),
            each,
            municipality_ids=frozenset({each.id}),
        )
        for row, each in enumerate(municipalities)
    ]


def _document_nodes(municipality: Municipality, parent: Node) -> list[Node]:
    return [
        Node(
            Level.DOCUMENT,
            each.id,
            each.title,
            row,
            parent,
            partial(_passage_nodes, each),
            each,
            each.id,
            parent.municipality_ids,
        )
        for row, each in enumerate(municipality.documents)
    ]


def _passage_nodes(document: Document, parent: Node) -> list[Node]:
    shown = [each for each in document.passages[1:] if each.kind not in _WITHOUT_ROW]
    return [
        Node(
            Level.PASSAGE,
            each.id,
            each.shown_title,
            row,
            parent,
            _no_nodes,
            each,
            each.id,
            parent.municipality_ids,
        )
        for row, each in enumerate(shown)
    ]


def _no_nodes(_passage: Node) -> list[Node]:
    return []
