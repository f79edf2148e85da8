"""Opens a library: from its compiled catalogue if that is up to date, else from texts and maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from content.atomic_file import CHANGE
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


def open_libraries(folders: Sequence[Path], cache: Path) -> Library:
    """The libraries in these folders as one, each as `open_library` opens it."""
    return joined([open_library(folder, cache) for folder in folders])


def joined(parts: Sequence[Library]) -> Library:
    """One library of those in several folders; a single one as it is."""
    if len(parts) == 1:
        return parts[0]
    from content.joined_library import join_libraries

    return join_libraries(parts)


def load_library(folder: Path = SHIPPED_LIBRARY, progress: Progress | None = None) -> Library:
    """Read the texts and maps in `folder`; documents with faults are left out. Never raises."""
    _finish_change(folder)
    from content.reading.library_reader import LibraryReader

    return LibraryReader(folder, progress).read()


def library_of_files(files: Mapping[str, bytes]) -> Library:
    """The library that files make, by their paths in its folder; they are not kept."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in files.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(data)
        return load_library(folder)


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
    _finish_change(folder)
    return Catalogue(folder, cache, partial(load_library, folder))


def _finish_change(folder: Path) -> None:
    """Finish what was interrupted while texts were added to the folder or removed."""
    if (folder / CHANGE).exists():
        from content.own_library.folder_change import finish_change

        with suppress(OSError):  # then it is read as it is
            finish_change(folder)
