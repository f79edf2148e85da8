"""The record of one passage: its blocks of text and where each word stands in them."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from index.passage_text import Block
from index.table import narrowest
from index.weights import Role

_HEADER = struct.Struct("=Hc")
_BLOCK = struct.Struct("=BhII")


@dataclass(frozen=True, slots=True)
class Record:
    """Blocks, and for each of them the offsets at which its words begin."""

    blocks: tuple[Block, ...]
    offsets: tuple[array[int], ...]


def packed(blocks: Sequence[Block], offsets: Sequence[Sequence[int]]) -> bytes:
    """The record as bytes, in this machine's byte order."""
    code = narrowest(max((len(block.text) for block in blocks), default=0))
    parts = [_HEADER.pack(len(blocks), code.encode())]
    for block, starts in zip(blocks, offsets, strict=True):
        lead = -1 if block.lead is None else block.lead
        parts.append(_BLOCK.pack(block.role, lead, len(block.text), len(starts)))
    parts += [array(code, starts).tobytes() for starts in offsets]
    parts += [block.text.encode() for block in blocks]
    return b"".join(parts)


def unpacked(data: bytes) -> Record:
    """The record that `packed` wrote."""
    count, code = _HEADER.unpack_from(data)
    heads = [_BLOCK.unpack_from(data, _HEADER.size + n * _BLOCK.size) for n in range(count)]
    at = _HEADER.size + count * _BLOCK.size
    offsets: list[array[int]] = []
    for _role, _lead, _length, words in heads:
        starts = array(code.decode())
        end = at + words * starts.itemsize
        starts.frombytes(data[at:end])
        offsets.append(starts)
        at = end
    text = data[at:].decode()
    blocks: list[Block] = []
    at = 0
    for role, lead, length, _words in heads:
        blocks.append(Block(Role(role), text[at : at + length], None if lead < 0 else lead))
        at += length
    return Record(tuple(blocks), tuple(offsets))
