"""The files and modules that the package includes and excludes, for PyInstaller's spec file."""

from __future__ import annotations

import re
import subprocess
import sys
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
    ("content/masking/word_names.txt", "content/masking"),
    ("content/fonts", "content/fonts"),
    ("content/cards/typst", "content/cards/typst"),
    ("gui/appearance/icon_files", "gui/appearance/icon_files"),
    ("gui/translations", "gui/translations"),
    ("packaging/desktop/pejlemaerker.desktop", "share/applications"),
    ("packaging/desktop/pejlemaerker.metainfo.xml", "share/metainfo"),
    ("packaging/desktop/pejlemaerker.mime.xml", "share/mime/packages"),
    ("gui/appearance/icon_files/application/pejlemaerker.svg", "share/icons/hicolor/scalable/apps"),
    ("LICENSE", "."),
    ("NOTICE.md", "."),
]

# Modules that speak with other machines: none of them is in the package. `socket` alone is: odfdo
# asks Python for its own version, which reads it by `email`, whose `utils` imports `socket`.
NETWORK_MODULES = (
    "_asyncio",
    "_multiprocessing",
    "_ssl",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "multiprocessing",
    "nntplib",
    "poplib",
    "smtplib",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "webbrowser",
    "whoosh.mcp",
    "xmlrpc",
)

# The program needs none of these.
EXCLUDED_MODULES = (
    *NETWORK_MODULES,
    "PIL",
    "_hashlib",
    "_sqlite3",
    "_tkinter",
    "curses",
    "doctest",
    "ensurepip",
    "lib2to3",
    "lxml.ElementInclude",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "numpy.f2py",
    "numpy.fft",
    "numpy.random",
    "numpy.testing",
    "pdb",
    "pip",
    "pydoc",
    "pytest",
    "rapidfuzz.fuzz",
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "turtle",
    "unittest",
    "zstandard._cffi",
    "zstandard.backend_cffi",
)

# Libraries built with debug symbols, which are stripped.
LIBRARIES_TO_STRIP = [
    "typst/_typst.abi3.so",
    "libpython3.*.so.1.0",
    "python3.*/lib-dynload/*.so",
    "pypdfium2_raw/libpdfium.so",
    "PySide6/Qt/lib/libicui18n.so.*",
    "PySide6/Qt/lib/libicuuc.so.*",
    "yaml/_yaml.*.so",
    "zstandard/backend_c.*.so",
]

_QT_MODULES = ("qtcore", "qtgui", "qtprintsupport", "qtsvg", "qtwidgets")
_QT_PLUGINS = (
    "plugins/iconengines/qsvgicon",
    "plugins/imageformats/qsvg",
    "plugins/platforminputcontexts/composeplatforminputcontextplugin",
    "plugins/platforminputcontexts/ibusplatforminputcontextplugin",
    "plugins/platforms/qcocoa",
    "plugins/platforms/qoffscreen",
    "plugins/platforms/qwayland*",
    "plugins/platforms/qwindows",
    "plugins/platforms/qxcb",
    "plugins/platformthemes/qxdgdesktopportal",
    "plugins/printsupport/cupsprintersupport",
    "plugins/wayland-*",
)
_QT_TRANSLATIONS = ("translations/qtbase_da", "translations/qtbase_en", "translations/qtbase_sv")

_UNWANTED = (
    # Libraries that must be the machine's own to work on any Linux desktop.
    "libcrypto.so*",
    "libcups.so*",
    "libssl.so*",
    # What only tests use, or those who compile against a library, or change it.
    "*_tests",
    "numpy/_core/_simd",
    "numpy/linalg/lapack_lite",
    *("*.c", "*.h", "*.pxd", "*.pxi", "*.pyi", "*.pyx"),
    # A template unpacked, beside the same one packed.
    "docx/templates/default-docx-template/*",
)

_IN_QT = re.compile(r"pyside6/(?:qt/)?(?=(?:plugins|translations)/)")
_LIBRARY_PREFIX = re.compile(r"(?<=/)lib(?=q|[a-z]+platform|cups)")
_SUFFIX = re.compile(r"(\.cpython-[\w-]+|\.cp\d+-\w+|\.abi3)?\.(so|pyd|dll|dylib|qm)$")
_PYTHON_ITSELF = re.compile(r"(lib)?python[\d.]*(so|dll|dylib)?[\d.]*")


def plain_name(name: str) -> str:
    """The path of a collected file as it would be on any system: `plugins/platforms/qxcb`."""
    name = _IN_QT.sub("", name.replace("\\", "/").lower())
    if name.startswith("plugins/"):
        name = _LIBRARY_PREFIX.sub("", name)
    return _SUFFIX.sub("", name)


def is_wanted(name: str) -> bool:
    """Whether a collected file goes into the package; `name` is its path there."""
    plain = plain_name(name)
    if plain.startswith(("plugins/", "translations/")):
        return _matches(plain, (*_QT_PLUGINS, *_QT_TRANSLATIONS))
    if re.fullmatch(r"pyside6/qt(?!6)\w+", plain):
        return plain.removeprefix("pyside6/") in _QT_MODULES
    return not _is_excluded_module(plain) and not _matches(plain, _UNWANTED)


def kept_entries(entries: Iterable[Entry], links_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The wanted files, without libraries that no kept file is linked to.

    `links_of` gives the libraries that a file itself asks for, not those that they ask for.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    by_name: dict[str, list[Entry]] = {}
    for entry in wanted:
        by_name.setdefault(_file_name(entry[0]), []).append(entry)
    kept: set[Entry] = set()
    waiting = [entry for entry in wanted if _is_loaded_by_name(entry)]
    while waiting:
        entry = waiting.pop()
        if entry not in kept:
            kept.add(entry)
            for link in links_of(entry[1]):
                waiting += by_name.get(_file_name(link), [])
    return [entry for entry in wanted if entry in kept]


def without_dangling_links(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """The wanted data files, without symbolic links to libraries that are not `kept`."""
    names = {entry[0] for entry in kept}
    return [
        (name, source, kind)
        for name, source, kind in entries
        if is_wanted(name) and (kind != "SYMLINK" or source in names)
    ]


def linked_libraries(file: str) -> list[str]:
    """The libraries that a file of this system asks for itself."""
    if sys.platform != "linux":
        from PyInstaller.depend.bindepend import get_imports

        return [name for name, _path in get_imports(file)]
    done = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)
    return re.findall(r"^\s*NEEDED\s+(\S+)", done.stdout, re.MULTILINE)


def _is_loaded_by_name(entry: Entry) -> bool:
    name, _source, kind = entry
    plain = plain_name(name)
    return (
        kind == "EXTENSION"
        or plain.startswith(("plugins/", "pypdfium2_raw/"))
        or _PYTHON_ITSELF.fullmatch(_file_name(name)) is not None
    )


def _is_excluded_module(plain: str) -> bool:
    dotted = plain.replace("/", ".") + "."
    return any(dotted.startswith(f"{module.lower()}.") for module in EXCLUDED_MODULES)


def _file_name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name.lower()


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
