"""Builds the index with Whoosh's writer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from whoosh.index import TOC, FileIndex

from content.thesaurus import load_thesaurus
from content.word_lists import shipped_base_words
from index.arrays.stored_passages import SAMPLED, Record, sample_of
from index.arrays.table import table_files
from index.indexing.analysis import analysed, text_of
from index.indexing.concept_postings import concept_tables
from index.indexing.gc_pause import without_collecting
from index.indexing.passage_blocks import blocks_of
from index.indexing.whoosh_schema import schema
from index.indexing.whoosh_storage import PassageStorage
from index.indexing.whoosh_writer import PassageWriter
from index.segment.segment_files import (
    CONCEPT_TABLES,
    DESCRIPTION,
    LENGTHS,
    PASSAGE,
    WORDS,
    description,
    segment_in,
)
from index.thesaurus.concepts import concepts_of
from index.thesaurus.lexicon_files import lexicon_files, lexicon_of

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Passage

Progress = Callable[[int, int], None]
_NAME = "passages"
_STEPS = 100


def build(library: Library, progress: Progress | None = None) -> dict[str, bytes]:
    """Index every passage; `progress(done, all)` is called about a hundred times."""
    with without_collecting():
        return _built(library, progress)


def _built(library: Library, progress: Progress | None) -> dict[str, bytes]:
    storage = PassageStorage()
    passages = library.passages  # once: each time the whole library is read
    concepts = concepts_of(load_thesaurus())
    lexicon = lexicon_of(concepts, shipped_base_words())
    empty = FileIndex.create(storage, schema(), _NAME)
    writer = PassageWriter(empty, {*lexicon.words, *lexicon.base_words}, _sample(library, passages))
    numbering = writer.collected.numbering
    count = len(passages)
    for done, passage in enumerate(passages, 1):
        document = library.document_of(passage)
        blocks = blocks_of(passage, document, library.municipality_of(passage))
        words = analysed(passage, document.place_of(passage), blocks, numbering)
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
    files = {**storage.contents(), **lexicon_files(lexicon)}
    files |= _description(files)
    tables = concept_tables(segment_in(files), concepts)
    for name, table in zip(CONCEPT_TABLES, tables, strict=True):
        files |= table_files(name, table)
    return files


def _sample(library: Library, passages: Sequence[Passage]) -> bytes:
    """The beginnings of some passages, spread over the library."""
    spread = passages[:: max(1, len(passages) // SAMPLED)]
    return sample_of(_record(library, passage) for passage in spread)


def _record(library: Library, passage: Passage) -> Record:
    document = library.document_of(passage)
    blocks = blocks_of(passage, document, library.municipality_of(passage))
    return Record(passage.shown_title, document.place_of(passage), text_of(blocks))


def whoosh_index(files: Mapping[str, bytes]) -> FileIndex:
    """The same index as Whoosh's own Searcher sees it."""
    return FileIndex(PassageStorage(files), schema(), _NAME)


def _description(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What Whoosh knows of the segment, kept where the search can read it without Whoosh."""
    storage = PassageStorage(files)
    (segment,) = TOC.read(storage, _NAME, schema=schema()).segments
    reader = segment.codec().per_document_reader(storage, segment)
    count = reader.doc_count_all()
    lengths = (reader.doc_field_length(number, WORDS) for number in range(count))
    average = reader.field_length(WORDS) / count if count else 1.0
    return {
        DESCRIPTION: description(segment.make_filename(""), average),
        LENGTHS: np.fromiter(lengths, np.uint32).tobytes(),
    }
