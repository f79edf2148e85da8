"""A Whoosh codec that writes postings as arrays: every prefix is one slice of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override
from whoosh.codec.whoosh3 import W3Codec

from index.arrays.posting_table import PostingTable, run_starts, table_to_files
from index.arrays.token_stream import pack_tokens
from index.indexing.short_prefixes import merge_prefix_postings
from index.language.decompounding import build_parts_table
from index.language.spelling_table import build_spelling_table
from index.segment import segment_files
from index.segment.frequent_word_pairs import find_bigrams

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from whoosh.codec.base import Segment
    from whoosh.filedb.filestore import Storage

    from index.indexing.posting_buffer import PostingBuffer


class PassageCodec(W3Codec):
    """Whoosh's own codec, but for the files of the postings."""

    @override
    def field_writer(self, storage: Storage, segment: Segment) -> PassageFieldWriter:
        return PassageFieldWriter(storage, segment)


class PassageFieldWriter:
    """Writes what the buffer collected, each file in one go."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self.is_closed = False

    def add_postings(self, _schema: object, _lengths: object, buffer: PostingBuffer) -> None:
        """Write everything that was collected, and the arrays that are made of it."""
        fields = dict(buffer.tables())
        for field, table in fields.items():
            self._write_table(segment_files.TABLE.format(field), table)
        words, languages = fields[segment_files.WORDS], fields["language"]
        count = len(buffer.stored)
        tokens, passage_starts, name_starts = buffer.tokens()
        self._write(segment_files.IN_OWN_TEXT, np.packbits(buffer.in_own_text).tobytes())
        self._write(segment_files.TOKENS, pack_tokens(tokens).to_bytes())
        self._write(segment_files.PASSAGE_STARTS, passage_starts.tobytes())
        self._write(segment_files.NAME_STARTS, name_starts.tobytes())
        self._write(segment_files.DICTIONARY, buffer.dictionary)
        self._write(segment_files.STORED, b"".join(buffer.stored))
        self._write(
            segment_files.STORED_STARTS, run_starts(list(map(len, buffer.stored))).tobytes()
        )
        self._write_table(segment_files.PREFIX_POSTINGS, merge_prefix_postings(words, count))
        starts = np.frombuffer(passage_starts, np.uint32)[:-1]
        self._write(segment_files.BIGRAMS, find_bigrams(words, tokens, starts).to_bytes())
        self._write(segment_files.BLOCKS, buffer.blocks().to_bytes())
        word_languages = _word_languages(words, languages, count)
        self._write(segment_files.WORD_LANGUAGES, word_languages.tobytes())
        self._write_table(segment_files.FOLDED, build_spelling_table(words.keys).folded)
        parts = build_parts_table(words.keys, buffer.further_words)
        self._write_table(segment_files.PARTS, parts)

    def close(self) -> None:
        """Nothing is open, but Whoosh closes its writers."""
        self.is_closed = True

    def _write_table(self, extension: str, table: PostingTable) -> None:
        for name, data in table_to_files(extension, table).items():
            self._write(name, data)

    def _write(self, extension: str, data: bytes) -> None:
        with self._segment.create_file(self._storage, extension) as file:
            file.write(data)


def _word_languages(
    words: PostingTable, languages: PostingTable, passages: int
) -> NDArray[np.uint16]:
    """For each word: bit `n` is set if a passage in language `n` has it."""
    bits = np.zeros(len(words.keys), np.uint16)
    word_of_posting = np.repeat(np.arange(len(words.keys)), words.lengths)
    for bit in range(len(languages.keys)):
        in_language = np.zeros(passages, np.bool_)
        in_language[languages.run(bit, bit + 1)] = True
        bits[word_of_posting[in_language[words.numbers]]] |= np.uint16(1 << bit)
    return bits
