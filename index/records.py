"""What is shown of a passage as it is kept: compressed, its title and place and blocks in lines."""

from __future__ import annotations

import zlib
from typing import NamedTuple

_QUICKLY = 1
LINE = "\n"
"""Stands between the texts of two blocks; no block holds one."""


class Record(NamedTuple):
    """The title of a passage as it is shown, where it stands, and its text, a block in a line."""

    title: str
    place: str
    text: str


def packed(record: Record) -> bytes:
    """The record as bytes; title and place become one line each."""
    lines = (record.title.replace(LINE, " "), record.place.replace(LINE, " "), record.text)
    return zlib.compress(LINE.join(lines).encode(), _QUICKLY)


def unpacked(data: bytes) -> Record:
    """The record that `packed` was given."""
    return Record(*zlib.decompress(data).decode().split(LINE, 2))
