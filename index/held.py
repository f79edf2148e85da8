"""Sets of passages as a byte for each: 1 where a passage is in, so that sets meet at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import compress

from index.table import Table

_SPARSE = 8


def held_of(passages: Iterable[int], count: int) -> bytes:
    """The set of some of `count` passages."""
    held = bytearray(count)
    for passage in passages:
        held[passage] = 1
    return bytes(held)


def in_all(sets: Sequence[bytes]) -> bytes:
    """The passages that are in every one of one or more sets."""
    if len(sets) == 1:
        return sets[0]
    common = reduce(int.__and__, (int.from_bytes(held, "little") for held in sets))
    return common.to_bytes(len(sets[0]), "little")


def numbers_in(held: bytes) -> list[int]:
    """The numbers of the passages in a set, in order; the quicker way of two."""
    if held.count(1) * _SPARSE > len(held):
        return list(compress(range(len(held)), held))
    found: list[int] = []
    at = held.find(1)
    while at >= 0:
        found.append(at)
        at = held.find(1, at + 1)
    return found


class Owners:
    """The values of one field, each with its passages, to count those of a set."""

    def __init__(self, table: Table, passages: int) -> None:
        self._owners = [""] * passages
        self._spans: list[tuple[str, int, int]] = []
        self._masks: list[tuple[str, int]] = []
        for owner, name in enumerate(table.keys):
            run = table.run(owner, owner + 1)
            for number in run:
                self._owners[number] = name
            if run[-1] - run[0] == len(run) - 1:
                self._spans.append((name, run[0], run[-1] + 1))
            else:
                mask = int.from_bytes(held_of(run, passages), "little")
                self._masks.append((name, mask))

    def counts(self, held: bytes) -> dict[str, int]:
        """How many passages of a set each value has that any has."""
        if held.count(1) < len(self._spans):
            return Counter(map(self._owners.__getitem__, numbers_in(held)))
        found = {name: held.count(1, start, end) for name, start, end in self._spans}
        whole = int.from_bytes(held, "little") if self._masks else 0
        found.update((name, (whole & mask).bit_count()) for name, mask in self._masks)
        return {name: count for name, count in found.items() if count}
