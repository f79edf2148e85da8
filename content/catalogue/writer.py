"""Writes the catalogue file: records, then an outline of where they are, then the outline's sum.

Each record is JSON. A place is [offset, length, first half of the SHA-256 in hex].
"""

from __future__ import annotations

import hashlib
import json
from typing import BinaryIO

from content.catalogue.passage_encoding import Packed, pack_passage, pack_sections
from content.library import Library
from content.model import Document, Municipality
from content.passage_code import CODE_CHARACTERS, passage_code

FORMAT = 3
PLACE_LENGTH = 120
"""Bytes at the end of the file that say where the outline is."""


class _Records:
    """Appends records to a file and says where they went."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._end = 0

    def add(self, value: Packed) -> Packed:
        """Write the record; its place."""
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        place = [self._end, len(data), sum_of(data)]
        self._file.write(data)
        self._end += len(data)
        return place


def sum_of(data: bytes) -> str:
    """What a record is verified by."""
    return hashlib.sha256(data).hexdigest()[:32]


def write_catalogue(file: BinaryIO, library: Library, signature: str) -> None:
    """Write a whole library; `signature` is what it must have when the catalogue is opened."""
    records = _Records(file)
    counts = library.counts
    outline = records.add(
        [
            FORMAT,
            signature,
            library.fingerprint,
            [counts.municipalities, counts.documents, counts.passages, counts.principles],
            [_municipality(place, records) for place in library.municipalities],
            [records.add(each) for each in _signed_ids(library)],
        ]
    )
    file.write(json.dumps(outline).encode().rjust(PLACE_LENGTH))


def _signed_ids(library: Library) -> list[Packed]:
    """The ids of all passages with their signs, apart by the first sign, in their order."""
    apart: dict[str, Packed] = {sign: [] for sign in CODE_CHARACTERS}
    for passage in library.passages:
        sign = passage_code(passage.id)
        apart[sign[0]].append([sign, passage.id])
    return list(apart.values())


def _municipality(place: Municipality, records: _Records) -> Packed:
    return [
        place.id,
        place.name,
        place.short_name,
        place.spellings,
        place.country,
        place.language,
        [place.accent.light, place.accent.dark],
        [[document.id, *_document(document, records)] for document in place.documents],
    ]


def _document(document: Document, records: _Records) -> Packed:
    group, origin = document.group, document.origin
    passages = [
        pack_passage(passage, records.add(pack_sections(passage.sections)))
        for passage in document.passages
    ]
    return records.add(
        [
            document.id,
            document.title,
            document.subtitle,
            document.kind.value,
            document.language,
            document.source_file,
            document.sha256,
            [group.name, group.noun, group.plural, group.members] if group else None,
            [origin.url, origin.certain] if origin else None,
            document.retrieved,
            document.adopted,
            document.permission,
            records.add(list(document.source_lines)),
            passages,
        ]
    )
