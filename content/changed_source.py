"""Checks that the texts and maps of a library are still those that were read."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeAlias

from content.faults import Fault, FaultCode, system_values
from content.file_name_rules import utf8_name
from content.library import Library
from content.model import Passage, normal_id
from content.regular_file import read_regular_file, unreadable_file

FileStates: TypeAlias = Mapping[str, tuple[int, int]]
"""Size in bytes and time of change in nanoseconds of each text and map, by its path."""


class FolderChanges(NamedTuple):
    """The texts and maps that differ between two moments; `fault` if a folder is gone now."""

    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    fault: Fault | None = None


def file_states(folders: Iterable[Path]) -> FileStates:
    """The texts and maps in the folders of a library, if those can be read; raises OSError."""
    states = {}
    for home in (home for folder in folders for home in list(os.scandir(folder))):
        for entry in _files_in(home.path) if home.name[0] not in "._" else ():
            with suppress(OSError):  # it has just been removed
                status = entry.stat()
                states[entry.path] = (status.st_size, status.st_mtime_ns)
    return states


def _files_in(folder: str) -> Iterator[os.DirEntry[str]]:
    """The texts and maps of a municipality."""
    with suppress(OSError):  # no folder, or one that has just been removed
        for entry in list(os.scandir(folder)):
            if entry.name.endswith((".txt", ".yaml")) and entry.name[0] != ".":
                yield entry


def changes_since(before: FileStates, folders: Iterable[Path]) -> FolderChanges:
    """What is other in the folders of a library than it was."""
    try:
        now = file_states(folders)
    except OSError as error:
        folder, values = str(error.filename), system_values(error)
        return FolderChanges(fault=Fault(folder, None, None, FaultCode.NO_LIBRARY, values))
    return FolderChanges(
        _names(path for path in before.keys() & now.keys() if before[path] != now[path]),
        _names(before.keys() - now.keys()),
        _names(now.keys() - before.keys()),
    )


def _names(paths: Iterable[str]) -> tuple[str, ...]:
    """Each file with its folder, as a library names it."""
    return tuple(sorted(utf8_name("/".join(Path(path).parts[-2:])) for path in paths))


def source_fault(library: Library, passage: Passage) -> Fault | None:
    """What is wrong with the text of a passage as it is in its file now; None if nothing is."""
    path = library.folder_of(passage.document)
    if path is None:
        return None
    document = library.document_of(passage)
    try:
        for name in document.source_file.split("/"):
            path = _entry(path, name)
        data = read_regular_file(path)
    except OSError as error:
        return unreadable_file(document.source_file, error)
    if hashlib.sha256(data).hexdigest() == document.sha256:
        return None
    return Fault(document.source_file, None, None, FaultCode.CHANGED_TEXT)


def _entry(folder: Path, name: str) -> Path:
    """The file or folder with this name, which may be kept in another form of Unicode."""
    entry = folder / name
    if entry.exists():
        return entry
    for each in folder.iterdir():
        if normal_id(utf8_name(each.name)) == name:
            return each
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
