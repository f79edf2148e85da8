"""The files of an index that the search reads, and how they become a segment.

Nothing here needs Whoosh, whose own files lie beside them.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping

import numpy as np

from index.arrays.compressed_passages import StoredPassages
from index.arrays.posting_table import Numbers, build_table, table_from_files
from index.arrays.text_block_table import BlockTable
from index.arrays.token_stream import TokenStream
from index.language.spelling_table import SpellingTable
from index.segment.frequent_word_pairs import Bigrams
from index.segment.segment import FIELDS, Segment
from index.thesaurus.lexicon_files import lexicon_from_files

WORDS, PASSAGE, NAMES = "words", "passage", "name"
"""The fields of words, of passage ids and of whole names."""

TABLE = ".{}.table"
TOKENS, PASSAGE_STARTS, NAME_STARTS = ".tokens", ".passagestarts", ".namestarts"
IN_OWN_TEXT = ".intext"
STORED, STORED_STARTS, DICTIONARY = ".stored", ".storedstarts", ".dictionary"
BLOCKS = ".blocks"
FOLDED, PARTS = ".folded", ".parts"
PREFIX_POSTINGS = ".prefixes"
BIGRAMS = ".bigrams"
WORD_LANGUAGES = ".languages"
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
    prefix = str(described["name"])
    own = {name.removeprefix(prefix): data for name, data in files.items()}
    fields = {field: table_from_files(own, TABLE.format(field)) for field in FIELDS}
    ids = table_from_files(own, TABLE.format(PASSAGE))
    concepts = [
        table_from_files(own, name) if name in own else build_table({}, 0)  # not built yet
        for name in CONCEPT_TABLES
    ]
    words = table_from_files(own, TABLE.format(WORDS))
    in_own_text = np.frombuffer(own[IN_OWN_TEXT], np.uint8)
    return Segment(
        words=words,
        in_own_text=np.unpackbits(in_own_text, count=len(words.numbers)).astype(np.bool_),
        names=table_from_files(own, TABLE.format(NAMES)),
        spellings=SpellingTable(words.keys, table_from_files(own, FOLDED)),
        parts=table_from_files(own, PARTS),
        fields=fields,
        passage_ids=tuple(ids.keys[index] for index in _inverse(ids.numbers)),
        tokens=TokenStream.from_bytes(own[TOKENS]),
        passage_starts=np.frombuffer(own[PASSAGE_STARTS], np.uint32),
        name_starts=np.frombuffer(own[NAME_STARTS], np.uint32),
        lengths=np.frombuffer(own[LENGTHS], np.uint32),
        average_length=float(described["average_length"]),
        blocks=BlockTable.from_bytes(own[BLOCKS]),
        stored_passages=StoredPassages(
            own[STORED], np.frombuffer(own[STORED_STARTS], np.uint32), own[DICTIONARY]
        ),
        word_languages=np.frombuffer(own[WORD_LANGUAGES], np.uint16),
        lexicon=lexicon_from_files(own),
        concept_words=concepts[0],
        concept_phrases=concepts[1],
        concept_passages=concepts[2],
        prefix_postings=table_from_files(own, PREFIX_POSTINGS),
        bigrams=Bigrams.from_bytes(own[BIGRAMS]),
    )


def _inverse(permutation: Numbers) -> list[int]:
    """Where each of the numbers 0, 1, 2 ... is in a permutation of them: 2, 0, 1 for 1, 2, 0."""
    indexes = np.empty(len(permutation), np.intp)
    indexes[permutation] = np.arange(len(permutation))
    return indexes.tolist()
