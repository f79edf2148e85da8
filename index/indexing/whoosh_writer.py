"""Whoosh's segment writer and schema: one document for each passage, already analysed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from whoosh import fields, formats
from whoosh.analysis.analyzers import Analyzer
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from index.indexing.passage_analysis import AnalysedPassage
from index.indexing.posting_buffer import PostingBuffer
from index.indexing.whoosh_codec import PassageCodec
from index.segment.segment import FIELDS
from index.segment.segment_files import PASSAGE, WORDS


class PassageWords(fields.FieldType):
    """The words of a passage with weighted frequencies; Whoosh analyses nothing itself."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), Analyzer(), scorable=True)


def schema() -> fields.Schema:
    """Fields for the words, the id and what a search can be narrowed to."""
    narrowing = {name: fields.ID() for name in FIELDS}
    return fields.Schema(**{WORDS: PassageWords(), PASSAGE: fields.ID(), **narrowing})


class PassageWriter(SegmentWriter):
    """Writes one segment of passages.

    `further_words` may be parts of compounds beside the words of the texts; `dictionary` is what
    stored passages are compressed with.
    """

    def __init__(self, index: FileIndex, further_words: Iterable[str], dictionary: bytes) -> None:
        codec = PassageCodec()  # type: ignore[no-untyped-call]  # typed in part
        super().__init__(  # type: ignore[no-untyped-call]  # typed in part
            index, codec=codec, compound=False
        )
        self.buffer = PostingBuffer(further_words, dictionary)
        self.pool = cast(Any, self.buffer)
        self._added = True  # an index without passages is written too

    def add_passage(self, passage: AnalysedPassage, values: Iterable[tuple[str, str]]) -> None:
        """Add a passage as one document: its words, and the values of the other fields."""
        self.buffer.add_passage(passage)
        self.perdocwriter.start_doc(self.docnum)
        self.perdocwriter.add_field(WORDS, self.schema[WORDS], None, passage.length)
        for field, value in values:
            self.buffer.add((field, value.encode(), self.docnum, 1.0, b""))
        self.perdocwriter.finish_doc()
        self.docnum += 1
