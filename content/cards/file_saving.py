"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from content.atomic_file import InUseError, atomic_file, make_private_folder
from content.cards.card_errors import CardError, Reason

_MISSING = {errno.ENOENT, errno.ENOTDIR}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` to `path` in one step: a file already there stays until the new one is safe.

    Only the user can read a `private` file, whose folder is the program's own and made if it is
    missing. Raises CardError with a sentence; then the folder is as it was before.
    """
    try:
        if private:
            make_private_folder(path.parent)
        with atomic_file(_target(path), private=private) as file:
            file.write(content)
    except OSError as error:
        raise writing_error(path, error) from error


def _target(path: Path) -> Path:
    """The file that a link leads to, which is replaced and not the link."""
    try:
        target = path.resolve()
    except RuntimeError as error:  # a circle of links, an OSError since Python 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error
    if target.exists() and not target.is_file():
        raise IsADirectoryError(errno.EISDIR, "not a file")
    return target


def writing_error(path: Path, error: OSError) -> CardError:
    """Why a file or folder could not be made, in a sentence."""
    folder = str(path.parent)
    about: tuple[str, ...]
    if error.errno == errno.EISDIR:
        why = "it is not a file. Choose another name."
        reason, about = Reason.NAME_TAKEN, (str(path),)
    elif isinstance(error, InUseError):
        why = (
            "another program has it open, or it is write-protected. "
            "Close it there, or choose another name."
        )
        reason, about = Reason.IN_USE, (str(path),)
    elif error.errno in _MISSING and not _is_there(path.parent):
        why = f"there is no folder “{folder}”. Create it, or choose another folder."
        reason, about = Reason.NO_FOLDER, (folder,)
    elif error.errno in _FORBIDDEN:
        why = f"files cannot be created in the folder “{folder}”. Choose another folder."
        reason, about = Reason.FORBIDDEN, (folder,)
    elif error.errno in _FULL:
        why = "the disk is full. Free some space and try again."
        reason, about = Reason.DISK_FULL, (str(path),)
    else:
        why = f"{error.strerror}."
        reason, about = Reason.NOT_WRITTEN, (str(path), str(error.errno or 0), error.strerror or "")
    return CardError(f"“{path}” was not written: {why}", reason, *about)


def _is_there(folder: Path) -> bool:
    """Whether there is such a folder; the working folder may have been removed."""
    try:
        return folder.resolve(strict=True).is_dir()
    except (OSError, RuntimeError):  # the latter for links in a circle, before Python 3.13
        return False
