"""Writes the catalogue file: records, then an outline, then a pointer to the outline.

Each record is JSON. The outline is [format, signature, fingerprint, counts, municipalities with
pointers to their documents, pointers to the ids of passages by the first character of their code].
"""

from __future__ import annotations

import hashlib
from typing import BinaryIO, NamedTuple

from content.catalogue.record_encoding import fields_of, to_json
from content.library import Library
from content.model import Document, Municipality
from content.passage_code import CODE_CHARACTERS, passage_code

FORMAT = 7
TAIL_LENGTH = 120
"""Bytes at the end of the file that hold the pointer to the outline."""


class Pointer(NamedTuple):
    """Where a record is in the file: bytes from its beginning, and the record's checksum.

    `id` is that of the document or passage that the record is of, "" for another.
    """

    id: str
    offset: int
    length: int
    checksum: str


class _RecordWriter:
    """Appends records to a file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._end = 0

    def add(self, value: object, of: str = "") -> Pointer:
        """Write a record of the document or passage with the id `of`."""
        data = to_json(value)
        pointer = Pointer(of, self._end, len(data), checksum(data))
        self._file.write(data)
        self._end += len(data)
        return pointer


def checksum(data: bytes) -> str:
    """What a record is verified by: the first half of its SHA-256, in hex."""
    return hashlib.sha256(data).hexdigest()[:32]


def write_catalogue(file: BinaryIO, library: Library, signature: str) -> None:
    """Write a whole library; `signature` is what it must have when the catalogue is opened."""
    records = _RecordWriter(file)
    municipalities = [_add_municipality(each, records) for each in library.municipalities]
    codes = [records.add(ids) for ids in _ids_by_code(library)]
    outline = (FORMAT, signature, library.fingerprint, library.counts, municipalities, codes)
    file.write(to_json(records.add(outline)).rjust(TAIL_LENGTH))


def _ids_by_code(library: Library) -> list[list[tuple[str, str]]]:
    """(code, id) of all passages, one list for each first character of a code, in their order."""
    by_first: dict[str, list[tuple[str, str]]] = {first: [] for first in CODE_CHARACTERS}
    for passage in library.passages:
        code = passage_code(passage.id)
        by_first[code[0]].append((code, passage.id))
    return list(by_first.values())


def _add_municipality(municipality: Municipality, records: _RecordWriter) -> list[object]:
    documents = [_add_document(each, records) for each in municipality.documents]
    return fields_of(municipality, documents=documents)


def _add_document(document: Document, records: _RecordWriter) -> Pointer:
    lines = records.add(document.source_lines, document.id)
    passages = [
        fields_of(passage, sections=records.add(passage.sections, passage.id))
        for passage in document.passages
    ]
    return records.add(fields_of(document, source_lines=lines, passages=passages), document.id)
