"""Changes several files of a library's folder as one: after any interruption, all or none.

What is to be done is prepared in a hidden folder, which is then renamed to CHANGE: from then on
the change is made, and who opens the library next finishes what was interrupted. First all files
that are moved are taken into that folder, then all are put in their places: no step could be taken
for one that is still to be done.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from content.atomic_file import (
    CHANGE,
    is_abandoned,
    make_private_folder,
    new_file,
    replace_patiently,
    sync_folder,
)
from content.regular_file import read_regular_file

_TAKING, _PLACING = "taking.json", "placing.json"
"""The plan, called so before and after all files have been taken."""
_UNFINISHED = ".unfinished-"
_NAME = re.compile(r"[0-9a-f]{16}-\d+")

Move = tuple[str, str]
"""From where to where a file is moved: paths in the folder of the library, with slashes."""


def change_folder(folder: Path, new_files: Mapping[str, bytes], moves: Iterable[Move] = ()) -> None:
    """Add files, by their paths in the folder, and move others; raises OSError.

    FileExistsError if a file is there already where one is to come. Folders that are emptied are
    removed.
    """
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    make_private_folder(folder)
    finish_change(folder)
    moved, token = list(moves), os.urandom(8).hex()
    names = [f"{token}-{number}" for number in range(len(moved) + len(new_files))]
    taken = {name: source for name, (source, _) in zip(names, moved, strict=False)}
    targets = [*(target for _, target in moved), *new_files]
    for target in reversed(targets):
        if target not in taken.values() and (folder / target).exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder / target))
    unfinished = folder / f"{_UNFINISHED}{token}"
    unfinished.mkdir()
    try:
        for name, data in zip(names[len(moved) :], new_files.values(), strict=True):
            _write(unfinished / name, data)
        plan = {"taken": taken, "placed": dict(zip(names, targets, strict=True))}
        _write(unfinished / _TAKING, json.dumps(plan).encode())
        sync_folder(unfinished)
        replace_patiently(unfinished, folder / CHANGE)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    finish_change(folder)


def finish_change(folder: Path) -> None:
    """Finish a change that was interrupted, if there is one; raises OSError.

    What stands there is not followed if it is no change of ours.
    """
    change = folder / CHANGE
    if (change / _TAKING).exists():
        sync_folder(folder)
        for name, source in _plan(change / _TAKING, "taken").items():
            _move(folder / source, change / name)
        replace_patiently(change / _TAKING, change / _PLACING)
    if (change / _PLACING).exists():
        placed = _plan(change / _PLACING, "placed")
        for name, target in placed.items():
            (folder / target).parent.mkdir(parents=True, exist_ok=True)
            _move(change / name, folder / target)
        left = _plan(change / _PLACING, "taken").values()
        _tidy({(folder / path).parent for path in (*placed.values(), *left)})
        (change / _PLACING).unlink(missing_ok=True)
    shutil.rmtree(change, ignore_errors=True)
    for each in folder.glob(f"{_UNFINISHED}*"):
        if is_abandoned(each):
            shutil.rmtree(each, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    with suppress(FileNotFoundError):  # it has been moved already
        replace_patiently(source, target)


def _tidy(folders: Iterable[Path]) -> None:
    """Remove folders that are empty, and make the names in the others last."""
    for folder in folders:
        with suppress(OSError):  # it holds files, or is gone
            folder.rmdir()
        with suppress(OSError):  # it has been removed, or cannot be synced
            sync_folder(folder)


def _plan(file: Path, part: str) -> dict[str, str]:
    """A part of a plan: paths in the folder by names; none if it is not one of ours."""
    try:
        paths = {
            str(name): str(path) for name, path in json.loads(read_regular_file(file))[part].items()
        }
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}
    is_ours = all(_NAME.fullmatch(name) and _is_inside(path) for name, path in paths.items())
    return paths if is_ours else {}


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    is_relative = bool(parts) and parts[0] != "/" and ":" not in parts[0]
    return is_relative and ".." not in parts and "\\" not in path


def _write(path: Path, data: bytes) -> None:
    with new_file(path) as file:
        file.write(data)
