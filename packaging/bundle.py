"""What goes into the package and what stays out; the spec file and its tests read it."""

from __future__ import annotations

from fnmatch import fnmatch

# Source in the project -> folder in the package. Whole folders are taken with all that is in them.
DATA = [
    ("content/library", "content/library"),
    ("content/thesaurus", "content/thesaurus"),
    ("content/fonts", "content/fonts"),
    ("content/cards/typst", "content/cards/typst"),
    ("gui/icons", "gui/icons"),
    ("gui/translations", "gui/translations"),
    ("packaging/desktop", "share"),
    ("LICENSE", "."),
    ("NOTICE.md", "."),
]

# Nothing of the program needs these; ssl and QtNetwork stay out so that it cannot go online.
EXCLUDED_MODULES = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
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
    "platformthemes/libqgtk3.so",
    "platformthemes/libqxdgdesktopportal.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-*",
)
_TRANSLATIONS = "PySide6/Qt/translations/"
_WANTED_TRANSLATIONS = ("qtbase_da.qm", "qtbase_sv.qm", "qtbase_en.qm")
_UNWANTED_LIBRARIES = (
    "PySide6/Qt/lib/libQt6Network*",
    "PySide6/Qt/lib/libQt6OpenGLWidgets*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6Sql*",
    "PySide6/Qt/lib/libQt6Test*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "libcrypto.so*",
    "libcups.so*",
    "libgtk-3.so*",
    "libsqlite3.so*",
    "libssl.so*",
)


def is_wanted(name: str) -> bool:
    """Whether a collected file goes into the package; `name` is its path there."""
    name = name.replace("\\", "/")
    if name.startswith(_PLUGINS):
        return _matches(name.removeprefix(_PLUGINS), _WANTED_PLUGINS)
    if name.startswith(_TRANSLATIONS):
        return _matches(name.removeprefix(_TRANSLATIONS), _WANTED_TRANSLATIONS)
    return not _matches(name, _UNWANTED_LIBRARIES)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
