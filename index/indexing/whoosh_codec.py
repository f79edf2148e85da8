"""A Whoosh codec with contiguous postings: any prefix is one slice, nothing is an object."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from typing_extensions import override
from whoosh.codec.base import TermsReader
from whoosh.codec.whoosh3 import W3Codec
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from index.arrays.table import KEYS, Numbers, Table, Weights, starts_of, table_files
from index.arrays.token_stream import stream_of
from index.language.stemming import stem_lengths
from index.language.word_languages import spoken_in
from index.segment.bigrams import pairs_in
from index.segment.prefix_postings import merged_prefixes
from index.segment.segment_files import (
    BEGINS,
    BLOCKS,
    FAMILIES,
    NAMES,
    PAIRS,
    PREFIXES,
    RECORD_STARTS,
    RECORDS,
    SAMPLE,
    SPOKEN,
    STEMS,
    STREAM,
    TABLE,
    WORDS,
)
from index.segment.word_families import families_of

if TYPE_CHECKING:
    from whoosh.codec.base import Segment
    from whoosh.filedb.filestore import Storage

    from index.indexing.posting_buffer import SegmentPool


class PassageCodec(W3Codec):
    """Whoosh's own codec but for the postings."""

    @override
    def field_writer(self, storage: Storage, segment: Segment) -> PassageFieldWriter:
        return PassageFieldWriter(storage, segment)

    @override
    def terms_reader(self, storage: Storage, segment: Segment) -> PassageTermsReader:
        return PassageTermsReader(storage, segment)


def read_bytes(storage: Storage, segment: Segment, extension: str) -> bytes:
    """The whole of one file of the segment."""
    name = segment.make_filename(extension)
    with storage.open_file(name) as file:
        return bytes(file.read(storage.file_length(name)))


class PassageFieldWriter:
    """Writes what the pool collected, field by field, each file in one go."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self.is_closed = False

    def add_postings(self, _schema: object, _lengths: object, items: SegmentPool) -> None:
        """Write everything that was collected."""
        fields = dict(items.tables())
        for field, table in fields.items():
            self._write_table(TABLE.format(field), table)
        words = fields[WORDS]
        stream, begins, names = items.stream()
        self._write(STREAM, stream_of(stream).to_bytes())
        for extension, numbers in ((BEGINS, begins), (NAMES, names)):
            self._write(extension, numbers.tobytes())
        self._write(SAMPLE, items.sample)
        self._write(RECORDS, b"".join(items.records))
        self._write(RECORD_STARTS, starts_of(list(map(len, items.records))).tobytes())
        self._write_table(PREFIXES, merged_prefixes(words, len(items.records)))
        owners = np.frombuffer(begins, np.uint32)[:-1]
        self._write(PAIRS, pairs_in(words, stream, owners).to_bytes())
        self._write(BLOCKS, items.blocks().to_bytes())
        spoken = spoken_in(words, fields["language"], len(items.records))
        self._write(SPOKEN, spoken.tobytes())
        for language, lengths in stem_lengths(words.keys, fields["language"].keys, spoken).items():
            self._write(STEMS.format(language), lengths)
        self._write_table(FAMILIES, families_of(words.keys, items.known))

    def close(self) -> None:
        """Nothing is open: Whoosh asks only to be told."""
        self.is_closed = True

    def _write_table(self, extension: str, table: Table) -> None:
        for name, data in table_files(extension, table).items():
            self._write(name, data)

    def _write(self, extension: str, data: bytes) -> None:
        with self._segment.create_file(self._storage, extension) as file:
            file.write(data)


class PassageTermsReader(TermsReader):
    """Gives Whoosh's own Searcher the postings of our files."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        prefix, suffix = segment.make_filename(TABLE.format("\0")).split("\0")
        self._tables = {
            name[len(prefix) : -len(suffix)]: Table.from_bytes(
                read_bytes(storage, segment, name[len(prefix) - 1 :] + KEYS),
                read_bytes(storage, segment, name[len(prefix) - 1 :]),
            )
            for name in storage.list()
            if name.startswith(prefix) and name.endswith(suffix)
        }

    @override
    def __contains__(self, term: tuple[str, bytes]) -> bool:
        field, text = term
        return field in self._tables and self._tables[field].find(text.decode()) is not None

    @override
    def cursor(self, fieldname: str, fieldobj: Any) -> Any:
        raise NotImplementedError("the vocabulary is walked in our own tables")

    @override
    def terms(self) -> Iterator[tuple[str, bytes]]:
        for field in sorted(self._tables):
            yield from self.terms_from(field, b"")

    @override
    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        table = self._tables[fieldname]
        first, _end = table.prefixed(prefix.decode())
        return ((fieldname, key.encode()) for key in table.keys[first:])

    @override
    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    @override
    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    @override
    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        numbers, weights = self._postings(fieldname, text)
        return TermInfo(
            weight=float(weights.sum() or len(numbers)),
            df=len(numbers),
            minlength=1,
            maxlength=1 << 20,
            maxweight=float(weights.max(initial=1)),
            minid=int(numbers[0]),
            maxid=int(numbers[-1]),
        )

    @override
    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self.term_info(fieldname, text).weight())

    @override
    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return len(self._tables[fieldname].numbers_of(text.decode()))

    @override
    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        numbers, weights = self._postings(fieldname, text)
        return ListMatcher(
            numbers.tolist(),
            array("f", weights.tolist() or [1] * len(numbers)),
            [b""] * len(numbers),
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    @override
    def indexed_field_names(self) -> Any:
        return self._tables.keys()

    def _postings(self, field: str, text: bytes) -> tuple[Numbers, Weights]:
        table = self._tables.get(field)
        at = None if table is None else table.find(text.decode())
        if table is None or at is None:
            raise TermNotFound(f"{field}:{text!r}")
        return table.run(at, at + 1), table.run_weights(at, at + 1)
