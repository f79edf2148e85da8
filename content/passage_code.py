"""The code of a passage: six letters and digits for its id, on cards and in the catalogue."""

from __future__ import annotations

import hashlib

CODE_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, which has none that are read as another."""

CODE_LENGTH = 6


def passage_code(passage_id: str) -> str:
    """The code of an id; different passages nearly always have different ones."""
    return base32_hash(passage_id, CODE_LENGTH)


def base32_hash(text: str, length: int) -> str:
    """So many characters (at most 12) that depend on nothing but the text."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    return "".join(CODE_CHARACTERS[number >> (5 * index) & 31] for index in range(length))
