"""The record of one passage: its blocks of text, as a snippet needs them."""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from index.passage_text import Block

_COUNT = struct.Struct("=H")
_NO_LEAD = -1
_JOINED = 0x80
_QUICKLY = 1
_ROLE_OF = bytes(byte & ~_JOINED for byte in range(256))
_JOINT_OF = bytes(byte & _JOINED for byte in range(256))
LINE = "\n"
"""Stands between the texts of two blocks; no block holds one."""


@dataclass(frozen=True, slots=True)
class Record:
    """Role, lead-in (the number of a block, or -1) and text of every block; which are joined."""

    roles: bytes
    joined: bytes
    leads: array[int]
    texts: list[str]

    def lead_of(self, block: int) -> int | None:
        """The block whose sentence a block completes."""
        lead = self.leads[block]
        return None if lead == _NO_LEAD else lead


def packed(blocks: Sequence[Block], text: str) -> bytes:
    """The record as bytes, in this machine's byte order; `text` are the blocks' texts in lines."""
    leads = array("h", [_NO_LEAD if block.lead is None else block.lead for block in blocks])
    roles = bytes([block.role | _JOINED * block.joined for block in blocks])
    whole = b"".join((_COUNT.pack(len(blocks)), roles, leads.tobytes(), text.encode()))
    return zlib.compress(whole, _QUICKLY)


def unpacked(data: bytes) -> Record:
    """The record that `packed` wrote."""
    data = zlib.decompress(data)
    (count,) = _COUNT.unpack_from(data)
    at = _COUNT.size + count
    leads = array("h")
    leads.frombytes(data[at : at + 2 * count])
    marked = data[_COUNT.size : at]
    texts = data[at + 2 * count :].decode().split(LINE)
    return Record(marked.translate(_ROLE_OF), marked.translate(_JOINT_OF), leads, texts)
