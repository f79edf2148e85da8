"""Builds the files of an index from a library, with Whoosh's writer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from whoosh.filedb.filestore import RamStorage
from whoosh.index import FileIndex
from whoosh.util.numeric import byte_to_length, length_to_byte

from index.arrays.compressed_passages import (
    DICTIONARY_PASSAGES,
    StoredPassage,
    compression_dictionary,
)
from index.arrays.posting_table import table_to_files
from index.indexing.concept_postings import concept_tables
from index.indexing.gc_pause import gc_paused
from index.indexing.passage_analysis import analyse, text_of
from index.indexing.prepared_thesaurus import PreparedThesaurus, prepare_thesaurus
from index.indexing.text_blocks import Block, blocks_of, name_keys
from index.indexing.whoosh_writer import PassageWriter, schema
from index.segment.segment_files import (
    CONCEPT_TABLES,
    DESCRIPTION,
    LENGTHS,
    NAMES,
    PASSAGE,
    description,
    segment_from_files,
)
from index.thesaurus.lexicon_files import lexicon_from_files

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Passage

Progress = Callable[[int, int], None]
INDEX_NAME = "passages"
_REPORTS = 100


def build(
    library: Library,
    progress: Progress | None = None,
    thesaurus: PreparedThesaurus | None = None,
) -> dict[str, bytes]:
    """The files of an index of every passage, by name.

    `progress(done, total)` counts passages; it is called about a hundred times. The `thesaurus`
    is prepared unless it is given.
    """
    with gc_paused():
        return _build(library, progress, thesaurus or prepare_thesaurus())


def _build(
    library: Library, progress: Progress | None, thesaurus: PreparedThesaurus
) -> dict[str, bytes]:
    storage = RamStorage()
    passages = library.passages  # once: each time the whole library is read
    lexicon = lexicon_from_files(thesaurus.lexicon_files)
    empty = FileIndex.create(storage, schema(), INDEX_NAME)
    further_words = {*lexicon.words, *lexicon.base_words}
    writer = PassageWriter(empty, further_words, _dictionary(library, passages))
    count, lengths = len(passages), []
    for done, passage in enumerate(passages, 1):
        lengths.append(_add(writer, library, passage))
        if progress and (done % max(1, count // _REPORTS) == 0 or done == count):
            progress(done, count)
    writer.commit()  # type: ignore[no-untyped-call]  # typed in part
    files = {**storage.files, **thesaurus.lexicon_files}
    average_length = sum(lengths) / max(1, count)
    files[DESCRIPTION] = description(writer.newsegment.make_filename(""), average_length)
    files[LENGTHS] = _in_steps(lengths)
    tables = concept_tables(segment_from_files(files), thesaurus.concepts)
    for name, table in zip(CONCEPT_TABLES, tables, strict=True):
        files |= table_to_files(name, table)
    return files


def _add(writer: PassageWriter, library: Library, passage: Passage) -> int:
    """Add a passage to the index; gives its length."""
    municipality, document = library.municipality_of(passage), library.document_of(passage)
    fields = [
        (PASSAGE, passage.id),
        ("municipality", passage.municipality),
        ("document", passage.document),
        ("kind", str(passage.kind)),
        ("language", passage.language),
        *((NAMES, name) for name in name_keys(passage, document, municipality)),
    ]
    blocks, place = _blocks_and_place(library, passage)
    analysed = analyse(passage, place, blocks, writer.buffer.numbering)
    writer.add_passage(analysed, fields)
    return analysed.length


def _dictionary(library: Library, passages: Sequence[Passage]) -> bytes:
    """The compression dictionary, from some passages spread over the library."""
    spread = passages[:: max(1, len(passages) // DICTIONARY_PASSAGES)]
    return compression_dictionary(_stored(library, passage) for passage in spread)


def _stored(library: Library, passage: Passage) -> StoredPassage:
    blocks, place = _blocks_and_place(library, passage)
    return StoredPassage(passage.shown_title, place, text_of(blocks))


def _blocks_and_place(library: Library, passage: Passage) -> tuple[tuple[Block, ...], str]:
    document = library.document_of(passage)
    blocks = blocks_of(passage, document, library.municipality_of(passage))
    return blocks, document.place_of(passage)


def _in_steps(lengths: Sequence[int]) -> bytes:
    """The lengths as Whoosh rounds them, to one of 256 steps; its scores are made of them too."""
    return np.array([byte_to_length(length_to_byte(each)) for each in lengths], np.uint32).tobytes()
