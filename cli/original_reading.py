"""Reads a file in a process of its own, which may fail without harm: limits, no network."""

from __future__ import annotations

import sys
from contextlib import suppress

from content.importing.readers.any_reader import answer
from content.importing.readers.file_reading import MOST_MEMORY

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


def read_standard_input(name: str, encoding: str) -> int:
    """Read a file of this name, whose bytes come from standard input, and write the answer."""
    limit_process()
    sys.stdout.buffer.write(answer(name, sys.stdin.buffer.read(), encoding))
    return 0


def limit_process() -> None:
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
