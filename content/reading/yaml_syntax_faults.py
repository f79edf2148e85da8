"""Says of a text that cannot be parsed as YAML what is wrong, and what to write instead."""

from __future__ import annotations

import yaml

from content.faults import Fault, FaultCode

YamlError = yaml.MarkedYAMLError | yaml.reader.ReaderError
"""What PyYAML's C loader raises while it parses."""

_IN_BRACKETS = (
    "while parsing a flow node",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
)


def syntax_fault(error: YamlError, text: str, file: str) -> Fault:
    """The fault of `text`, which PyYAML names in words of its own; `file` is the fault's file."""
    if isinstance(error, yaml.reader.ReaderError):
        line = text.encode()[: error.position].count(b"\n") + 1
        values = {"character": f"U+{error.character:04X}"}
        return Fault(file, line, None, FaultCode.YAML_CONTROL_CHARACTER, values)
    lines, mark = text.splitlines(), error.problem_mark
    number, column = (mark.line, mark.column) if mark else (0, 0)
    line_text = lines[number] if number < len(lines) else ""
    code, values = _code(error, line_text[:column], line_text[column : column + 1])
    if code is FaultCode.YAML_QUOTES and error.context_mark:
        number = error.context_mark.line
    return Fault(file, min(number + 1, len(lines)), None, code, values)


def _code(
    error: yaml.MarkedYAMLError, before: str, character: str
) -> tuple[FaultCode, dict[str, str]]:
    """What is wrong at a character of a line that has `before` before it."""
    problem, context = error.problem or "", error.context or ""
    if character == "\t":
        return FaultCode.YAML_TAB, {}
    if problem == "found character that cannot start any token":
        return FaultCode.YAML_FIRST_CHARACTER, {"character": character}
    if problem == "mapping values are not allowed in this context" and ": " in before:
        return FaultCode.YAML_COLON, {}
    if context == "while scanning a quoted scalar":
        return FaultCode.YAML_QUOTES, {}
    if context in _IN_BRACKETS:
        return FaultCode.YAML_BRACKET, {}
    return FaultCode.NOT_YAML, {}
