"""Packs NumPy arrays into one string of bytes, and reads them over the same memory again."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ALIGNMENT = 8
_MAX_HEADER = 256


def pack_arrays(*arrays: NDArray[Any]) -> bytes:
    """A line of JSON with type and length of each array, then their bytes.

    Every part is filled up to a multiple of 8 bytes, so that the numbers are aligned in memory.
    """
    header = json.dumps([(array.dtype.str, len(array)) for array in arrays]).encode() + b"\n"
    parts = [header, *(array.tobytes() for array in arrays)]
    return b"".join(part + b"\0" * (-len(part) % _ALIGNMENT) for part in parts)


def unpack_arrays(data: bytes) -> list[NDArray[Any]]:
    """The arrays that `pack_arrays` wrote; ValueError or TypeError if it did not write this."""
    arrays: list[NDArray[Any]] = []
    offset = data.index(b"\n", 0, _MAX_HEADER) + 1
    for kind, length in json.loads(data[:offset]):
        offset += -offset % _ALIGNMENT
        arrays.append(np.frombuffer(data, np.dtype(kind), length, offset))
        offset += arrays[-1].nbytes
    return arrays
