"""A sequence whose entries are read when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Deferred(Sequence[T]):
    """Reads its entries with `read`; keeps them afterwards unless `keep` is False.

    Equal to any sequence with the same entries.
    """

    __slots__ = ("_entries", "_keep", "_read")

    def __init__(self, read: Callable[[], tuple[T, ...]], *, keep: bool = True) -> None:
        self._read = read
        self._keep = keep
        self._entries: tuple[T, ...] | None = None

    def _all(self) -> tuple[T, ...]:
        if self._entries is not None:
            return self._entries
        entries = self._read()
        if self._keep:
            self._entries = entries
        return entries

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        return self._all()[place]

    def __iter__(self) -> Iterator[T]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())
