"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from content.cards.card_errors import CardError, Reason

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
        raise _refusal(path, error) from error


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


def _refusal(path: Path, error: OSError) -> CardError:
    folder = str(path.parent)
    if error.errno == errno.EISDIR:
        why = "there is something else of that name. Give another file name."
        reason, about = Reason.NAME_TAKEN, (str(path),)
    elif error.errno in _MISSING:
        why = f"there is no folder “{folder}”. Make it, or choose another."
        reason, about = Reason.NO_FOLDER, (folder,)
    elif error.errno in _FORBIDDEN:
        why = f"files may not be made in the folder “{folder}”. Choose another."
        reason, about = Reason.FORBIDDEN, (folder,)
    elif error.errno in _FULL:
        why = "the disk is full. Make room, or choose another."
        reason, about = Reason.DISK_FULL, (str(path),)
    else:
        why = f"{error.strerror}."
        return CardError(f"“{path}” was not written: {why}", Reason.NOT_WRITTEN, str(path), why)
    return CardError(f"“{path}” was not written: {why}", reason, *about)
