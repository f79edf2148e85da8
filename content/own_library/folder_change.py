"""Changes several files of a library's folder as one: after any interruption, all or none.

What is to be done is prepared in a hidden folder, which is then renamed to CHANGE: from then on
the change is made, and who opens the library next finishes what was interrupted.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from content.atomic_file import CHANGE, is_abandoned, make_private_folder, sync_folder
from content.regular_file import read_regular_file

_MOVES = "moves.json"
_UNFINISHED = ".unfinished-"

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
    token = os.urandom(8).hex()
    staged = [(f"{token}-{number}", *each) for number, each in enumerate(new_files.items())]
    planned = [*moves, *((f"{CHANGE}/{name}", target) for name, target, _ in staged)]
    leaving = {source for source, _ in planned}
    for _, target in reversed(planned):
        if target not in leaving and (folder / target).exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder / target))
    unfinished = folder / f"{_UNFINISHED}{token}"
    unfinished.mkdir()
    try:
        for name, _, data in staged:
            _write(unfinished / name, data)
        _write(unfinished / _MOVES, json.dumps(planned).encode())
        sync_folder(unfinished)
        unfinished.rename(folder / CHANGE)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    finish_change(folder)


def finish_change(folder: Path) -> None:
    """Finish a change that was interrupted, if there is one; raises OSError.

    What stands there is not followed if it is no change of ours.
    """
    change = folder / CHANGE
    try:
        moves = _moves(read_regular_file(change / _MOVES))
    except FileNotFoundError:
        with suppress(OSError):  # there is none
            change.rmdir()
        return
    sync_folder(folder)
    for source, target in moves:
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):  # it has been moved already
            (folder / source).replace(folder / target)
    _tidy({(folder / path).parent for move in moves for path in move} - {change})
    (change / _MOVES).unlink(missing_ok=True)
    shutil.rmtree(change, ignore_errors=True)
    for each in folder.glob(f"{_UNFINISHED}*"):
        if is_abandoned(each):
            shutil.rmtree(each, ignore_errors=True)


def _tidy(folders: Iterable[Path]) -> None:
    """Remove folders that are empty, and make the names in the others last."""
    for folder in folders:
        with suppress(OSError):  # it holds files, or is gone
            folder.rmdir()
        with suppress(OSError):  # it has been removed, or cannot be synced
            sync_folder(folder)


def _moves(data: bytes) -> list[Move]:
    """The moves in a file, none if any would lead out of the folder or it is not one of ours."""
    try:
        moves = [(str(source), str(target)) for source, target in json.loads(data)]
    except (ValueError, TypeError, RecursionError):
        return []
    return moves if all(_is_inside(path) for move in moves for path in move) else []


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    is_relative = bool(parts) and parts[0] != "/" and ":" not in parts[0]
    return is_relative and ".." not in parts and "\\" not in path


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
