"""The six letters and digits that stand for the id of a passage, on cards and in the catalogue."""

from __future__ import annotations

import hashlib

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, which has none that are read as another."""

LENGTH = 6


def passage_sign(passage_id: str) -> str:
    """The signs of an id; different passages nearly always have different ones."""
    return signs_of(passage_id, LENGTH)


def signs_of(text: str, count: int) -> str:
    """So many signs that depend on nothing but the text."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    return "".join(SIGNS[number >> (5 * place) & 31] for place in range(count))
