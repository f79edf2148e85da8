"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from content.cards.formats import CardError

_MISSING = {errno.ENOENT, errno.ENOTDIR}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` in one step: a file already there stays until the new one is safe.

    Raises CardError with a sentence; then the folder is as it was before.
    """
    try:
        _replace(path.resolve(), content)
    except OSError as error:
        raise CardError(f"“{path}” was not written: {_reason(path, error)}") from error


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        raise IsADirectoryError(errno.EISDIR, "not a file")
    unfinished = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _reason(path: Path, error: OSError) -> str:
    if error.errno == errno.EISDIR:
        return "there is something else of that name. Give another file name."
    if error.errno in _MISSING:
        return f"there is no folder “{path.parent}”. Make it, or choose another."
    if error.errno in _FORBIDDEN:
        return f"files may not be made in the folder “{path.parent}”. Choose another."
    if error.errno in _FULL:
        return "the disk is full. Make room, or choose another."
    return f"{error.strerror}."
