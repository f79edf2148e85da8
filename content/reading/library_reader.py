"""Reads a library folder: finds the municipalities and documents, and gathers every fault."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from content.collation import collation_key
from content.faults import NO_VALUES, Fault, FaultCode, Values, printable, system_values
from content.file_name_rules import name_fault, name_key, utf8_name
from content.library import Library, Progress, in_tree_order
from content.model import Accent, Document, Municipality, Passage, Reference, normal_id
from content.reading.colour_contrast import DARK_GROUND, LIGHT_GROUND, READABLE, contrast
from content.reading.document_reader import UncheckedDocument, read_document
from content.reading.map_format import FORMAT, DocumentMap, MunicipalityMap
from content.reading.strict_yaml import YamlMapping, line_of
from content.reading.typed_yaml import TypedYaml, read_typed_yaml
from content.regular_file import read_regular_file, unreadable_file

MUNICIPALITY_FILE = "municipality.yaml"

T = TypeVar("T", bound=msgspec.Struct)


class LibraryReader:
    """Reads a library folder once."""

    def __init__(self, folder: Path, progress: Progress | None = None) -> None:
        self._folder = folder
        self._progress = progress or _no_progress
        self._faults: list[Fault] = []
        self._sum = hashlib.sha256()
        self._unread: set[str] = set()  # ids of what may be there but could not be read

    def read(self) -> Library:
        """The library, with its faults."""
        maps: dict[str, MunicipalityMap] = {}
        unchecked: list[UncheckedDocument] = []
        folders = self._municipality_folders()
        for done, (municipality, folder) in enumerate(folders.items()):
            self._progress(done, 2 * len(folders))
            mapped = self._municipality_map(municipality, folder)
            if mapped is not None:
                maps[municipality] = mapped
            unchecked += self._documents(municipality, folder)
        documents: dict[str, list[Document]] = {municipality: [] for municipality in maps}
        for document in self._sound(unchecked, maps):
            documents[document.municipality].append(document)
        municipalities = [_municipality(id_, maps[id_], documents[id_]) for id_ in maps]
        return Library(
            in_tree_order(each for each in municipalities if each.documents),
            tuple(self._faults),
            self._sum.hexdigest(),
            folder=self._folder,
        )

    def _municipality_folders(self) -> dict[str, Path]:
        """The folders of the library by their ids."""
        try:
            entries = sorted(self._folder.iterdir())
            folders = [entry for entry in entries if entry.is_dir() and entry.name[0] not in "._"]
        except OSError as error:
            self._add_fault(str(self._folder), FaultCode.NO_LIBRARY, system_values(error))
            return {}
        if not folders:
            self._add_fault(str(self._folder), FaultCode.EMPTY_LIBRARY)
        return self._with_sound_names(folders)

    def _with_sound_names(self, paths: Iterable[Path], parent: str = "") -> dict[str, Path]:
        """Folders, or the files in `parent`, by name; not those whose names cannot be ids."""
        sound: dict[str, Path] = {}
        taken: dict[str, str] = {}
        for path in paths:
            name = utf8_name(path.name)
            stem = name.removesuffix(path.suffix) if parent else name
            other = taken.setdefault(name_key(name), name)
            fault = name_fault(stem)
            if other != name:
                fault = FaultCode.NAME_TAKEN, {"name": other}
            if fault is None:
                sound[normal_id(name)] = path
            else:
                self._faults.append(Fault(printable(parent + name), None, None, *fault))
                self._unread.add(normal_id(parent + stem))
        return sound

    def _municipality_map(self, municipality: str, folder: Path) -> MunicipalityMap | None:
        file = f"{municipality}/{MUNICIPALITY_FILE}"
        mapped, tree, _ = self._map(folder / MUNICIPALITY_FILE, MunicipalityMap, file)
        if mapped is None:
            return None
        grounds = (("light", LIGHT_GROUND), ("dark", DARK_GROUND))
        colours = (mapped.accent.light, mapped.accent.dark)
        for (ground, behind), colour in zip(grounds, colours, strict=True):
            found = contrast(colour, behind)
            if found < READABLE:
                values: Values = {"contrast": found, "limit": READABLE}
                line, field = line_of(tree, ("accent", ground)), f"accent.{ground}"
                self._faults.append(Fault(file, line, field, FaultCode.PALE_COLOUR, values))
        return mapped

    def _documents(self, municipality: str, folder: Path) -> Iterator[UncheckedDocument]:
        listed = self._listed(municipality, folder)
        files = self._with_sound_names(listed, f"{municipality}/")
        stems = [name.removesuffix(".yaml") for name in files if name.endswith(".yaml")]
        stems = [stem for stem in stems if f"{stem}.yaml" != MUNICIPALITY_FILE]
        for name in files:
            if name.endswith(".txt") and name.removesuffix(".txt") not in stems:
                self._add_fault(f"{municipality}/{name}", FaultCode.TEXT_WITHOUT_MAP)
                self._unread.add(f"{municipality}/{name.removesuffix('.txt')}")
        if not any(path.suffix == ".yaml" for path in listed if path.name != MUNICIPALITY_FILE):
            self._add_fault(municipality, FaultCode.NO_MAP_IN_FOLDER)
        for stem in stems:
            id_ = f"{municipality}/{stem}"
            file = files[f"{stem}.yaml"]
            mapped = self._map(file, DocumentMap, f"{id_}.yaml")
            text = files.get(f"{stem}.txt", file.with_suffix(".txt"))
            source = self._bytes(text, f"{id_}.txt")
            if mapped.converted is None or source is None:
                self._unread.add(id_)
            if source is not None:
                yield UncheckedDocument(id_, municipality, source, mapped)

    def _listed(self, municipality: str, folder: Path) -> list[Path]:
        """The maps and texts in a folder, the municipality's own map first."""
        try:
            entries = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
        except OSError as error:
            self._add_fault(municipality, FaultCode.UNREADABLE_FOLDER, system_values(error))
            self._unread.add(municipality)
            return []
        files = [entry for entry in entries if entry.suffix in {".yaml", ".txt"}]
        return sorted(files, key=lambda file: (file.name != MUNICIPALITY_FILE, file.name))

    def _map(self, path: Path, kind: type[T], file: str) -> TypedYaml[T]:
        data = self._bytes(path, file)
        if data is None:
            return TypedYaml(None, YamlMapping(1), (self._faults[-1],))
        read = read_typed_yaml(data, kind, file)
        if newer := _newer_format(read.tree, file):
            read = TypedYaml(None, YamlMapping(1), (newer,))
        self._faults += read.faults
        return read

    def _bytes(self, path: Path, file: str) -> bytes | None:
        try:
            data = read_regular_file(path)
        except OSError as error:
            self._faults.append(unreadable_file(file, error))
            return None
        self._sum.update(f"{file}\0{len(data)}\0".encode() + data)
        return data

    def _sound(
        self, unchecked: list[UncheckedDocument], municipalities: Container[str]
    ) -> list[Document]:
        """The documents that agree with their maps; a reference to any other loses its target."""
        declared = {passage for document in unchecked for passage in document.passage_ids()}
        sound: list[Document] = []
        for done, document in enumerate(unchecked):
            self._progress(len(unchecked) + done, 2 * len(unchecked))
            read, faults = read_document(
                document, lambda target: target in declared or _is_under(target, self._unread)
            )
            self._faults += faults
            if read is not None and document.municipality in municipalities:
                sound.append(read)
        if not self._faults:
            return sound
        loaded = {passage.id for read in sound for passage in read.passages}
        return [_without_dangling_references(read, loaded) for read in sound]

    def _add_fault(self, file: str, code: FaultCode, values: Values = NO_VALUES) -> None:
        self._faults.append(Fault(file, None, None, code, values))


