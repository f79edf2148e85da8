"""Converts strict YAML to typed structs, and says of each field that is wrong why it is.

msgspec converts, but stops at the first error, and its messages are for programmers. A tree that
it does not accept is therefore compared with its types here, and each value is tried alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import EnumType
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Generic,
    NamedTuple,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import msgspec

from content.faults import Fault, FaultCode, Values
from content.reading.strict_yaml import (
    MAX_FAULTS,
    FieldPath,
    YamlList,
    YamlMapping,
    YamlValue,
    field_name,
    line_of,
    read_yaml,
)

T = TypeVar("T")
Reason: TypeAlias = tuple[FaultCode, Values]

_MAX_SHOWN = 60
_WHOLE_NUMBER = re.compile(r"-?[0-9]+")
_WRONG_TYPE = {
    int: FaultCode.NOT_A_NUMBER,
    bool: FaultCode.NOT_TRUE_OR_FALSE,
    tuple: FaultCode.NOT_A_LIST,
    dict: FaultCode.NOT_A_MAPPING,
}


class CheckedValue(NamedTuple):
    """A value of a tree, None for a field that is missing, and what is wrong with it.

    `kind` is the type without `| None`; None for a field that is not known.
    """

    path: FieldPath
    kind: object
    value: YamlValue | None
    fault: Reason | None


class TypedYaml(NamedTuple, Generic[T]):
    """A YAML file as a struct (`converted`), which is None if there are any faults.

    `tree` is what could be read of the file, if only an empty mapping.
    """

    converted: T | None
    tree: YamlMapping
    faults: tuple[Fault, ...]


def read_typed_yaml(data: bytes, kind: type[T], file: str) -> TypedYaml[T]:
    """Read a file as a struct; `file` is the name that the faults carry.

    A line with a fault of YAML gets no other faults, since they would only follow from it.
    """
    tree, faults = read_yaml(data, file)
    if tree is None:
        return TypedYaml(None, YamlMapping(1), faults)
    converted, more = convert(tree, kind, file)
    lines = {fault.line for fault in faults}
    faults = (*faults, *(fault for fault in more if fault.line not in lines))
    return TypedYaml(None if faults else converted, tree, faults[:MAX_FAULTS])


def convert(tree: YamlMapping, kind: type[T], file: str) -> tuple[T | None, tuple[Fault, ...]]:
    """Convert a YAML tree; None, with one fault for each field that is wrong."""
    try:
        return msgspec.convert(tree, kind, strict=False), ()
    except msgspec.ValidationError:
        faults = tuple(
            Fault(file, line_of(tree, checked.path), field_name(checked.path), *checked.fault)
            for checked in check(tree, kind)
            if checked.fault
        )
        return None, faults[:MAX_FAULTS] or (Fault(file, None, None, FaultCode.NOT_ACCEPTED),)


def check(value: YamlValue, kind: Any, path: FieldPath = ()) -> Iterator[CheckedValue]:  # noqa: ANN401 - a type or a form of `typing`
    """Every value in `value` that is no container, and every one that is not of its type."""
    declared, plain, limits = _unwrapped(kind, value)
    if isinstance(value, YamlMapping) and _is_struct(plain):
        yield from _check_fields(value, plain, path)
    elif isinstance(value, YamlMapping) and get_origin(plain) is dict:
        for key, entry in value.items():
            yield from check(key, get_args(plain)[0], (*path, key))
            yield from check(entry, get_args(plain)[1], (*path, key))
    elif isinstance(value, YamlList) and get_origin(plain) is tuple:
        for number, entry in enumerate(value):
            yield from check(entry, get_args(plain)[0], (*path, number))
        if fault := _length_fault(len(value), limits):
            yield CheckedValue(path, declared, value, fault)
    else:
        try:
            msgspec.convert(value, declared, strict=False)
        except msgspec.ValidationError:
            yield CheckedValue(path, declared, value, _fault(value, plain, limits))
        else:
            yield CheckedValue(path, declared, value, None)


def is_container(kind: object) -> bool:
    """Whether values of this type are lists or mappings."""
    _, plain, _ = _unwrapped(kind)
    return _is_struct(plain) or get_origin(plain) in {tuple, dict}


def _check_fields(
    value: YamlMapping, kind: type[msgspec.Struct], path: FieldPath
) -> Iterator[CheckedValue]:
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name, entry in value.items():
        if name in fields:
            yield from check(entry, fields[name].type, (*path, name))
        else:
            yield CheckedValue((*path, name), None, entry, (FaultCode.UNKNOWN_FIELD, {}))
    for name, field in fields.items():
        if field.required and name not in value:
            declared, _, _ = _unwrapped(field.type)
            yield CheckedValue((*path, name), declared, None, (FaultCode.MISSING_FIELD, {}))


def _fault(value: YamlValue, plain: Any, limits: msgspec.Meta) -> Reason:  # noqa: ANN401 - as above
    """Why msgspec does not take a value for one of type `plain`."""
    kind = dict if _is_struct(plain) else get_origin(plain) or plain
    if kind is int and isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return FaultCode.TOO_SMALL, {"limit": limits.ge or 0}
    if kind in _WRONG_TYPE:
        return _WRONG_TYPE[kind], {}
    if not isinstance(value, str):
        return FaultCode.NOT_A_TEXT, {}
    if allowed := get_args(plain) or (tuple(plain) if isinstance(plain, EnumType) else ()):
        return FaultCode.NOT_ALLOWED, {"value": value[:_MAX_SHOWN], "allowed": ", ".join(allowed)}
    form: FaultCode = (limits.extra or {}).get("fault", FaultCode.NOT_ACCEPTED)
    return _length_fault(len(value), limits) or (form, {})


def _length_fault(length: int, limits: msgspec.Meta) -> Reason | None:
    if limits.min_length is not None and length < limits.min_length:
        return FaultCode.TOO_SHORT, {"limit": limits.min_length}
    if limits.max_length is not None and length > limits.max_length:
        return FaultCode.TOO_LONG, {"limit": limits.max_length}
    return None


def _unwrapped(kind: Any, value: YamlValue | None = None) -> tuple[Any, Any, msgspec.Meta]:  # noqa: ANN401 - as above
    """A type without `| None`, the same without its limits, and these.

    Of a type that a text and a mapping may have, the one that is meant by the value.
    """
    if get_origin(kind) in {Union, UnionType}:
        kinds = [each for each in get_args(kind) if each is not NoneType]
        kind = kinds[-1] if isinstance(value, YamlMapping) else kinds[0]
    if get_origin(kind) is Annotated:
        plain, limits = get_args(kind)
        return kind, plain, limits
    return kind, kind, msgspec.Meta()


def _is_struct(plain: object) -> bool:
    return isinstance(plain, type) and issubclass(plain, msgspec.Struct)
