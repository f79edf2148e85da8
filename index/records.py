"""A passage's title and text as they are kept: compressed, title and blocks in lines."""

from __future__ import annotations

import zlib

_QUICKLY = 1
LINE = "\n"
"""Stands between the texts of two blocks; no block holds one."""


def packed(title: str, text: str) -> bytes:
    """The record of a passage; its title is one line."""
    return zlib.compress(f"{title}{LINE}{text}".encode(), _QUICKLY)


def unpacked(record: bytes) -> tuple[str, str]:
    """Title and text that `packed` was given."""
    title, _, text = zlib.decompress(record).decode().partition(LINE)
    return title, text
