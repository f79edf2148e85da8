"""Reads a catalogue file: the outline at once, each document and passage when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from pathlib import Path
from weakref import WeakValueDictionary

from content.catalogue.lazy_sequences import Deferred, Shelf
from content.catalogue.passage_encoding import Packed, unpack_passage, unpack_sections
from content.catalogue.writer import FORMAT, PLACE_LENGTH, sum_of
from content.library import Counts, Library
from content.model import (
    Accent,
    Document,
    DocumentKind,
    Group,
    Municipality,
    Origin,
    Passage,
    Section,
)
from content.passage_code import CODE_CHARACTERS

DOUBTS = (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError)
"""What reading a file that is not a sound catalogue may raise."""

RECENT = 64
"""Documents that are kept after they were asked for; the tree holds those that it shows."""


class CatalogueReading:
    """One open catalogue. What turns out damaged later is read from its text and map instead."""

    def __init__(self, file: Path, read_library: Callable[[], Library]) -> None:
        self._file = file
        self._read_library = read_library
        self._held: WeakValueDictionary[str, Passage] = WeakValueDictionary()
        self._document = lru_cache(RECENT)(self._read_document)
        self._sections = lru_cache(RECENT * 4)(self._read_sections)
        self._lines = lru_cache(RECENT // 4)(self._read_lines)

    def library(self, signature: str) -> Library:
        """The library; one of DOUBTS is raised unless the file is sound and has this signature."""
        outline = self._record(self._place_of_outline())
        written, found, fingerprint, counts, municipalities, signed = outline
        if (written, found) != (FORMAT, signature):
            raise ValueError("The catalogue is of another format, or of another library.")
        places = tuple(map(self._municipality, municipalities))
        ids = partial(self._signed_ids, dict(zip(CODE_CHARACTERS, signed, strict=True)))
        return Library(places, (), fingerprint, Counts(*counts), ids)

    def _signed_ids(self, places: dict[str, Packed], sign: str) -> tuple[str, ...]:
        try:
            return tuple(name for each, name in self._record(places[sign[0]]) if each == sign)
        except DOUBTS:
            return tuple(passage.id for passage in self._reread.passages_with_code(sign))

    def _place_of_outline(self) -> Packed:
        with self._file.open("rb") as file:
            file.seek(-PLACE_LENGTH, 2)
            place: Packed = json.loads(file.read())
        return place

    def _record(self, place: Packed) -> Packed:
        offset, length, expected = place
        with self._file.open("rb") as file:
            file.seek(offset)
            data = file.read(length)
        if sum_of(data) != expected:
            raise ValueError("The catalogue is damaged.")
        record: Packed = json.loads(data)
        return record

    def _municipality(self, packed: Packed) -> Municipality:
        name, official, short, spellings, country, language, accent, documents = packed
        return Municipality(
            id=name,
            name=official,
            short_name=short,
            spellings=tuple(spellings),
            country=country,
            language=language,
            accent=Accent(*accent),
            documents=self._shelf(name, {document: place for document, *place in documents}),
        )

    def _shelf(self, municipality: str, places: dict[str, Packed]) -> Shelf[Document]:
        def named(document_id: str) -> Document | None:
            place = places.get(document_id)
            return self._document(municipality, document_id, *place) if place else None

        return Shelf(tuple(places), named)

    def _read_document(
        self, municipality: str, document_id: str, *place: int | str
    ) -> Document | None:
        try:
            return self._unpacked(municipality, self._record(list(place)))
        except DOUBTS:
            return next((d for d in self._reread.documents if d.id == document_id), None)

    def _unpacked(self, municipality: str, packed: Packed) -> Document:
        (document_id, title, subtitle, kind, language, source_file, sha256, *rest) = packed
        group, origin, retrieved, adopted, permission, lines, passages = rest
        owner = (municipality, document_id, language)
        return Document(
            id=document_id,
            municipality=municipality,
            title=title,
            subtitle=subtitle,
            kind=DocumentKind(kind),
            language=language,
            source_file=source_file,
            sha256=sha256,
            source_lines=Deferred(partial(self._lines, document_id, *lines)),
            passages=tuple(self._passage(passage, owner) for passage in passages),
            group=Group(group[0], group[1], group[2], tuple(group[3])) if group else None,
            origin=Origin(*origin) if origin else None,
            retrieved=retrieved,
            adopted=adopted,
            permission=permission,
        )

    def _passage(self, packed: Packed, owner: tuple[str, str, str]) -> Passage:
        """The passage that somebody holds already, if there is one: it stays the same object."""
        held = self._held.get(packed[0])
        if held is None:
            read = unpack_passage(packed, owner, partial(self._deferred, packed[0]))
            held = self._held.setdefault(packed[0], read)
        return held

    def _deferred(self, passage_id: str, place: Packed) -> Deferred[Section]:
        return Deferred(partial(self._sections, passage_id, *place))

    def _read_sections(self, passage_id: str, *place: int | str) -> tuple[Section, ...]:
        try:
            return unpack_sections(self._record(list(place)))
        except DOUBTS:
            read = self._reread
            return tuple(read.passage(passage_id).sections) if passage_id in read else ()

    def _read_lines(self, document_id: str, *place: int | str) -> tuple[str, ...]:
        try:
            return tuple(self._record(list(place)))
        except DOUBTS:
            found = [each for each in self._reread.documents if each.id == document_id]
            return tuple(found[0].source_lines) if found else ()

    @cached_property
    def _reread(self) -> Library:
        return self._read_library()
