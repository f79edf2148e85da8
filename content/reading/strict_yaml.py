"""Reads YAML strictly: one document of mappings, lists and texts, and nothing else.

Built on the events of PyYAML's safe C loader, since its constructor recurses in C (a page of
brackets ends the process) and follows aliases (a page of them fills the memory). Every scalar
stays the text it is; what it means is for the schema to say, so `NO` and `0101` are safe.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from content.faults import Fault, FaultCode
from content.reading.text_decoding import decode_text
from content.reading.yaml_syntax_faults import syntax_fault

MAX_DEPTH = 12
MAX_FAULTS = 50

YamlValue: TypeAlias = "str | YamlList | YamlMapping"
FieldPath: TypeAlias = tuple[str | int, ...]
"""The way to a field, with numbers of list entries: ("passages", 3, "heading")."""


class YamlMapping(dict[str, YamlValue]):
    """A mapping that knows its own line (1-based) and the line of each of its keys."""

    __slots__ = ("key_lines", "line")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.key_lines: dict[str, int] = {}


class YamlList(list[YamlValue]):
    """A list that knows the line (1-based) of each of its entries."""

    __slots__ = ("entry_lines",)

    def __init__(self) -> None:
        super().__init__()
        self.entry_lines: list[int] = []


class _TooDeepError(Exception):
    """Raised where nesting passes MAX_DEPTH, since reading on would only nest further."""


def read_yaml(data: bytes, file: str) -> tuple[YamlMapping | None, tuple[Fault, ...]]:
    """Read one YAML mapping, and what is wrong with it; None if there is none.

    Where there are faults, what was read beside them is still worth looking at. `file` is the name
    that the faults carry.
    """
    text, not_text = decode_text(data, file)
    builder = _TreeBuilder(file, [not_text] if not_text else [])
    whole = False
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.handle(event)
        whole = True
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as error:
        builder.faults.append(syntax_fault(error, text, file))
    except _TooDeepError:
        pass
    if whole and not isinstance(builder.root, YamlMapping):
        builder.add_fault(1, FaultCode.NO_MAPPING)
    tree = builder.root if whole and isinstance(builder.root, YamlMapping) else None
    return tree, tuple(builder.faults[:MAX_FAULTS])


def line_of(tree: YamlMapping, path: FieldPath) -> int:
    """The line of the field at `path`, or of the deepest part of the path that is there."""
    line = tree.line
    value: YamlValue = tree
    for step in path:
        if isinstance(value, YamlMapping) and isinstance(step, str) and step in value:
            line, value = value.key_lines[step], value[step]
        elif isinstance(value, YamlList) and isinstance(step, int):
            line, value = value.entry_lines[step], value[step]
        else:
            break
    return line


def field_name(path: FieldPath) -> str | None:
    """`passages[3].sections[0].lead`; None for the whole file. Entries count from 0."""
    name = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return name.removeprefix(".") or None


@dataclass
class _TreeBuilder:
    """Builds values from parser events; collects what is not accepted on the way."""

    file: str
    faults: list[Fault]
    root: YamlValue | None = None
    _open: list[YamlMapping | YamlList] = field(default_factory=list)
    _keys: list[str | None] = field(default_factory=list)
    _documents: int = 0

    def add_fault(self, line: int | None, code: FaultCode, /, **values: str | int) -> None:
        self.faults.append(Fault(self.file, line, None, code, values))

    def handle(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        line = event.start_mark.line + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents == 2:
                self.add_fault(line, FaultCode.SECOND_DOCUMENT)
        elif isinstance(event, yaml.AliasEvent):
            self.add_fault(line, FaultCode.ALIAS, name=str(event.anchor))
            self._attach("", line)
        elif isinstance(event, yaml.ScalarEvent):
            self._check_plain(event, line)
            self._attach(str(event.value), line)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._check_plain(event, line)
            self._start(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()

    def _check_plain(self, event: Any, line: int) -> None:  # noqa: ANN401 - as above
        if event.anchor is not None:
            self.add_fault(line, FaultCode.ANCHOR, name=event.anchor)
        if event.tag is not None:
            self.add_fault(line, FaultCode.TAG, name=event.tag)

    def _start(self, event: Any, line: int) -> None:  # noqa: ANN401 - as above
        if len(self._open) == MAX_DEPTH:
            self.add_fault(line, FaultCode.NESTED_TOO_DEEP, limit=MAX_DEPTH)
            raise _TooDeepError
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        value: YamlMapping | YamlList = YamlMapping(line) if is_mapping else YamlList()
        self._attach(value, line)
        self._open.append(value)
        self._keys.append(None)

    def _attach(self, value: YamlValue, line: int) -> None:
        """Put a value where it belongs: into the open mapping or list, or as the root."""
        if not self._open:
            self.root = value if self.root is None else self.root
            return
        parent = self._open[-1]
        if isinstance(parent, YamlList):
            parent.append(value)
            parent.entry_lines.append(line)
            return
        key = self._keys[-1]
        if key is not None:
            parent.setdefault(key, value)
            self._keys[-1] = None
            return
        if not isinstance(value, str):
            self.add_fault(line, FaultCode.FIELD_NAME_NOT_TEXT)
            value = f"?{line}"
        elif value in parent:
            first = parent.key_lines[value]
            self.add_fault(line, FaultCode.REPEATED_FIELD, name=value, line=first)
        self._keys[-1] = value
        parent.key_lines.setdefault(value, line)
