"""The files of an index that the search reads, and how they become a segment.

Nothing here needs Whoosh, whose own files lie beside them.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping

import numpy as np

from index.arrays.posting_table import Numbers, PostingTable, Weights, table_from_files
from index.arrays.stored_passages import StoredPassages
from index.arrays.text_blocks import BlockTable
from index.arrays.token_stream import TokenStream, WordNumbers
from index.segment.bigrams import Bigrams
from index.segment.segment import EMPTY_TABLE, FIELDS, Segment
from index.thesaurus.lexicon_files import lexicon_from_files

WORDS, PASSAGE = "words", "passage"
"""The fields of words and of passage ids."""

TABLE = ".{}.table"
TOKENS, PASSAGE_STARTS, NAME_STARTS = ".tokens", ".passagestarts", ".namestarts"
STORED, STORED_STARTS, DICTIONARY = ".stored", ".storedstarts", ".dictionary"
BLOCKS = ".blocks"
FAMILIES = ".families"
PREFIX_POSTINGS = ".prefixes"
BIGRAMS = ".bigrams"
WORD_LANGUAGES = ".languages"
STEM_LENGTHS = ".{}.stems"
DESCRIPTION, LENGTHS = "segment.json", "lengths"
CONCEPT_TABLES = ("concept-words.table", "concept-phrases.table", "concept-passages.table")

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
    """The file with what the others' names begin with, and the mean length of a passage."""
    return json.dumps({"name": name, "average_length": average_length}).encode()


def segment_from_files(files: Mapping[str, bytes]) -> Segment:
    """The segment in the files of an index; raises one of UNREADABLE if they are not whole."""
    described = json.loads(files[DESCRIPTION])
    named = _NamedFiles(files, str(described["name"]))
    fields = {field: named.table(TABLE.format(field)) for field in FIELDS}
    ids = named.table(TABLE.format(PASSAGE))
    concepts = [
        table_from_files(files, each) if each in files else EMPTY_TABLE for each in CONCEPT_TABLES
    ]
    return Segment(
        words=named.table(TABLE.format(WORDS)),
        families=named.table(FAMILIES),
        fields=fields,
        passage_ids=tuple(ids.keys[index] for index in _inverse(ids.numbers)),
        tokens=TokenStream.from_bytes(named.data(TOKENS)),
        passage_starts=named.numbers(PASSAGE_STARTS),
        name_starts=named.numbers(NAME_STARTS),
        lengths=np.frombuffer(files[LENGTHS], np.uint32),
        average_length=float(described["average_length"]),
        blocks=BlockTable.from_bytes(named.data(BLOCKS)),
        stored_passages=StoredPassages(
            named.data(STORED), named.numbers(STORED_STARTS), named.data(DICTIONARY)
        ),
        word_languages=named.weights(WORD_LANGUAGES),
        stem_lengths={
            language: named.weights(STEM_LENGTHS.format(language))
            for language in fields["language"].keys
        },
        lexicon=lexicon_from_files(files),
        concept_words=concepts[0],
        concept_phrases=concepts[1],
        concept_passages=concepts[2],
        prefix_postings=named.table(PREFIX_POSTINGS),
        bigrams=Bigrams.from_bytes(named.data(BIGRAMS)),
    )


class _NamedFiles:
    """The files of a segment, whose names all begin with that of the segment."""

    def __init__(self, files: Mapping[str, bytes], name: str) -> None:
        self._files = files
        self._name = name

    def data(self, extension: str) -> bytes:
        return self._files[self._name + extension]

    def table(self, extension: str) -> PostingTable:
        return table_from_files(self._files, self._name + extension)

    def numbers(self, extension: str) -> WordNumbers:
        return np.frombuffer(self.data(extension), np.uint32)

    def weights(self, extension: str) -> Weights:
        return np.frombuffer(self.data(extension), np.uint8)


def _inverse(permutation: Numbers) -> list[int]:
    """Where each of the numbers 0, 1, 2 ... is in a permutation of them: 2, 0, 1 for 1, 2, 0."""
    indexes = np.empty(len(permutation), np.intp)
    indexes[permutation] = np.arange(len(permutation))
    return indexes.tolist()
