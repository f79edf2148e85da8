"""Keeps the compiled catalogue of a library in the cache, which opens faster than texts and maps.

It is up to date as long as every file of the library has the name, size, times and inode that it
had before it was read, and every record is verified by its checksum.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path

from content.atomic_file import atomic_file, make_private_folder
from content.catalogue.reader import READ_ERRORS, CatalogueReader
from content.catalogue.writer import write_catalogue
from content.library import Library

FOLDER = "catalogue"
SETTLED_SECONDS = 2
"""Less long after a change a file may change again without its time changing."""


class Catalogue:
    """The catalogue of the library in `folder`, kept in a folder of the cache.

    `read_library` reads the texts and maps instead where the catalogue turns out damaged, as long
    as they are those that were compiled.
    """

    def __init__(self, folder: Path, cache: Path, read_library: Callable[[], Library]) -> None:
        self._folder = folder
        self._read_library = read_library
        with suppress(OSError):  # the working folder has been removed
            folder = folder.absolute()
        name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
        self._file = cache / FOLDER / f"{name}.json"

    def signature(self) -> str | None:
        """What changes whenever a file of the library does; None while no catalogue can be used.

        The SHA-256 of names, sizes, times and inodes of all files. None if one is missing, or was
        changed so lately that it may change again without its time changing.
        """
        found: list[str] = []
        newest = 0
        by_name = attrgetter("name")
        try:
            for home in sorted(os.scandir(self._folder), key=by_name):
                if not home.is_dir():
                    continue
                found.append(f"{home.name}/")
                for entry in sorted(os.scandir(home.path), key=by_name):
                    file = entry.stat()
                    newest = max(newest, file.st_mtime_ns)
                    times = f"{file.st_mtime_ns} {file.st_ctime_ns}"
                    found.append(f"{entry.name} {file.st_size} {times} {file.st_ino}")
        except OSError:
            return None
        if newest > time.time_ns() - SETTLED_SECONDS * 1_000_000_000:
            return None
        return hashlib.sha256(os.fsencode("\n".join(found))).hexdigest()

    def open(self, signature: str | None) -> Library | None:
        """The library; None if there is no catalogue, or it is out of date or damaged."""
        if signature is None:
            return None
        try:
            texts = partial(self._read_unchanged, signature)
            library = CatalogueReader(self._file, texts).library(signature)
        except READ_ERRORS:
            return None
        return replace(library, folder=self._folder)

    def compile(self, library: Library, signature: str | None) -> bool:
        """Write the catalogue of a library without faults; False if that is not possible now.

        `signature` is from before the library was read: it may have changed while it was.
        """
        if signature is None or signature != self.signature():
            return False
        try:
            make_private_folder(self._file.parent)
            with atomic_file(self._file, private=True) as file:
                write_catalogue(file, library, signature)
        except OSError:
            return False
        return True

    def _read_unchanged(self, signature: str) -> Library:
        """The library from texts and maps that have not changed; an empty one at once if they have.

        To read thousands of texts that cannot be used would hold up the window.
        """
        return self._read_library() if self.signature() == signature else Library(())
