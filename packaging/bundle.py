"""The files and modules that the package includes and excludes, for PyInstaller's spec file."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Entry = tuple[str, str, str]
    """A collected file as PyInstaller has it: name in the package, its source, its type code."""

# Source in the project -> folder in the package. Whole folders are taken with all that is in them.
DATA = [
    ("content/library", "content/library"),
    ("content/thesaurus", "content/thesaurus"),
    ("content/word_endings", "content/word_endings"),
    ("content/word_forms", "content/word_forms"),
    ("content/irregular_forms", "content/irregular_forms"),
    ("content/base_words", "content/base_words"),
    ("content/stop_words", "content/stop_words"),
    ("content/importing/common_words", "content/importing/common_words"),
    ("content/importing/furniture_phrases", "content/importing/furniture_phrases"),
    ("content/fonts", "content/fonts"),
    ("content/cards/typst", "content/cards/typst"),
    ("gui/icons", "gui/icons"),
    ("gui/translations", "gui/translations"),
    ("packaging/desktop/pejlemaerker.desktop", "share/applications"),
    ("packaging/desktop/pejlemaerker.metainfo.xml", "share/metainfo"),
    ("gui/icons/application/pejlemaerker.svg", "share/icons/hicolor/scalable/apps"),
    ("LICENSE", "."),
    ("NOTICE.md", "."),
]

# The program needs none of these; without ssl and QtNetwork it cannot go online.
EXCLUDED_MODULES = [
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "_hashlib",
    "_sqlite3",
    "_ssl",
    "_tkinter",
    "curses",
    "ensurepip",
    "lib2to3",
    "pip",
    "pydoc",
    "pytest",
    "readline",
    "setuptools",
    "sqlite3",
    "ssl",
    "tkinter",
    "turtle",
    "unittest",
    "xmlrpc",
    "zstandard._cffi",
    "zstandard.backend_cffi",
]

# Libraries built with debug symbols, which are stripped.
LIBRARIES_TO_STRIP = [
    "typst/_typst.abi3.so",
    "libpython3.*.so.1.0",
    "python3.*/lib-dynload/*.so",
    "zstandard/backend_c.*.so",
]

_PLUGINS = "PySide6/Qt/plugins/"
_WANTED_PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland*.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-*",
)
_TRANSLATIONS = "PySide6/Qt/translations/"
_WANTED_TRANSLATIONS = ("qtbase_da.qm", "qtbase_sv.qm", "qtbase_en.qm")

# Libraries that must be the machine's own to work on any Linux desktop.
_SYSTEM_LIBRARIES = (
    "*/libqtuiotouchplugin.so",
    "libcrypto.so*",
    "libcups.so*",
    "libssl.so*",
)


def is_wanted(name: str) -> bool:
    """Whether a collected file goes into the package; `name` is its path there."""
    name = name.replace("\\", "/")
    if name.startswith(_PLUGINS):
        return _matches(name.removeprefix(_PLUGINS), _WANTED_PLUGINS)
    if name.startswith(_TRANSLATIONS):
        return _matches(name.removeprefix(_TRANSLATIONS), _WANTED_TRANSLATIONS)
    return not _matches(name, _SYSTEM_LIBRARIES)


def without_orphaned_libraries(
    entries: Iterable[Entry], imports_of: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """The wanted files, without libraries that only excluded files are linked to.

    `imports_of` gives the names of all libraries that a file is linked to, directly or indirectly.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    needed = {
        name for _, source, _ in filter(_is_loaded_by_name, wanted) for name in imports_of(source)
    }
    return [
        entry
        for entry in wanted
        if _is_loaded_by_name(entry) or PurePosixPath(entry[0]).name in needed
    ]


def without_dangling_links(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """The wanted data files, without symbolic links to libraries that are not `kept`."""
    names = {entry[0] for entry in kept}
    return [
        (name, source, kind)
        for name, source, kind in entries
        if is_wanted(name) and (kind != "SYMLINK" or source in names)
    ]


def _is_loaded_by_name(entry: Entry) -> bool:
    name, _, kind = entry
    return kind == "EXTENSION" or name.startswith((_PLUGINS, "libpython", "pypdfium2_raw"))


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
