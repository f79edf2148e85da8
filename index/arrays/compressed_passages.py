"""What is shown of each passage, compressed one by one with a shared dictionary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from zstandard import DICT_TYPE_RAWCONTENT, ZstdCompressionDict, ZstdCompressor, ZstdDecompressor

from index.arrays.token_stream import WordNumbers

BLOCK_SEPARATOR = "\n"
"""Between the texts of two blocks; no block holds one."""

DICTIONARY_PASSAGES = 80
"""How many passages, spread over the library, the compression dictionary is made of."""

_BYTES_OF_EACH = 1400
_CACHED = 64


class StoredPassage(NamedTuple):
    """A passage as it is shown: its title, where it is from, its blocks joined by newlines."""

    title: str
    place: str
    text: str


def compression_dictionary(passages: Iterable[StoredPassage]) -> bytes:
    """The beginnings of some passages: common words that every compressed passage refers to."""
    return b"".join(_to_bytes(passage)[:_BYTES_OF_EACH] for passage in passages)


class PassageCompressor:
    """Compresses passages with one dictionary."""

    def __init__(self, dictionary: bytes) -> None:
        self._compressor = ZstdCompressor(dict_data=_zstd_dictionary(dictionary))

    def compress(self, passage: StoredPassage) -> bytes:
        """The passage as bytes; line breaks in title and place become spaces."""
        return self._compressor.compress(_to_bytes(passage))


class StoredPassages:
    """The compressed passages side by side, passage `n` in `data[starts[n]:starts[n + 1]]`.

    The last ones that were read are cached.
    """

    def __init__(self, data: bytes, starts: WordNumbers | Sequence[int], dictionary: bytes) -> None:
        decompressor = ZstdDecompressor(dict_data=_zstd_dictionary(dictionary))
        self._read = lru_cache(_CACHED)(partial(_decompress, decompressor, data, starts))

    def __getitem__(self, number: int) -> StoredPassage:
        """The passage of that number; ZstdError if it was not compressed with this dictionary."""
        return self._read(number)


def _decompress(
    decompressor: ZstdDecompressor, data: bytes, starts: WordNumbers | Sequence[int], number: int
) -> StoredPassage:
    compressed = data[starts[number] : starts[number + 1]]
    title, place, text = decompressor.decompress(compressed).decode().split(BLOCK_SEPARATOR, 2)
    return StoredPassage(title, place, text)


def _to_bytes(passage: StoredPassage) -> bytes:
    title, place = (each.replace(BLOCK_SEPARATOR, " ") for each in (passage.title, passage.place))
    return BLOCK_SEPARATOR.join((title, place, passage.text)).encode()


def _zstd_dictionary(dictionary: bytes) -> ZstdCompressionDict:
    return ZstdCompressionDict(dictionary, dict_type=DICT_TYPE_RAWCONTENT)
