"""Values of the model as JSON and back, without naming their fields again.

A named tuple or data class becomes the list of its fields, an enumeration its value.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from enum import Enum, EnumType
from functools import partial
from types import UnionType
from typing import Any, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

Decode: TypeAlias = Callable[[Any], Any]
"""Makes a value of the model from what JSON holds for it, and may change that."""


def fields_of(value: Any, **replaced: object) -> list[object]:  # noqa: ANN401 - any of the model
    """The fields of a named tuple or data class in their order, some `replaced` by name."""
    return [replaced.get(name, getattr(value, name)) for name in value.__match_args__]


def to_json(value: object) -> bytes:
    """The value as JSON, as short as it can be; a named tuple is a list there already."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def sequence_decoder(kind: Any) -> Decode:  # noqa: ANN401 - a class
    """Decodes a list of values of one class into a tuple."""
    return _decoder(tuple[kind, ...], {}) or tuple


def record_decoder(kind: Any, **decoders: Decode) -> Decode:  # noqa: ANN401 - a class
    """Decodes a named tuple or data class; `decoders` are those of single fields, by name."""
    return _record_decoder(kind, {}, decoders)


def _record_decoder(kind: Any, known: dict[Any, Decode], decoders: Mapping[str, Decode]) -> Decode:  # noqa: ANN401 - as above
    fields: list[tuple[int, Decode]] = []
    is_tuple = issubclass(kind, tuple)
    make: Decode = partial(tuple.__new__, kind) if is_tuple else lambda values: kind(*values)

    def decode(values: list[Any]) -> Any:  # noqa: ANN401 - a value of that class
        for index, decode_field in fields:
            values[index] = decode_field(values[index])
        return make(values)

    known[kind] = decode  # before its fields: an item holds items
    types = get_type_hints(kind)
    for index, name in enumerate(kind.__match_args__):
        decode_field = decoders.get(name) or _decoder(types[name], known)
        if decode_field:
            fields.append((index, decode_field))
    return decode


def _decoder(kind: Any, known: dict[Any, Decode]) -> Decode | None:  # noqa: ANN401 - a type or a form of `typing`
    """Decodes values of a type; None if they are in JSON what they are."""
    if kind in known:
        return known[kind]
    if origin := get_origin(kind):
        inner = _decoder(get_args(kind)[0], known)
        if origin in {Union, UnionType}:
            return inner and (lambda value: None if value is None else inner(value))
        return (lambda values: tuple(map(inner, values))) if inner else tuple
    if isinstance(kind, EnumType):  # to ask the class takes three times as long as a dict
        return {member.value: member for member in cast(type[Enum], kind)}.__getitem__
    return _record_decoder(kind, known, {}) if hasattr(kind, "__match_args__") else None