def _newer_format(tree: YamlMapping, file: str) -> Fault | None:
    """The only fault of a file that a later version of the program wrote."""
    version = tree.get("format")
    if not isinstance(version, str) or not version.isdecimal() or int(version) <= FORMAT:
        return None
    values: Values = {"version": int(version), "known": FORMAT}
    return Fault(file, line_of(tree, ("format",)), "format", FaultCode.NEWER_FORMAT, values)


def _is_under(target: str, unread: Container[str]) -> bool:
    """Whether a passage id belongs to a document or municipality that could not be read."""
    municipality, document, *_ = target.split("/")
    return municipality in unread or f"{municipality}/{document}" in unread


def _municipality(
    municipality: str, mapped: MunicipalityMap, documents: Iterable[Document]
) -> Municipality:
    return Municipality(
        id=municipality,
        name=mapped.name,
        short_name=mapped.short_name,
        spellings=mapped.spellings,
        country=mapped.country,
        language=mapped.language,
        accent=Accent(mapped.accent.light, mapped.accent.dark),
        type=mapped.type,
        own_names=mapped.own_names,
        documents=tuple(sorted(documents, key=lambda d: collation_key(d.title, mapped.country))),
    )


def _without_dangling_references(value: Any, loaded: Container[str]) -> Any:  # noqa: ANN401 - of the model
    """A document, or a part of one, with references to no other passages than those in `loaded`."""
    strip = partial(_without_dangling_references, loaded=loaded)
    if isinstance(value, Reference):
        return value if value.target in loaded else value._replace(target=None)
    if isinstance(value, Passage):
        heading, tagline = strip(value.heading), strip(value.tagline)
        return replace(value, heading=heading, tagline=tagline, sections=strip(value.sections))
    if isinstance(value, tuple):
        parts = map(strip, value)
        return value._make(parts) if hasattr(value, "_make") else tuple(parts)
    return value


def _no_progress(_done: int, _all: int) -> None:
    """Progress that is not shown."""
