"""The rows of the library's tree; a branch makes its own when it is first looked into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from content.model import PassageKind
from gui.application.labels import country_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
    """A row of the tree. `key` is its id; `opens` the passage it leads to, or "".

    `content` is the municipality, document or passage of the row; None for a country.
    `towns` are the ids of the municipalities that the row is, holds or belongs to.
    """

    level: Level
    key: str
    label: str
    row: int
    parent: Node | None
    make: Callable[[Node], list[Node]]
    content: Municipality | Document | Passage | None = None
    opens: str = ""
    towns: frozenset[str] = frozenset()
    made: list[Node] | None = None

    @property
    def children(self) -> list[Node]:
        """The rows below, made now if they have not been."""
        if self.made is None:
            self.made = self.make(self)
        return self.made


def country_nodes(library: Library) -> list[Node]:
    """The top rows, in the library's own order."""
    towns: dict[str, list[Municipality]] = {}
    for municipality in library.municipalities:
        towns.setdefault(municipality.country, []).append(municipality)
    return [
        Node(
            Level.COUNTRY,
            country,
            country_name(inside[0]),
            row,
            parent=None,
            make=_towns(inside),
            towns=frozenset(town.id for town in inside),
        )
        for row, (country, inside) in enumerate(towns.items())
    ]


def made_nodes(nodes: list[Node]) -> Iterator[Node]:
    """Every row that has been made, from the top down."""
    for node in nodes:
        yield node
        yield from made_nodes(node.made or [])


def node_of(countries: list[Node], key: str) -> Node | None:
    """The row with this id, or of the document that holds it; None if there is neither.

    Only the branches that lead there are made.
    """
    town, _, rest = key.partition("/")
    document = f"{town}/{rest.partition('/')[0]}"
    found = None
    rows = [*countries, *(each for country in countries for each in country.children)]
    for wanted in (town, document, key) if rest else (key,):
        found = next((each for each in rows if each.key == wanted), found)
        if found is None or found.key == key:
            break
        rows = found.children
    return found if found is not None and (found.key == key or found.opens) else None


def _towns(municipalities: list[Municipality]) -> Callable[[Node], list[Node]]:
    def make(country: Node) -> list[Node]:
        return [
            Node(
                Level.MUNICIPALITY,
                each.id,
                each.short_name,
                row,
                country,
                _documents,
                each,
                towns=frozenset({each.id}),
            )
            for row, each in enumerate(municipalities)
        ]

    return make


def _documents(town: Node) -> list[Node]:
    municipality: Municipality = town.content  # type: ignore[assignment]  # by its level
    return [
        Node(Level.DOCUMENT, each.id, each.title, row, town, _passages, each, each.id, town.towns)
        for row, each in enumerate(municipality.documents)
    ]


def _passages(parent: Node) -> list[Node]:
    document: Document = parent.content  # type: ignore[assignment]  # by its level
    shown = [each for each in document.passages[1:] if each.kind not in _NOT_BROWSED]
    return [
        Node(
            Level.PASSAGE,
            each.id,
            each.shown_title,
            row,
            parent,
            _nothing,
            each,
            each.id,
            parent.towns,
        )
        for row, each in enumerate(shown)
    ]


def _nothing(_node: Node) -> list[Node]:
    return []
