"""The library: every municipality with its documents, read from a folder of texts and maps.

The folder holds one folder for each municipality: `municipality.yaml`, and for each document the
source text `<document>.txt` with its map `<document>.yaml`. The names of folders and files are the
ids of municipalities and documents.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from content.alphabet import sort_key
from content.faults import Fault
from content.model import Document, Municipality, Passage

SHIPPED_LIBRARY = Path(__file__).parent / "library"


@dataclass(frozen=True)
class Library:
    """Municipalities in tree order, and the faults of the documents that are not among them.

    `fingerprint` is the SHA-256 (hex) over the names and bytes of every source and map.
    """

    municipalities: tuple[Municipality, ...]
    faults: tuple[Fault, ...] = ()
    fingerprint: str = ""

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Every document, in tree order."""
        return tuple(document for place in self.municipalities for document in place.documents)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in tree order."""
        return tuple(passage for document in self.documents for passage in document.passages)

    def passage(self, passage_id: str) -> Passage:
        """The passage with this id; KeyError if there is none."""
        return self._passage_by_id[passage_id]

    def document_of(self, passage: Passage) -> Document:
        """The document that holds the passage."""
        return self._document_by_id[passage.document]

    def municipality_of(self, passage: Passage) -> Municipality:
        """The municipality whose text the passage is from."""
        return self._municipality_by_id[passage.municipality]

    def __contains__(self, passage_id: str) -> bool:
        return passage_id in self._passage_by_id

    @cached_property
    def _passage_by_id(self) -> dict[str, Passage]:
        return {passage.id: passage for passage in self.passages}

    @cached_property
    def _document_by_id(self) -> dict[str, Document]:
        return {document.id: document for document in self.documents}

    @cached_property
    def _municipality_by_id(self) -> dict[str, Municipality]:
        return {municipality.id: municipality for municipality in self.municipalities}


def load_library(folder: Path = SHIPPED_LIBRARY) -> Library:
    """Read the library in `folder`; what is wrong is in `faults`, and the sound documents load."""
    from content.library_reading import LibraryReading

    return LibraryReading(folder).read()


def in_tree_order(municipalities: Iterable[Municipality]) -> tuple[Municipality, ...]:
    """Municipalities by country, then by name in that country's alphabet."""
    return tuple(sorted(municipalities, key=lambda m: (m.country, sort_key(m.name, m.country))))
