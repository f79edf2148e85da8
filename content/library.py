"""The library: every municipality with its documents, read from folders of texts and maps.

A folder holds one folder for each municipality: `municipality.yaml`, and for each document the
source text `<document>.txt` with its map `<document>.yaml`. The names of folders and files are the
ids of municipalities and documents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from content.catalogue.lazy_sequences import LazyById
from content.collation import collation_key
from content.model import Document, Municipality, Passage, PassageKind, normal_id
from content.passage_code import passage_code

if TYPE_CHECKING:
    from pathlib import Path

    from content.faults import Fault

Progress: TypeAlias = Callable[[int, int], None]
"""Called with (done, total) now and then; what it raises ends the work."""


class Counts(NamedTuple):
    """How many of each a library has."""

    municipalities: int
    documents: int
    passages: int
    principles: int


@dataclass(frozen=True)
class Library:
    """Municipalities in tree order, and the faults of the documents that they therefore lack.

    `fingerprint` is the SHA-256 (hex) over the names and bytes of every source and map;
    `counted` are the counts where they are known without reading everything; `ids_by_code` finds
    the ids of passages by their `content.passage_code` likewise; `folder` is where it was read
    from, None if it was made in another way. `parts` are the libraries that it was joined from, by
    `content.joined_library`, each with a folder of its own.
    """

    municipalities: tuple[Municipality, ...]
    faults: tuple[Fault, ...] = ()
    fingerprint: str = ""
    counted: Counts | None = field(default=None, compare=False)
    ids_by_code: Callable[[str], Iterable[str]] | None = field(default=None, compare=False)
    folder: Path | None = field(default=None, compare=False)
    parts: tuple[Library, ...] = field(default=(), compare=False)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that it was read from."""
        parts = self.parts or (self,)
        return tuple(part.folder for part in parts if part.folder is not None)

    def folder_of(self, document_id: str) -> Path | None:
        """The folder with the text and map of a document; None if it was read from none."""
        home = document_id.partition("/")[0]
        for part in self.parts:
            same = (each for each in part.municipalities if each.id == home)
            if any(document_id in part.document_ids(each) for each in same):
                return part.folder
        return self.folder

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document, in tree order."""
        return tuple(document for each in self.municipalities for document in each.documents)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in tree order."""
        return tuple(passage for document in self.documents for passage in document.passages)

    @cached_property
    def counts(self) -> Counts:
        """How many municipalities, documents, passages and principles there are."""
        if self.counted is not None:
            return self.counted
        kinds = [passage.kind for passage in self.passages]
        principles = kinds.count(PassageKind.PRINCIPLE)
        documents = len(self.documents)
        return Counts(len(self.municipalities), documents, len(kinds), principles)

    def passage(self, passage_id: str) -> Passage:
        """The passage with this id, in any form of Unicode; KeyError if there is none."""
        passage = self._passage(passage_id)
        if passage is None:
            raise KeyError(passage_id)
        return passage

    def passages_with_code(self, code: str) -> tuple[Passage, ...]:
        """The passages with this `content.passage_code`, nearly always one or none."""
        if self.ids_by_code is None:
            return tuple(each for each in self.passages if passage_code(each.id) == code)
        passages = map(self._passage, self.ids_by_code(code))
        return tuple(passage for passage in passages if passage is not None)

    def document_of(self, passage: Passage) -> Document:
        """The document that holds the passage."""
        document = self.document(passage.document)
        if document is None:
            raise KeyError(passage.document)
        return document

    def document(self, document_id: str) -> Document | None:
        """The document with this id, None if there is none; no other is read."""
        municipality = self._municipality_by_id.get(document_id.partition("/")[0])
        if municipality is None:
            return None
        documents = municipality.documents
        if isinstance(documents, LazyById):
            return documents.get(document_id)
        return next((each for each in documents if each.id == document_id), None)

    def document_ids(self, municipality: Municipality) -> tuple[str, ...]:
        """The ids of a municipality's documents; none of these is read for it."""
        documents = municipality.documents
        if isinstance(documents, LazyById):
            return documents.ids
        return tuple(document.id for document in documents)

    def municipality(self, municipality_id: str) -> Municipality:
        """The municipality with this id; KeyError if there is none."""
        return self._municipality_by_id[normal_id(municipality_id)]

    def municipality_of(self, passage: Passage) -> Municipality:
        """The municipality whose text the passage is from."""
        return self._municipality_by_id[passage.municipality]

    def __contains__(self, passage_id: str) -> bool:
        return self._passage(passage_id) is not None

    @cached_property
    def _municipality_by_id(self) -> dict[str, Municipality]:
        return {municipality.id: municipality for municipality in self.municipalities}

    def _passage(self, passage_id: str) -> Passage | None:
        """The passage with this id, None if there is none; only its document is read."""
        passage_id = normal_id(passage_id)
        document = self.document("/".join(passage_id.split("/")[:2]))
        passages = document.passages if document else ()
        return next((each for each in passages if each.id == passage_id), None)


def successor_of(municipality: Municipality, document: Document) -> Document | None:
    """The document of a municipality that replaces another one of it; None if none does."""
    others = (each for each in municipality.documents if each.id != document.id)
    return next((each for each in others if each.supersedes == document.id), None)


def in_tree_order(municipalities: Iterable[Municipality]) -> tuple[Municipality, ...]:
    """Municipalities by country, then by name in that country's alphabet."""
    return tuple(
        sorted(municipalities, key=lambda m: (m.country, collation_key(m.name, m.country)))
    )
