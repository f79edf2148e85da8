"""Lets Whoosh's own Searcher read an index of ours, to hold our results against."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

from typing_extensions import override
from whoosh.codec.base import Segment, TermsReader
from whoosh.filedb.filestore import RamStorage, Storage
from whoosh.index import TOC
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import SegmentReader, TermInfo, TermNotFound

from index.arrays.posting_table import KEYS_SUFFIX, Numbers, PostingTable, Weights
from index.indexing.builder import INDEX_NAME
from index.indexing.whoosh_codec import PassageCodec
from index.indexing.whoosh_writer import schema
from index.segment.segment_files import TABLE


def whoosh_reader(files: Mapping[str, bytes]) -> SegmentReader:
    """The index in some files, as Whoosh reads it."""
    storage = RamStorage()
    storage.files.update(files)
    codec = ReadablePassageCodec()  # type: ignore[no-untyped-call]  # typed in part
    (segment,) = TOC.read(storage, INDEX_NAME, schema=schema()).segments
    return SegmentReader(storage, schema(), segment, codec=codec)


class ReadablePassageCodec(PassageCodec):
    """The codec of our indexes, and a reader of their postings."""

    @override
    def terms_reader(self, storage: Storage, segment: Segment) -> PassageTermsReader:
        return PassageTermsReader(storage, segment)


class PassageTermsReader(TermsReader):
    """Gives Whoosh the postings in our tables."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        prefix, suffix = segment.make_filename(TABLE.format("\0")).split("\0")
        self._tables = {
            name[len(prefix) : -len(suffix)]: PostingTable.from_bytes(
                _read(storage, name + KEYS_SUFFIX), _read(storage, name)
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
        raise NotImplementedError

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
        index = None if table is None else table.find(text.decode())
        if table is None or index is None:
            raise TermNotFound(f"{field}:{text!r}")
        return table.run(index, index + 1), table.run_weights(index, index + 1)


def _read(storage: Storage, name: str) -> bytes:
    with storage.open_file(name) as file:
        return bytes(file.read(storage.file_length(name)))
