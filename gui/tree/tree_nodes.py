"""The rows of the library's tree; the rows below one are loaded when they are first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, cast

from content.model import Document, Municipality, Passage, PassageKind
from gui.application.content_labels import country_name, ended_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.library import Library

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

    `key` is an id, for a country its code, and `content` what has it, for a country its
    municipalities. `passage` is the id of the passage that the row opens, or "";
    `municipality_ids` are those that the row is, holds or belongs to.
    """

    level: Level
    key: str
    label: str
    row: int
    parent: Node | None
    content: tuple[Municipality, ...] | Municipality | Document | Passage
    passage: str
    municipality_ids: frozenset[str]
    loaded: list[Node] | None = None

    @property
    def children(self) -> list[Node]:
        """The rows below, made when they are first asked for."""
        if self.loaded is None:
            self.loaded = _children_of(self)
        return self.loaded


def country_nodes(library: Library) -> list[Node]:
    """The top rows, in the library's own order."""
    countries: dict[str, list[Municipality]] = {}
    for each in library.municipalities:
        countries.setdefault(each.country, []).append(each)
    nodes = []
    for row, (code, inside) in enumerate(countries.items()):
        ids, name = frozenset(each.id for each in inside), country_name(inside[0])
        nodes.append(Node(Level.COUNTRY, code, name, row, None, tuple(inside), "", ids))
    return nodes


def _children_of(parent: Node) -> list[Node]:
    content, ids = parent.content, parent.municipality_ids
    match content:
        case Municipality():
            return [
                Node(
                    Level.DOCUMENT, each.id, _title(content, each), row, parent, each, each.id, ids
                )
                for row, each in enumerate(content.documents)
            ]
        case Document():
            return _passage_nodes(parent, content, None)
        case Passage():
            return _passage_nodes(parent, _document_of(parent), content.id)
    nodes = []
    for row, each in enumerate(content):
        ids = frozenset([each.id])
        nodes.append(Node(Level.MUNICIPALITY, each.id, each.short_name, row, parent, each, "", ids))
    return nodes


def _title(municipality: Municipality, document: Document) -> str:
    """The title of a document; before it, where it is not cut off, that it holds no more."""
    ended = ended_text(municipality, document)
    return f"({ended}) {document.title}" if ended else document.title


def _passage_nodes(parent: Node, document: Document, chapter: str | None) -> list[Node]:
    """The rows of the passages within a chapter, or within none."""
    shown = (
        each
        for each in document.passages[1:]
        if each.within == chapter and each.kind not in _WITHOUT_ROW
    )
    ids = parent.municipality_ids
    return [
        Node(Level.PASSAGE, each.id, each.shown_title, row, parent, each, each.id, ids)
        for row, each in enumerate(shown)
    ]


def _document_of(node: Node) -> Document:
    """The document of a passage's row."""
    content = node.content
    return content if isinstance(content, Document) else _document_of(cast(Node, node.parent))


def has_rows_below(node: Node) -> bool:
    """Whether there are rows below one, without loading a document for it."""
    is_chapter = isinstance(node.content, Passage) and node.content.kind is PassageKind.CHAPTER
    return bool(node.children) if is_chapter else node.level is not Level.PASSAGE


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
    way = [municipality, document] if rest else [key]
    while way:
        wanted = way.pop(0)
        found = next((each for each in rows if each.key == wanted), found)
        if found is None or found.key == key:
            break
        if wanted == document and isinstance(found.content, Document):
            way = [*_chapters_above(found.content, key), key]
        rows = found.children
    return found if found is not None and (found.key == key or found.passage) else None


def _chapters_above(document: Document, key: str) -> list[str]:
    """The ids of the chapters that a passage is within, the outermost first."""
    passage = next((each for each in document.passages if each.id == key), None)
    return [each.id for each in document.chapters_of(passage)] if passage else []
