"""The passages beside a passage in the order of the tree, found without reading all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.library import Library


def neighbour(library: Library, passage_id: str, step: int) -> str:
    """The passage before (-1) or after (1); "" at the ends. After "" comes the first passage."""
    towns = library.municipalities
    if not passage_id:
        return towns[0].documents[0].id if towns and step > 0 else ""
    passage = library.passage(passage_id)
    document = library.document_of(passage)
    inside = [each.id for each in document.passages]
    at = inside.index(passage_id) + step
    if 0 <= at < len(inside):
        return inside[at]
    town = library.municipality_of(passage)
    documents = town.documents
    beside = [each.id for each in documents].index(document.id) + step
    if 0 <= beside < len(documents):
        return documents[beside].passages[0 if step > 0 else -1].id
    row = [each.id for each in towns].index(town.id) + step
    if 0 <= row < len(towns):
        return towns[row].documents[0 if step > 0 else -1].passages[0 if step > 0 else -1].id
    return ""
