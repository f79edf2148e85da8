"""How far each printer is off when it turns the sheet over: millimetres, kept by printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

Offset = tuple[float, float]
"""Millimetres right and down."""

MOST = 10.0
NO_OFFSET: Offset = (0.0, 0.0)


def read_offsets(kept: Sequence[str]) -> Mapping[str, Offset]:
    """The offsets by printer; entries that are none are passed over."""
    offsets: dict[str, Offset] = {}
    for entry in kept:
        printer, *measures = entry.split("\t")
        with suppress(ValueError):
            right, down = (float(each) for each in measures)
            if abs(right) <= MOST and abs(down) <= MOST:
                offsets[printer] = (right, down)
    return MappingProxyType(offsets)


def written_offsets(offsets: Mapping[str, Offset]) -> tuple[str, ...]:
    """The entries to keep; printers that are not off have none."""
    return tuple(
        f"{printer}\t{right:.1f}\t{down:.1f}"
        for printer, (right, down) in sorted(offsets.items())
        if (right, down) != NO_OFFSET
    )
