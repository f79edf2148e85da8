"""Keeps the compiled catalogue of a library in the cache, which opens faster than texts and maps.

It is up to date as long as no file of the library has another name, size or time than when it was
compiled, and every record is verified by its checksum.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from content.atomic_file import atomic_file, make_private_folder
from content.catalogue.reader import READ_ERRORS, CatalogueReader
from content.catalogue.writer import write_catalogue
from content.library import Library

FOLDER = "catalogue"
SETTLED_SECONDS = 2
"""A file changed less long ago may change again without its time changing: it is not compiled."""


class Catalogue:
    """The catalogue of the library in `folder`, kept in a folder of the cache.

    `read_library` reads the texts and maps instead where the catalogue turns out damaged.
    """

    def __init__(self, folder: Path, cache: Path, read_library: Callable[[], Library]) -> None:
        self._folder = folder
        self._read_library = read_library
        name = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
        self._file = cache / FOLDER / f"{name}.json"

    def open(self) -> Library | None:
        """The library; None if there is no catalogue, or it is out of date or damaged."""
        signature = _signature_of(self._folder)
        if signature is None:
            return None
        try:
            return CatalogueReader(self._file, self._read_library).library(signature)
        except READ_ERRORS:
            return None

    def compile(self, library: Library) -> bool:
        """Write the catalogue of a library without faults; False if that is not possible now."""
        signature = _signature_of(self._folder)
        if signature is None:
            return False
        try:
            make_private_folder(self._file.parent)
            with atomic_file(self._file, private=True) as file:
                write_catalogue(file, library, signature)
        except OSError:
            return False
        return True


def _signature_of(folder: Path) -> str | None:
    """The SHA-256 of names, sizes and times of all files; None if one is too new or missing."""
    found: list[str] = []
    newest = 0
    try:
        for home in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if not home.is_dir():
                continue
            for entry in sorted(os.scandir(home.path), key=lambda entry: entry.name):
                status = entry.stat()
                newest = max(newest, status.st_mtime_ns)
                size, changed = status.st_size, status.st_mtime_ns
                found.append(f"{home.name}/{entry.name} {size} {changed}")
    except OSError:
        return None
    if newest > time.time_ns() - SETTLED_SECONDS * 1_000_000_000:
        return None
    return hashlib.sha256(os.fsencode("\n".join(found))).hexdigest()
