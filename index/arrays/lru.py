"""What was looked up last, so that the next key press finds it at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Recent(Generic[_Key, _Value]):
    """The values of the last keys that were asked for, `most` of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[_Key, _Value] = {}

    def __len__(self) -> int:
        return len(self._values)

    def of(self, key: _Key, make: Callable[[], _Value]) -> _Value:
        """The value of a key, made if it is not among the last."""
        value = self._values.pop(key) if key in self._values else make()
        self._values[key] = value
        if len(self._values) > self._most:
            del self._values[next(iter(self._values))]
        return value
