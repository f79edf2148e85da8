"""Checks that the source of a passage is still the text that was read."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

from content.faults import Fault, FaultCode
from content.file_name_rules import utf8_name
from content.library import Library
from content.model import Passage, normal_id
from content.regular_file import read_regular_file, unreadable_file


def source_fault(library: Library, passage: Passage) -> Fault | None:
    """What is wrong with the text of a passage as it is in its file now; None if nothing is."""
    if library.folder is None:
        return None
    document = library.document_of(passage)
    path = library.folder
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
