"""The files of an index that the search reads: what each is called, and how they become a segment.

Nothing here needs Whoosh, whose own files lie beside them.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping

import numpy as np

from index.arrays.stored_passages import Records
from index.arrays.table import Numbers, Table, Weights, table_in
from index.arrays.text_blocks import Blocks
from index.arrays.token_stream import WordNumbers, WordStream
from index.segment.bigrams import Pairs
from index.segment.segment import NOTHING, Segment
from index.thesaurus.lexicon_files import lexicon_in

WORDS, PASSAGE = "words", "passage"
SCOPE_FIELDS = ("municipality", "document", "kind", "language")

TABLE = ".{}.table"
STREAM, BEGINS, NAMES = ".stream", ".begins", ".names"
RECORDS, RECORD_STARTS, SAMPLE = ".records", ".recordstarts", ".sample"
BLOCKS = ".blocks"
FAMILIES = ".families"
PREFIXES = ".prefixes"
PAIRS = ".pairs"
SPOKEN = ".spoken"
STEMS = ".{}.stems"
DESCRIPTION, LENGTHS = "segment.json", "lengths"
CONCEPT_TABLES = ("concept-words.table", "concept-rows.table", "concept-passages.table")

UNREADABLE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    TypeError,
    ValueError,
    struct.error,
)
"""What reading a segment can raise when its bytes are not those of one."""


def description(name: str, average_length: float) -> bytes:
    """What else must be known: what the files of the segment begin with, and a mean."""
    return json.dumps({"name": name, "average_length": average_length}).encode()


def segment_in(files: Mapping[str, bytes]) -> Segment:
    """The segment in the files of an index; one of UNREADABLE if they are not whole."""
    described = json.loads(files[DESCRIPTION])
    named = _Named(files, str(described["name"]))
    scopes = {field: named.table(TABLE.format(field)) for field in SCOPE_FIELDS}
    ids = named.table(TABLE.format(PASSAGE))
    concepts = [table_in(files, each) if each in files else NOTHING for each in CONCEPT_TABLES]
    return Segment(
        words=named.table(TABLE.format(WORDS)),
        families=named.table(FAMILIES),
        scopes=scopes,
        passages=tuple(ids.keys[at] for at in _inverse(ids.numbers)),
        stream=WordStream.from_bytes(named.data(STREAM)),
        begins=named.numbers(BEGINS),
        names=named.numbers(NAMES),
        lengths=np.frombuffer(files[LENGTHS], np.uint32),
        average_length=float(described["average_length"]),
        blocks=Blocks.from_bytes(named.data(BLOCKS)),
        records=Records(named.data(RECORDS), named.numbers(RECORD_STARTS), named.data(SAMPLE)),
        spoken=named.weights(SPOKEN),
        stems={each: named.weights(STEMS.format(each)) for each in scopes["language"].keys},
        lexicon=lexicon_in(files),
        concept_words=concepts[0],
        concept_rows=concepts[1],
        concept_passages=concepts[2],
        prefixes=named.table(PREFIXES),
        pairs=Pairs.from_bytes(named.data(PAIRS)),
    )


class _Named:
    """The files of a segment, whose names all begin alike."""

    def __init__(self, files: Mapping[str, bytes], name: str) -> None:
        self._files = files
        self._name = name

    def data(self, extension: str) -> bytes:
        return self._files[self._name + extension]

    def table(self, extension: str) -> Table:
        return table_in(self._files, self._name + extension)

    def numbers(self, extension: str) -> WordNumbers:
        return np.frombuffer(self.data(extension), np.uint32)

    def weights(self, extension: str) -> Weights:
        return np.frombuffer(self.data(extension), np.uint8)


def _inverse(numbers: Numbers) -> list[int]:
    """Where each number stands among numbers that are 0 and up, in some order."""
    places = np.empty(len(numbers), np.intp)
    places[numbers] = np.arange(len(numbers))
    return places.tolist()
