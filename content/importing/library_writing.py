"""Adds a text with its map to the folder of a library, as a whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

import yaml

from content.atomic_file import atomic_file
from content.file_name_rules import file_stem
from content.importing.map_writing import slug
from content.library import Library
from content.library_opening import load_library

_COUNTRIES = {"da": "DK", "sv": "SE", "nb": "NO", "nn": "NO", "en": "DK"}
_ACCENTS = (
    {"light": "#1f5c99", "dark": "#8fc1f0"},
    {"light": "#9a3324", "dark": "#f0998a"},
    {"light": "#1f6b4f", "dark": "#7fcbab"},
    {"light": "#7a4a00", "dark": "#e3b261"},
)
"""Colours of municipalities, given to them in turn."""

_OWNER_WORDS = ("Kommune", "kommune", "kommun", "stad", "Region", "Municipality")


def add_document(folder: Path, municipality: str, name: str, text: bytes, map_text: str) -> Library:
    """Write a text and its map into a library; the library of this text alone, as it reads.

    FileExistsError if another text has its name, ValueError, with the fault, if the map does not
    fit the text, OSError if it cannot be written. The map comes last: a text without one is no
    part of a library yet, and may be added again.
    """
    language = str(yaml.safe_load(map_text)["language"])
    home = _home(folder, municipality)
    stem = file_stem(name, "text")
    accent = _ACCENTS[sum(each.is_dir() for each in _entries(folder)) % len(_ACCENTS)]
    fields = _owner(municipality, language, accent)
    owner = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)
    files = {f"{stem}.txt": text, f"{stem}.yaml": map_text.encode()}
    alone = _checked({"municipality.yaml": owner.encode(), **files})
    target = folder / home
    source = target / f"{stem}.txt"
    if (target / f"{stem}.yaml").exists() or (source.exists() and source.read_bytes() != text):
        raise FileExistsError(str(target / f"{stem}.yaml"))
    target.mkdir(parents=True, exist_ok=True)
    if not (target / "municipality.yaml").exists():
        files = {"municipality.yaml": owner.encode(), **files}
    for file_name, data in files.items():
        with atomic_file(target / file_name) as file:
            file.write(data)
    return alone


def _home(folder: Path, municipality: str) -> str:
    """The folder of a municipality: the one that is there already, or a new one."""
    for known in load_library(folder).municipalities if folder.is_dir() else ():
        if municipality.casefold() in {
            known.id,
            known.name.casefold(),
            known.short_name.casefold(),
        }:
            return known.id
    return slug(_short_name(municipality), "municipality")


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _owner(municipality: str, language: str, accent: dict[str, str]) -> dict[str, object]:
    return {
        "name": municipality,
        "short_name": _short_name(municipality),
        "country": _COUNTRIES[language],
        "language": language,
        "accent": accent,
    }


def _short_name(municipality: str) -> str:
    words = [each for each in municipality.split() if each not in _OWNER_WORDS]
    return " ".join(words) or municipality


def _checked(files: dict[str, bytes]) -> Library:
    """The library that these files of one municipality make; ValueError if they have a fault."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "new"
        home.mkdir()
        for name, data in files.items():
            (home / name).write_bytes(data)
        library = load_library(Path(folder))
    if library.faults:
        raise ValueError(str(library.faults[0]))
    return library
