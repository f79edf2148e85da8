"""Which passages a group works with: the principles of what is ticked, or of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from content.model import PassageKind
from gui.scope.scope import municipality_id_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from content.library import Library
    from content.model import Document
    from gui.scope.scope import SearchScope


class Candidate(NamedTuple):
    """A passage that can be drawn, dealt or asked about."""

    id: str
    language: str

    @property
    def municipality(self) -> str:
        """The id of its municipality."""
        return municipality_id_of(self.id)


def candidates(library: Library, scope: SearchScope) -> tuple[Candidate, ...]:
    """The passages of the ticked kinds, of principles where none is ticked, in tree order.

    Where there is no principle they are all passages but titles. Reads the documents that are
    ticked: called in a job.
    """
    documents = [each for each in _documents(library, scope) if _is_in(each, scope)]
    if scope.kinds:
        return _passages(documents, scope.kinds)
    others = set(PassageKind) - {PassageKind.DOCUMENT}
    return _passages(documents, {PassageKind.PRINCIPLE}) or _passages(documents, others)


def _documents(library: Library, scope: SearchScope) -> Iterator[Document]:
    """The documents of the municipalities that are ticked in whole or in part."""
    touched = scope.touched_municipalities
    for municipality in library.municipalities:
        if scope.all_documents or municipality.id in touched:
            yield from municipality.documents


def _is_in(document: Document, scope: SearchScope) -> bool:
    is_ticked = scope.all_documents or scope.has_ticked(document.id)
    return is_ticked and document.language in (scope.languages or {document.language})


def _passages(documents: list[Document], kinds: Container[str]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(passage.id, passage.language)
        for document in documents
        for passage in document.passages
        if passage.kind in kinds
    )
