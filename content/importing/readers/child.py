"""Reads a file in a process of its own, which may fail without harm: limits, no network."""

from __future__ import annotations

import sys
from contextlib import suppress

import msgspec

from content.faults import FaultCode
from content.importing.readers.file_kind import FileKind, file_kind
from content.importing.readers.read_text import Answer, NotReadableError, ReadText
from content.regular_file import MAX_TEXT_BYTES

MOST_MEMORY = 512_000_000
"""Bytes that the process may use, where the system can hold it to that."""

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "urllib.",
)
_DEEPEST = 20_000  # calls: more than the elements of any page are inside each other


def read_standard_input(name: str, encoding: str = "") -> int:
    """Read a file of this name, whose bytes come from standard input; write the answer as JSON."""
    _limit()
    try:
        answer = Answer(read(name, sys.stdin.buffer.read(), encoding))
    except NotReadableError as error:
        answer = Answer(None, error.code, dict(error.values))
    except MemoryError:
        answer = Answer(None, FaultCode.TOO_MUCH_MEMORY)
    sys.stdout.buffer.write(msgspec.json.encode(answer))
    return 0


def read(name: str, data: bytes, encoding: str = "") -> ReadText:
    """The text of a file with these bytes. NotReadableError, or any error of a damaged one."""
    text = _read(file_kind(name, data), data, encoding)
    if not text.text.strip():
        raise NotReadableError(FaultCode.NO_TEXT)
    if len(text.text.encode()) > MAX_TEXT_BYTES:
        raise NotReadableError(FaultCode.LARGE_FILE, {"limit": MAX_TEXT_BYTES})
    return text


def _read(kind: FileKind, data: bytes, encoding: str) -> ReadText:
    """Each reader is imported when the first file of its kind comes."""
    if kind in {FileKind.TEXT, FileKind.MARKDOWN}:
        from content.importing.readers.plain_reader import read_plain

        return read_plain(data, encoding)
    if kind is FileKind.HTML:
        from content.importing.readers.html_reader import read_html

        return read_html(data)
    raise NotReadableError(FaultCode.OTHER_KIND, {"kinds": ".txt, .html"})


def _limit() -> None:
    """Hold this process to its memory, where that can be, and to reading what it was given."""
    sys.setrecursionlimit(_DEEPEST)
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    """Stop what no reader does: only a file made to harm would get so far."""
    if event.startswith(_REFUSED):
        raise PermissionError(event)
