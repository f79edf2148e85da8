"""Adds a text with its map to the folder of a library, as a whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

import yaml

from content.faults import FaultError
from content.file_name_rules import file_stem, name_fault
from content.importing.map_writing import dump_map, slug, write_map
from content.importing.proposal import Proposal
from content.library import Library
from content.library_opening import library_of_files, load_library
from content.model import Municipality
from content.own_library.folder_change import change_folder
from content.own_library.renaming import short_name as short_name_of

_COUNTRIES = {"da": "DK", "sv": "SE", "nb": "NO", "nn": "NO", "en": "DK"} | {
    "is": "IS",
    "fo": "FO",
    "kl": "GL",
    "fi": "FI",
    "se": "NO",
}
_ACCENTS = (
    {"light": "#1f5c99", "dark": "#8fc1f0"},
    {"light": "#9a3324", "dark": "#f0998a"},
    {"light": "#1f6b4f", "dark": "#7fcbab"},
    {"light": "#7a4a00", "dark": "#e3b261"},
)
"""Colours of new municipalities; in turn once there is one of each."""

_MUNICIPALITY = "municipality.yaml"
_KNOWN_FIELDS = ("name", "short_name", "type", "country", "language")


class NewText(NamedTuple):
    """A text to be added, as `text`, UTF-8, with its map.

    `municipality` is an id or a name; `name` is what the document's files are called. `original`
    is what the text was read from, where that is not the text: the ending of its file, its bytes.
    `keeps_earlier`: it is a newer version, and the one before stays beside it.
    """

    municipality: str
    name: str
    text: bytes
    map_text: str
    original: tuple[str, bytes] | None = None
    keeps_earlier: bool = False


def new_text(proposal: Proposal, municipality: str, name: str) -> NewText:
    """A proposal as it is accepted. ValueError, with a sentence, if no map can say it."""
    original = proposal.original
    kept = (f".{original.ending}", original.data) if original else None
    return NewText(municipality, name, proposal.text.encode(), write_map(proposal), kept)


def add_document(folder: Path, new: NewText, known: Library | None = None) -> Library:
    """Write a text and its map into a library; the library of this text alone, as it reads.

    A municipality of the `known` library is the same in this one, and a name of a document there
    is taken. FileExistsError if another text in the folder has its name, FaultError if the map does
    not fit the text, OSError if it cannot be written. After any interruption all of it is there or
    none.
    """
    libraries = [known] if known is not None else []
    if folder.is_dir() and (known is None or folder not in known.folders):
        libraries.insert(0, load_library(folder))
    home, fields = _owner(new, [each for library in libraries for each in library.municipalities])
    stem = _free_stem(folder, home, file_stem(new.name, "text"), libraries)
    owner = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False).encode()
    files = {f"{home}/{stem}.txt": new.text, f"{home}/{stem}.yaml": new.map_text.encode()}
    if new.original is not None:
        ending, data = new.original
        files[f"{home}/{stem}{ending}"] = data
        named = naming_original(new.map_text, f"{stem}{ending}")
        files[f"{home}/{stem}.yaml"] = named.encode()
    alone = checked_library({f"{home}/{_MUNICIPALITY}": owner, **files})
    if not (folder / home / _MUNICIPALITY).exists():
        files[f"{home}/{_MUNICIPALITY}"] = owner
    source = folder / home / f"{stem}.txt"
    if not source.with_suffix(".yaml").exists() and source.is_file():
        if source.read_bytes() != new.text:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(source))
        del files[f"{home}/{stem}.txt"]  # a text without its map
    change_folder(folder, files)
    return alone


def library_of(new: NewText, known: Library) -> Library:
    """The library of a text alone, as it would be; FaultError if its map has a fault.

    A municipality of the `known` library is the same in this one.
    """
    home, fields = _owner(new, known.municipalities)
    stem = file_stem(new.name, "text")
    owner = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False).encode()
    files = {f"{home}/{stem}.txt": new.text, f"{home}/{stem}.yaml": new.map_text.encode()}
    return checked_library({f"{home}/{_MUNICIPALITY}": owner, **files})


def naming_original(map_text: str, file: str) -> str:
    """A map with the name of the file that its text was made from."""
    mapped = yaml.safe_load(map_text)
    mapped["original"]["file"] = file
    return dump_map(mapped)


def _free_stem(folder: Path, home: str, stem: str, libraries: Sequence[Library]) -> str:
    """The name of a document, with a number if a document of another folder has it."""
    ids = {
        id_
        for library in libraries
        for each in library.municipalities
        if each.id == home
        for id_ in library.document_ids(each)
    }
    names = chain((stem,), (f"{stem}-{number}" for number in count(2)))
    return next(
        name
        for name in names
        if f"{home}/{name}" not in ids or (folder / home / f"{name}.yaml").exists()
    )


def _owner(new: NewText, known: Sequence[Municipality]) -> tuple[str, dict[str, object]]:
    """The folder of a municipality, and what is said of it: as it is known, or else proposed."""
    name = new.municipality.casefold()
    for each in known:
        if name in {each.id, each.name.casefold(), each.short_name.casefold()}:
            fields = {field: str(getattr(each, field)) for field in _KNOWN_FIELDS}
            lists = {"spellings": list(each.spellings), "own_names": list(each.own_names)}
            known_lists = {field: names for field, names in lists.items() if names}
            return each.id, {**fields, **known_lists, "accent": each.accent._asdict()}
    language = str(yaml.safe_load(new.map_text)["language"])
    used = {each.accent.light for each in known}
    free = [each for each in _ACCENTS if each["light"] not in used]
    accent = free[0] if free else _ACCENTS[len(known) % len(_ACCENTS)]
    short_name = short_name_of(new.municipality)
    home = slug(short_name, "municipality")
    while home in {each.id for each in known} or name_fault(home):
        home += "-2"
    return home, {
        "name": new.municipality,
        "short_name": short_name,
        "country": _COUNTRIES[language],
        "language": language,
        "accent": accent,
    }


def checked_library(files: Mapping[str, bytes]) -> Library:
    """The library that these files make; FaultError if they have a fault."""
    library = library_of_files(files)
    if library.faults:
        raise FaultError(library.faults[0])
    return library
