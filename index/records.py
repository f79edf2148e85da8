"""The text of a passage as it is kept: compressed, its blocks in lines."""

from __future__ import annotations

import zlib

_QUICKLY = 1
LINE = "\n"
"""Stands between the texts of two blocks; no block holds one."""


def packed(text: str) -> bytes:
    """The record of a text."""
    return zlib.compress(text.encode(), _QUICKLY)


def unpacked(record: bytes) -> str:
    """The text that `packed` was given."""
    return zlib.decompress(record).decode()
