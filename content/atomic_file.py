"""Writes a file whole or not at all: the old one stays until the new one is on the disk."""

from __future__ import annotations

import errno
import os
import re
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

CHANGE = ".change"
"""The folder in the folder of a library with a change of several files that has begun."""
_UNFINISHED = re.compile(r"\.[0-9a-f]{16}\.part")
_ABANDONED_AFTER = 3600.0  # seconds
_PATIENCE = tuple(0.02 * 2**attempt for attempt in range(6))
"""Seconds to wait before each further try: 20 to 640 ms, 1.26 s in all."""


ACCESS_DENIED, SHARING_VIOLATION, LOCK_VIOLATION = 5, 32, 33
"""Numbers that Windows gives where a file is open elsewhere; the first has other causes, too."""
REPLACING_ERRORS = (ACCESS_DENIED, SHARING_VIOLATION, LOCK_VIOLATION)
READING_ERRORS = (SHARING_VIOLATION, LOCK_VIOLATION)

T = TypeVar("T")


class InUseError(PermissionError):
    """A file could not be replaced since another program has it open, as Windows does not allow."""


@contextmanager
def atomic_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A file to write to, which replaces `path` when the `with` block ends; raises OSError.

    After any error the folder is as it was before. Only the user can read a `private` file, whose
    folder is the program's own: what writers that were killed left there is removed.
    """
    unfinished = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with new_file(unfinished, private=private) as file:
            yield file
        replace_patiently(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
    with suppress(OSError):  # the file is there; some file systems cannot sync its folder
        sync_folder(path.parent)
    if private:
        with suppress(OSError):
            _remove_abandoned(path.parent)


@contextmanager
def new_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A file to write to that was not there before, which is on the disk when the block ends.

    Python itself adds to the flags what Windows needs to keep every byte as it is.
    """
    mode = 0o600 if private else 0o666
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def patiently(
    step: Callable[[], T], numbers: Collection[int], wait: Callable[[float], object] = time.sleep
) -> T:
    """What `step` returns, tried again while it fails with one of these numbers of Windows.

    A virus scanner, a synchronised folder or a viewer holds a file open mostly for a moment.
    """
    for seconds in _PATIENCE:
        try:
            return step()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in numbers:
                raise
        wait(seconds)
    return step()


def replace_patiently(
    source: Path,
    target: Path,
    replace: Callable[[Path, Path], object] = os.replace,
    wait: Callable[[float], object] = time.sleep,
) -> None:
    """Rename a file or folder, over the file that is there; raises OSError.

    Windows does not allow it while one of them is open: InUseError if that lasts.
    """
    try:
        patiently(lambda: replace(source, target), REPLACING_ERRORS, wait)
    except PermissionError as error:
        if getattr(error, "winerror", None) not in REPLACING_ERRORS:
            raise
        raise InUseError(errno.EBUSY, os.strerror(errno.EBUSY), str(target)) from error


def is_abandoned(unfinished: Path) -> bool:
    """Whether an unfinished file or folder is so old that its writer must have been killed."""
    try:
        return time.time() - unfinished.stat().st_mtime > _ABANDONED_AFTER
    except FileNotFoundError:  # its writer has just finished
        return False


def _remove_abandoned(folder: Path) -> None:
    for path in folder.iterdir():
        if _UNFINISHED.fullmatch(path.name) and is_abandoned(path):
            path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can."""
    directory = getattr(os, "O_DIRECTORY", None)
    if directory is None:
        return
    handle = os.open(folder, os.O_RDONLY | directory)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private_folder(folder: Path) -> None:
    """Make a folder and its parents so that only the user can open them; existing ones stay."""
    if not folder.is_dir():
        if folder != folder.parent:  # a drive of Windows may not be there
            make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
