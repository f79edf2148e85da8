"""Reads files that nothing is known of yet: only regular ones, and only up to a size."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from content.atomic_file import READING_ERRORS, patiently

if TYPE_CHECKING:
    from content.faults import Fault

MAX_TEXT_BYTES = 2_000_000
"""The largest text, map, deck or word list that is read; the window can show it within seconds."""

_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


class NotRegularError(OSError):
    """A folder, pipe, device or socket is where a file should be."""


class TooLargeError(OSError):
    """A file has more bytes than are read."""


@contextmanager
def open_regular_file(path: Path, *, follow_links: bool = True) -> Iterator[BinaryIO]:
    """A file to read from; NotRegularError if it is anything but a regular file.

    Devices are not even opened, since some do something then.
    """
    _check_regular(path.stat(follow_symlinks=follow_links), path)
    with patiently(lambda: open(path, "rb", opener=_open_at_once), READING_ERRORS) as file:
        _check_regular(os.fstat(file.fileno()), path)  # it may have been replaced meanwhile
        yield file


def _open_at_once(name: str, flags: int) -> int:
    return os.open(name, flags | _NO_WAITING)


def read_regular_file(
    path: Path, limit: int = MAX_TEXT_BYTES, *, follow_links: bool = True
) -> bytes:
    """The bytes of a regular file; TooLargeError if there are more than `limit`."""
    with open_regular_file(path, follow_links=follow_links) as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(limit + 1) if size <= limit else b""  # it may grow meanwhile
    if max(size, len(data)) > limit:
        raise TooLargeError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def unreadable_file(file: str, error: OSError) -> Fault:
    """The fault of a text or map that `read_regular_file` could not read."""
    from content.faults import Fault, FaultCode, system_values  # no part of the first frame

    if isinstance(error, NotRegularError):
        return Fault(file, None, None, FaultCode.NOT_A_FILE)
    if isinstance(error, TooLargeError):
        return Fault(file, None, None, FaultCode.LARGE_FILE, {"limit": MAX_TEXT_BYTES})
    return Fault(file, None, None, FaultCode.UNREADABLE_FILE, system_values(error))


def _check_regular(status: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotRegularError(errno.EINVAL, "It is not a regular file", str(path))
