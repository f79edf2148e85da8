"""Sequences whose entries are read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Deferred(Sequence[T]):
    """Reads its entries with `read` each time; whoever reads knows which are worth keeping.

    Equal to any sequence with the same entries.
    """

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[], tuple[T, ...]]) -> None:
        self._read = read

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        return self._read()[place]

    def __iter__(self) -> Iterator[T]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._read() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._read())

    def __repr__(self) -> str:
        return repr(self._read())


class Shelf(Deferred[T]):
    """Entries that are read one by one, by their ids; those that are gone are left out.

    `ids` are known without reading any.
    """

    __slots__ = ("ids", "named")

    def __init__(self, ids: tuple[str, ...], named: Callable[[str], T | None]) -> None:
        """`named(id)` reads an entry; None if there is none."""
        super().__init__(self._read_all)
        self.ids = ids
        self.named = named

    def _read_all(self) -> tuple[T, ...]:
        found = map(self.named, self.ids)
        return tuple(entry for entry in found if entry is not None)
