"""Whoosh's segment writer, with a way in for passages that are already analysed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from index.indexing.analysis import AnalysedPassage
from index.indexing.posting_buffer import SegmentPool
from index.indexing.whoosh_codec import PassageCodec
from index.segment.segment_files import WORDS


class PassageWriter(SegmentWriter):
    """Writes one segment of passages.

    `known` are words that compounds may be made of, `sample` is what records are packed with.
    """

    def __init__(self, index: FileIndex, known: Iterable[str], sample: bytes) -> None:
        codec = PassageCodec()  # type: ignore[no-untyped-call]  # typed in part
        super().__init__(  # type: ignore[no-untyped-call]  # typed in part
            index, codec=codec, compound=False
        )
        self.collected = SegmentPool(WORDS, known, sample)
        self.pool = cast(Any, self.collected)

    def add_passage(self, words: AnalysedPassage, fields: Mapping[str, str]) -> None:
        """Add a passage as one document: its words, and the other fields of the schema."""
        self.collected.add_passage(words)
        self.perdocwriter.start_doc(self.docnum)
        self.perdocwriter.add_field(WORDS, self.schema[WORDS], None, words.length)
        for name, value in fields.items():
            self.collected.add((name, value.encode(), self.docnum, 1.0, b""))
        self.perdocwriter.finish_doc()
        self._added = True
        self.docnum += 1
