"""Reads a catalogue file: the outline at once, each document and its parts when they are used."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from content.catalogue.lazy_sequences import LazyById, LazySequence
from content.catalogue.record_encoding import Decode, record_decoder, sequence_decoder
from content.catalogue.writer import FORMAT, TAIL_LENGTH, Pointer, checksum
from content.library import Counts, Library
from content.model import Document, Municipality, Passage, Section
from content.passage_code import CODE_CHARACTERS
from content.regular_file import open_regular_file

READ_ERRORS = (OSError, ValueError, LookupError, TypeError, OverflowError, RecursionError)
"""What reading a damaged catalogue may raise."""

RECENT = 64
"""Documents that are kept in memory after they were read; the tree holds those that it shows."""

MAX_RECORD_BYTES = 1 << 26
"""Many times the outline of any library; a damaged file may say any length."""


class CatalogueReader:
    """One open catalogue. Records that turn out damaged are read from texts and maps instead.

    If those are no longer the ones that were compiled, a document is missing; what a document or
    passage that is held still has to read raises KeyError.
    """

    def __init__(self, file: Path, read_library: Callable[[], Library]) -> None:
        self._file = file
        self._read_library = read_library
        self._fingerprint = ""
        self._passages_in_use: WeakValueDictionary[str, Passage] = WeakValueDictionary()
        self._document = lru_cache(RECENT)(self._read_document)
        self._sections = lru_cache(RECENT * 4)(self._read_sections)
        self._lines = lru_cache(RECENT // 4)(self._read_lines)

    def library(self, signature: str) -> Library:
        """The library; raises one of READ_ERRORS if the file is damaged or of another signature."""
        with open_regular_file(self._file) as file:
            file.seek(-TAIL_LENGTH, 2)
            outline = self._record(Pointer(*json.loads(file.read(TAIL_LENGTH))))
        written, found, fingerprint, counts, municipalities, codes = outline
        if (written, found) != (FORMAT, signature):
            raise ValueError("The catalogue is of another format, or of another library.")
        self._fingerprint = fingerprint
        decode = record_decoder(Municipality, documents=self._lazy_documents)
        pointers = dict(zip(CODE_CHARACTERS, (Pointer(*code) for code in codes), strict=True))
        return Library(
            tuple(map(decode, municipalities)),
            (),
            fingerprint,
            Counts(*counts),
            partial(self._ids_with_code, pointers),
        )

    def _record(self, pointer: Pointer) -> Any:  # noqa: ANN401 - what JSON holds
        if pointer.length not in range(MAX_RECORD_BYTES):
            raise ValueError("The catalogue is damaged.")
        with open_regular_file(self._file) as file:
            file.seek(pointer.offset)
            data = file.read(pointer.length)
        if checksum(data) != pointer.checksum:
            raise ValueError("The catalogue is damaged.")
        return json.loads(data)

    def _ids_with_code(self, pointers: dict[str, Pointer], code: str) -> tuple[str, ...]:
        try:
            return tuple(id_ for each, id_ in self._record(pointers[code[0]]) if each == code)
        except READ_ERRORS:
            return tuple(passage.id for passage in self._texts.passages_with_code(code))

    def _lazy_documents(self, pointers: list[list[Any]]) -> LazyById[Document]:
        by_id = {values[0]: Pointer(*values) for values in pointers}

        def get(document_id: str) -> Document | None:
            return self._document(by_id[document_id]) if document_id in by_id else None

        return LazyById(tuple(by_id), get)

    def _read_document(self, pointer: Pointer) -> Document | None:
        try:
            document: Document = self._decode_document(self._record(pointer))
        except READ_ERRORS:
            return self._document_from_texts(pointer.id)
        return document

    def _read_lines(self, pointer: Pointer) -> tuple[str, ...]:
        try:
            return tuple(self._record(pointer))
        except READ_ERRORS:
            return tuple(self._texts.document_of(self._texts.passage(pointer.id)).source_lines)

    def _read_sections(self, pointer: Pointer) -> tuple[Section, ...]:
        try:
            sections: tuple[Section, ...] = self._decode_sections(self._record(pointer))
        except READ_ERRORS:
            return tuple(self._texts.passage(pointer.id).sections)
        return sections

    @cached_property
    def _decode_sections(self) -> Decode:
        return sequence_decoder(Section)

    @cached_property
    def _decode_document(self) -> Decode:
        decode_passage = record_decoder(Passage, sections=partial(_lazy, self._sections))

        def passages(records: list[list[Any]]) -> tuple[Passage, ...]:
            """Passages that are in use stay the same objects."""
            in_use = self._passages_in_use
            return tuple(
                in_use.get(values[0]) or in_use.setdefault(values[0], decode_passage(values))
                for values in records
            )

        lines = partial(_lazy, self._lines)
        return record_decoder(Document, source_lines=lines, passages=passages)

    def _document_from_texts(self, document_id: str) -> Document | None:
        documents = self._texts.documents
        return next((document for document in documents if document.id == document_id), None)

    @cached_property
    def _texts(self) -> Library:
        """The library read from its texts and maps; empty if they are others by now."""
        library = self._read_library()
        return library if library.fingerprint == self._fingerprint else Library(())


def _lazy(read: Callable[[Pointer], tuple[Any, ...]], values: list[Any]) -> LazySequence[Any]:
    return LazySequence(partial(read, Pointer(*values)))
