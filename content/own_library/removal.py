"""Removes texts from the folder of a library, and brings them back.

A removed text is moved into a hidden folder, which is itself the folder of a library with that
text alone.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from content.file_name_rules import utf8_name
from content.model import normal_id
from content.own_library.folder_change import change_folder
from content.regular_file import read_regular_file

REMOVED = ".removed"
_MOST_KEPT = 20
_OWNER = "municipality.yaml"


def remove_document(folder: Path, document_id: str) -> Path:
    """Move a document out of the library in `folder`; returns where it is kept.

    KeyError if there is none of this id; raises OSError. With the last document of a
    municipality, what the library says of that goes too.
    """
    files = files_of_document(folder, document_id)
    if not files:
        raise KeyError(document_id)
    home = files[0].parent
    kept = f"{REMOVED}/{time.time_ns():020}-{os.urandom(2).hex()}"
    moves = [(_in(folder, file), f"{kept}/{_in(folder, file)}") for file in files]
    owner, copies = home / _OWNER, {}
    others = {each for each in home.iterdir() if each.suffix in {".yaml", ".txt"}} - {*files, owner}
    if owner.exists():
        if others:
            copies = {f"{kept}/{_in(folder, owner)}": read_regular_file(owner)}
        else:
            moves.append((_in(folder, owner), f"{kept}/{_in(folder, owner)}"))
    change_folder(folder, copies, moves)
    for old in removed_documents(folder)[_MOST_KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return folder / kept


def removed_documents(folder: Path) -> list[Path]:
    """The folders of documents that were removed from a library, the last one first."""
    with suppress(OSError):
        found = [each for each in (folder / REMOVED).iterdir() if any(each.glob("*/*.txt"))]
        return sorted(found, reverse=True)
    return []


def bring_back(folder: Path, kept: Path) -> None:
    """Move a removed document back; raises OSError, FileExistsError if its place is taken."""
    files = [each for each in kept.glob("*/*") if each.name != _OWNER]
    owners = [each for each in kept.glob(f"*/{_OWNER}") if not _home(folder, each).exists()]
    moves = [(_in(folder, each), _in(kept, each)) for each in (*files, *owners)]
    change_folder(folder, {}, moves)
    shutil.rmtree(kept, ignore_errors=True)


def files_of_document(folder: Path, document_id: str) -> list[Path]:
    """The map, the text and the original of a document; none if there is no such document."""
    home, _, stem = document_id.partition("/")
    return [
        file
        for each in _entries(folder)
        if normal_id(utf8_name(each.name)) == home
        for file in _entries(each)
        if normal_id(utf8_name(file.stem)) == stem and file.name != _OWNER
    ]


def _entries(folder: Path) -> list[Path]:
    with suppress(OSError):  # it is gone, or no folder
        return sorted(each for each in folder.iterdir() if each.name[0] != ".")
    return []


def _home(folder: Path, owner: Path) -> Path:
    """Where the file about a municipality would be in a library."""
    return folder / owner.parent.name / owner.name


def _in(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()
