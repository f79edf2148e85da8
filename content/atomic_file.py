"""Writes a file whole or not at all: the old one stays until the new one is on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def atomic_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A file to write to, which replaces `path` when the `with` block ends; raises OSError.

    After any error the folder is as it was before. Only the user can read a `private` file.
    """
    unfinished = path.with_name(f".{os.urandom(8).hex()}.part")
    mode = 0o600 if private else 0o666
    try:
        with open(unfinished, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
    with suppress(OSError):  # the file is there; some file systems cannot sync its folder
        sync_folder(path.parent)


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
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
