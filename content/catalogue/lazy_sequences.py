"""Sequences whose entries are read when they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class LazySequence(Sequence[T]):
    """Calls `read` for its entries each time, which is to cache them where that is worth it.

    Equal to any sequence with the same entries.
    """

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[], tuple[T, ...]]) -> None:
        self._read = read

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self._read()[index]

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


class LazyById(LazySequence[T]):
    """Entries that are read one by one, by their ids; those that are missing are left out.

    `ids` are known without reading any; `get(id)` reads an entry, None if there is none.
    """

    __slots__ = ("get", "ids")

    def __init__(self, ids: tuple[str, ...], get: Callable[[str], T | None]) -> None:
        super().__init__(self._read_all)
        self.ids = ids
        self.get = get

    def _read_all(self) -> tuple[T, ...]:
        entries = map(self.get, self.ids)
        return tuple(entry for entry in entries if entry is not None)
