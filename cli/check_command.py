"""The command `check`: every fault of a library, one sentence each."""

from __future__ import annotations

from pathlib import Path

from content.library import Library
from content.library_opening import load_library


def check(folder: Path) -> int:
    """Print every fault of the library in `folder`; 1 if there are any, else 0."""
    library = load_library(folder)
    for fault in library.faults:
        print(fault)
    print(_verdict(library))
    return 1 if library.faults else 0


def _verdict(library: Library) -> str:
    sound = f"{_count(library.documents, 'document')} and {_count(library.passages, 'passage')}"
    faults = len(library.faults)
    if not faults:
        return f"The library is sound: {sound}."
    found = "1 fault was" if faults == 1 else f"{faults} faults were"
    return f"{found} found; {sound} are sound and can be used."


def _count(things: tuple[object, ...], noun: str) -> str:
    return f"1 {noun}" if len(things) == 1 else f"{len(things)} {noun}s"
