"""Converts strict YAML to the typed parts of a map, with one fault for each field that is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar, cast

import msgspec

from content.faults import Fault
from content.reading.map_format import FORMS
from content.reading.strict_yaml import MAX_FAULTS, YamlList, YamlMapping, YamlValue

T = TypeVar("T", bound=msgspec.Struct)
FieldPath = tuple[str | int, ...]

_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_PATH = re.compile(r"(?s)(.*) - at `\$((?:\.\w+|\[\d+\])*)`")
_BOUNDS = {"<=": "most", ">=": "least"}
_EXPECTED = {
    "int": "a whole number",
    "bool": "true or false",
    "array": "a list",
    "object": "a mapping of fields to values",
    "str": "a text",
}


def convert(tree: YamlMapping, kind: type[T], file: str) -> tuple[T | None, tuple[Fault, ...]]:
    """Convert a YAML tree; None, with one fault for each field that is wrong.

    msgspec stops at the first error, so each faulty field is taken out of `tree` and the rest is
    tried again. `file` is the name that the faults carry.
    """
    faults: list[Fault] = []
    while len(faults) < MAX_FAULTS:
        try:
            converted = msgspec.convert(tree, kind, strict=False)
        except msgspec.ValidationError as error:
            if not _note(str(error), tree, file, faults):
                break
        else:
            return (None, tuple(faults)) if faults else (converted, ())
    return None, tuple(faults)


def _note(error: str, tree: YamlMapping, file: str, faults: list[Fault]) -> bool:
    """Add the fault and take its field out of `tree`; False if nothing is left to try."""
    message, path = _parts(error)
    if unknown := _UNKNOWN.fullmatch(message):
        path = (*path, unknown[1])
    taken = path
    if _is_too_short_by_us(message, tree, path):
        return _take_out(tree, path)
    if missing := _MISSING.fullmatch(message):
        parent = _value_at(tree, path)
        if isinstance(parent, YamlMapping) and missing[1] in parent.taken_out:
            return _take_out(tree, path)
        path = (*path, missing[1])
    written = _as_written(tree, path)
    faults.append(Fault(file, line_of(tree, path), field_name(written), _sentence(message)))
    return _take_out(tree, taken)


def _is_too_short_by_us(message: str, tree: YamlMapping, path: FieldPath) -> bool:
    """Whether a list is only too short since faulty entries were taken out of it."""
    if not message.startswith("Expected `array` of length >="):
        return False
    value = _value_at(tree, path)
    return isinstance(value, YamlList) and value.shortened


def _parts(error: str) -> tuple[str, FieldPath]:
    """Split "message - at `$.passages[3].kind`" into the message and the path."""
    match = _PATH.fullmatch(error)
    if match is None:
        return error, ()
    steps = re.findall(r"\.(\w+)|\[(\d+)\]", match[2])
    return match[1], tuple(name or int(number) for name, number in steps)


def _sentence(message: str) -> str:
    """Say in plain words what msgspec says of a value."""
    if _UNKNOWN.fullmatch(message):
        sentence = "This field is not known here."
    elif _MISSING.fullmatch(message):
        sentence = "This field is required and is not there."
    elif match := re.fullmatch(r"(?s)Invalid enum value '(.*)'", message):
        sentence = f"The value '{match[1]}' is not one of those allowed here."
    elif match := re.fullmatch(r"(?s)Expected `str` matching regex '(.*)'", message):
        sentence = FORMS[match[1].replace("\\\\", "\\")]
    elif match := re.fullmatch(r"Expected `\w+` (of length )?(<=|>=) (\d+)", message):
        subject = "Its length" if match[1] else "The value"
        sentence = f"{subject} must be at {_BOUNDS[match[2]]} {match[3]}."
    elif match := re.fullmatch(r"Expected `(\w+)(?: \| null)?`, got `\w+`", message):
        sentence = f"The value must be {_EXPECTED[match[1]]}."
    else:
        sentence = f"{message}."
    return sentence


def line_of(tree: YamlMapping, path: Sequence[str | int]) -> int:
    """The line of the field at `path`, or of the deepest part of the path that is there."""
    line = tree.line
    here: YamlValue = tree
    for step in path:
        if isinstance(here, YamlMapping) and isinstance(step, str) and step in here:
            line, here = here.key_lines[step], here[step]
        elif isinstance(here, YamlList) and isinstance(step, int):
            line, here = here.entry_lines[step], here[step]
        else:
            break
    return line


def field_name(path: Sequence[str | int]) -> str | None:
    """`passages[3].sections[0].lead`; None for the whole file. Entries count from 0."""
    name = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return name.removeprefix(".") or None


def _value_at(tree: YamlMapping, path: FieldPath) -> YamlValue:
    here: YamlValue = tree
    for step in path:
        here = here[step]  # type: ignore[index]  # the path is msgspec's own
    return here


def _as_written(tree: YamlMapping, path: FieldPath) -> FieldPath:
    """The path with entries numbered as in the file, those taken out counted too."""
    steps: list[str | int] = []
    here: YamlValue | None = tree
    for step in path:
        if isinstance(here, YamlList) and isinstance(step, int):
            steps.append(here.entry_numbers[step])
            here = here[step]
        else:
            steps.append(step)
            here = here.get(str(step)) if isinstance(here, YamlMapping) else None
    return tuple(steps)


def _take_out(tree: YamlMapping, path: FieldPath) -> bool:
    """Take the value at `path` out of `tree`; False if it is the whole tree."""
    if not path:
        return False
    parent, step = _value_at(tree, path[:-1]), path[-1]
    if isinstance(parent, YamlMapping):
        del parent[str(step)]
        parent.taken_out.add(str(step))
    else:
        entries, number = cast(YamlList, parent), int(step)
        del entries[number], entries.entry_lines[number], entries.entry_numbers[number]
        entries.shortened = True
    return True
