"""Opens a library: from its compiled catalogue if that is up to date, else from texts and maps."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from content.catalogue.catalogue_cache import Catalogue
from content.library import Library, Progress

SHIPPED_LIBRARY = Path(__file__).parent / "library"
LARGE = 40
"""Municipalities beyond which reading the texts and maps takes more than about half a second."""


def open_library(folder: Path, cache: Path, progress: Progress | None = None) -> Library:
    """The library in `folder`, from its compiled catalogue under `cache` if that is up to date.

    Otherwise it is read from its texts and maps, with `progress`, and compiled for the next time
    if it has no faults and the cache can be written.
    """
    catalogue = _catalogue(folder, cache)
    signature = catalogue.signature()
    compiled = catalogue.open(signature)
    if compiled is not None:
        return compiled
    library = load_library(folder, progress)
    if library.faults or not catalogue.compile(library, signature):
        return library
    return catalogue.open(signature) or library


def load_library(folder: Path = SHIPPED_LIBRARY, progress: Progress | None = None) -> Library:
    """Read the texts and maps in `folder`; documents with faults are left out. Never raises."""
    from content.reading.library_reader import LibraryReader

    return LibraryReader(folder, progress).read()


def open_compiled(folder: Path, cache: Path) -> Library | None:
    """The library from its catalogue alone; None if there is none that is up to date."""
    catalogue = _catalogue(folder, cache)
    return catalogue.open(catalogue.signature())


def is_large(folder: Path) -> bool:
    """Whether reading the texts and maps takes so long that progress should be shown."""
    try:
        return sum(1 for _ in folder.iterdir()) > LARGE
    except OSError:
        return False


def _catalogue(folder: Path, cache: Path) -> Catalogue:
    return Catalogue(folder, cache, partial(load_library, folder))
