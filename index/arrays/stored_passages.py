"""What is shown of passages as it is kept: packed one by one, each with the help of a sample."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zstandard import DICT_TYPE_RAWCONTENT, ZstdCompressionDict, ZstdCompressor, ZstdDecompressor

from index.arrays.lru import Recent
from index.arrays.token_stream import WordNumbers

LINE = "\n"
"""Stands between the texts of two blocks; no block holds one."""

SAMPLED = 80
"""How many passages, spread over the library, the sample is taken from."""

_SAMPLE_OF_ONE = 1400
_REMEMBERED = 64


class Record(NamedTuple):
    """The title of a passage as it is shown, where it stands, and its text, a block in a line."""

    title: str
    place: str
    text: str


def sample_of(records: Iterable[Record]) -> bytes:
    """What passages begin with: common words, which every packed record can refer to."""
    return b"".join(_as_bytes(record)[:_SAMPLE_OF_ONE] for record in records)


class Packer:
    """Packs records with the help of one sample."""

    def __init__(self, sample: bytes) -> None:
        self._compressor = ZstdCompressor(dict_data=_dictionary(sample))

    def packed(self, record: Record) -> bytes:
        """The record as bytes; title and place become one line each."""
        return self._compressor.compress(_as_bytes(record))


class Records:
    """The packed records of all passages side by side, record `n` from `starts[n]` on.

    The last ones that were asked for are remembered.
    """

    def __init__(self, data: bytes, starts: WordNumbers | Sequence[int], sample: bytes) -> None:
        self._data = data
        self._starts = starts
        self._decompressor = ZstdDecompressor(dict_data=_dictionary(sample))
        self._recent: Recent[int, Record] = Recent(_REMEMBERED)

    def __getitem__(self, passage: int) -> Record:
        """The record of a passage; ZstdError if it is not one that was packed with this sample."""
        return self._recent.of(passage, lambda: self._unpacked(passage))

    def _unpacked(self, passage: int) -> Record:
        packed = self._data[self._starts[passage] : self._starts[passage + 1]]
        return Record(*self._decompressor.decompress(packed).decode().split(LINE, 2))


def _as_bytes(record: Record) -> bytes:
    lines = (record.title.replace(LINE, " "), record.place.replace(LINE, " "), record.text)
    return LINE.join(lines).encode()


def _dictionary(sample: bytes) -> ZstdCompressionDict:
    return ZstdCompressionDict(sample, dict_type=DICT_TYPE_RAWCONTENT)
