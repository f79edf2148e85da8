"""Builds the index with Whoosh's writer, and reads a Whoosh segment for the search."""

from __future__ import annotations

import gc
import pickle
import struct
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from whoosh.index import TOC, FileIndex
from whoosh.index import IndexError as WhooshIndexError

from content.thesaurus import load_thesaurus
from index.analysis import analysed
from index.codec import (
    BEGINS,
    FAMILIES,
    NAMES,
    PREFIXES,
    RECORD_STARTS,
    RECORDS,
    SPOKEN,
    STREAM,
    TABLE,
)
from index.concept_postings import concept_table
from index.concepts import compiled, lexicon_in
from index.passage_text import blocks_of, term_texts
from index.schema import PASSAGE, SCOPE_FIELDS, WORDS, schema
from index.segment import NOTHING, Segment
from index.storage import PassageStorage
from index.table import Table
from index.writing import PassageWriter

if TYPE_CHECKING:
    from content.library import Library

UNREADABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NameError,
    OSError,
    TypeError,
    ValueError,
    WhooshIndexError,
    pickle.UnpicklingError,
    struct.error,
)
"""What reading an index can raise when its bytes are not those of an index."""

Progress = Callable[[int, int], None]
_NAME = "passages"
LEXICON = "lexicon.json"
CONCEPTS = "concepts.table"
_STEPS = 100


def build(library: Library, progress: Progress | None = None) -> dict[str, bytes]:
    """Index every passage; `progress(done, all)` is called about a hundred times."""
    with _without_collecting():
        return _built(library, progress)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Look for no reference cycles meanwhile: a build makes millions of objects and no cycle."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _built(library: Library, progress: Progress | None) -> dict[str, bytes]:
    storage = PassageStorage()
    thesaurus = compiled(load_thesaurus())
    empty = FileIndex.create(storage, schema(), _NAME)
    writer = PassageWriter(empty, lexicon_in(thesaurus).words)
    numbering = writer.collected.numbering
    count = len(library.passages)
    for done, passage in enumerate(library.passages, 1):
        document = library.document_of(passage)
        blocks = blocks_of(passage, document, library.municipality_of(passage))
        words = analysed(blocks, term_texts(passage), passage.language, numbering)
        fields = {
            PASSAGE: passage.id,
            "municipality": passage.municipality,
            "document": passage.document,
            "kind": str(passage.kind),
            "language": passage.language,
        }
        writer.add_passage(words, fields)
        if progress and (done % max(1, count // _STEPS) == 0 or done == count):
            progress(done, count)
    writer.commit()  # type: ignore[no-untyped-call]  # typed in part
    files = {**storage.contents(), LEXICON: thesaurus}
    return {**files, CONCEPTS: concept_table(segment_in(files)).to_bytes()}


def whoosh_index(files: dict[str, bytes]) -> FileIndex:
    """The same index as Whoosh's own Searcher sees it."""
    return FileIndex(PassageStorage(files), schema(), _NAME)


def segment_in(files: dict[str, bytes]) -> Segment:
    """The segment that `build` wrote; any error that bytes can cause means it is not whole."""
    storage = PassageStorage(files)
    (segment,) = TOC.read(storage, _NAME, schema=schema()).segments
    reader = segment.codec().per_document_reader(storage, segment)
    count = reader.doc_count_all()
    length_of = reader.doc_field_length_reader(WORDS)

    def data(extension: str) -> bytes:
        return files[segment.make_filename(extension)]

    def numbers(extension: str, typecode: str) -> array[int]:
        found = array(typecode)
        found.frombytes(data(extension))
        return found

    def table(field: str) -> Table:
        return Table.from_bytes(data(TABLE.format(field)))

    ids = table(PASSAGE)
    return Segment(
        words=table(WORDS),
        families=Table.from_bytes(data(FAMILIES)),
        scopes={field: table(field) for field in SCOPE_FIELDS},
        passages=tuple(ids.keys[at] for at in _inverse(ids.numbers)),
        stream=data(STREAM),
        begins=numbers(BEGINS, "I"),
        names=numbers(NAMES, "I"),
        lengths=array("I", map(length_of, range(count))),
        average_length=reader.field_length(WORDS) / count if count else 1.0,
        records=data(RECORDS),
        record_starts=numbers(RECORD_STARTS, "Q"),
        prefixes=Table.from_bytes(data(PREFIXES)),
        spoken=data(SPOKEN),
        lexicon=lexicon_in(files[LEXICON]),
        concept_passages=Table.from_bytes(files[CONCEPTS]) if CONCEPTS in files else NOTHING,
    )


def _inverse(numbers: array[int]) -> list[int]:
    places = [0] * len(numbers)
    for place, number in enumerate(numbers):
        places[number] = place
    return places
