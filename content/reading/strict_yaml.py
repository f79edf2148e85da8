"""Reads YAML strictly: one document of mappings, lists and texts, and nothing else.

Built on the events of PyYAML's safe C loader, since its constructor recurses in C (a page of
brackets ends the process) and follows aliases (a page of them fills the memory). Every scalar
stays the text it is; what it means is for the schema to say, so `NO` and `0101` are safe.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import yaml

from content.faults import Fault
from content.reading.text_decoding import decode_text

MAX_BYTES = 2_000_000
MAX_DEPTH = 12
MAX_FAULTS = 50

YamlValue: TypeAlias = "str | YamlList | YamlMapping"


class YamlMapping(dict[str, YamlValue]):
    """A mapping that knows the line (1-based) of each of its keys, and keys taken out of it."""

    __slots__ = ("key_lines", "line", "taken_out")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.key_lines: dict[str, int] = {}
        self.taken_out: set[str] = set()


class YamlList(list[YamlValue]):
    """A list that knows the line (1-based) and the number (from 0) of each of its entries.

    `shortened`: entries were taken out of it.
    """

    __slots__ = ("entry_lines", "entry_numbers", "line", "shortened")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.entry_lines: list[int] = []
        self.entry_numbers: list[int] = []
        self.shortened = False


class _TooDeepError(Exception):
    """Raised where nesting passes MAX_DEPTH, since reading on would only nest further."""


def read_yaml(data: bytes, file: str) -> tuple[YamlMapping | None, tuple[Fault, ...]]:
    """Read one YAML mapping; None, with the faults, if `data` is not one this reader accepts.

    `file` is the name that the faults carry.
    """
    if len(data) > MAX_BYTES:
        sentence = f"The file is {len(data):,} bytes; a map may have at most {MAX_BYTES:,}."
        return None, (Fault(file, None, None, sentence),)
    text, fault = decode_text(data, file)
    if fault is not None:
        return None, (fault,)
    reader = _EventReader(file)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        reader.fault(line, f"This is not YAML: {error.problem or error.context}.")
    except yaml.YAMLError as error:
        reader.fault(None, f"This is not YAML: {str(error).splitlines()[0]}.")
    except _TooDeepError:
        pass
    if not reader.faults and not isinstance(reader.root, YamlMapping):
        reader.fault(1, "The file must be a mapping of fields to values.")
    if reader.faults:
        return None, tuple(reader.faults[:MAX_FAULTS])
    return cast(YamlMapping, reader.root), ()


@dataclass
class _EventReader:
    """Builds values from parser events; collects what is not accepted on the way."""

    file: str
    faults: list[Fault] = field(default_factory=list)
    root: YamlValue | None = None
    _open: list[YamlMapping | YamlList] = field(default_factory=list)
    _keys: list[str | None] = field(default_factory=list)
    _documents: int = 0

    def fault(self, line: int | None, sentence: str) -> None:
        self.faults.append(Fault(self.file, line, None, sentence))

    def take(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        line = event.start_mark.line + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents == 2:
                self.fault(line, "A second YAML document starts here; one file holds one.")
        elif isinstance(event, yaml.AliasEvent):
            self.fault(line, f"The alias *{event.anchor} is not accepted; write the value out.")
            self._place("", line)
        elif isinstance(event, yaml.ScalarEvent):
            self._check_plain(event, line)
            self._place(str(event.value), line)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._check_plain(event, line)
            self._start(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()

    def _check_plain(self, event: Any, line: int) -> None:  # noqa: ANN401 - as above
        if event.anchor is not None:
            self.fault(line, f"The anchor &{event.anchor} is not accepted; maps have no aliases.")
        if event.tag is not None:
            self.fault(line, f"The tag {event.tag} is not accepted; every value is plain text.")

    def _start(self, event: Any, line: int) -> None:  # noqa: ANN401 - as above
        if len(self._open) == MAX_DEPTH:
            self.fault(line, f"Values are nested more than {MAX_DEPTH} deep.")
            raise _TooDeepError
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        value: YamlMapping | YamlList = YamlMapping(line) if is_mapping else YamlList(line)
        self._place(value, line)
        self._open.append(value)
        self._keys.append(None)

    def _place(self, value: YamlValue, line: int) -> None:
        """Put a value where it belongs: into the open mapping or list, or as the root."""
        if not self._open:
            self.root = value if self.root is None else self.root
            return
        parent = self._open[-1]
        if isinstance(parent, YamlList):
            parent.entry_numbers.append(len(parent))
            parent.append(value)
            parent.entry_lines.append(line)
            return
        key = self._keys[-1]
        if key is not None:
            parent[key] = value
            self._keys[-1] = None
            return
        if not isinstance(value, str):
            self.fault(line, "A field's name must be plain text.")
            value = f"?{line}"
        elif value in parent:
            first = parent.key_lines[value]
            self.fault(line, f"The field {value} stands here again; it is already in line {first}.")
        self._keys[-1] = value
        parent.key_lines.setdefault(value, line)
