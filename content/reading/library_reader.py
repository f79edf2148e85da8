"""Reads a library folder: finds the municipalities and documents, and gathers every fault."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from content.alphabet import sort_key
from content.faults import Fault
from content.library import Library, Progress, in_tree_order
from content.model import Accent, Document, Municipality
from content.reading.colour_contrast import DARK_GROUND, LIGHT_GROUND, READABLE, contrast
from content.reading.dangling_references import without_dangling_references
from content.reading.document_reader import MappedDocument, read_document
from content.reading.map_format import DocumentMap, MunicipalityMap
from content.reading.strict_yaml import YamlMapping, read_yaml
from content.reading.typed_yaml import convert, line_of

MUNICIPALITY_FILE = "municipality.yaml"

M = TypeVar("M", DocumentMap, MunicipalityMap)


class LibraryReading:
    """One reading of a library folder."""

    def __init__(self, folder: Path, progress: Progress | None = None) -> None:
        self._folder = folder
        self._progress = progress or _nobody_watches
        self._faults: list[Fault] = []
        self._sum = hashlib.sha256()

    def read(self) -> Library:
        """The library, with its faults."""
        places: list[tuple[str, MunicipalityMap]] = []
        mapped: list[MappedDocument] = []
        folders = self._municipality_folders()
        for done, folder in enumerate(folders):
            self._progress(done, 2 * len(folders))
            place = self._municipality(folder)
            documents = list(self._documents(folder))
            if place is not None:
                places.append((folder.name, place))
                mapped += documents
        own: dict[str, list[Document]] = {name: [] for name, _ in places}
        for document in self._sound(mapped):
            own[document.municipality].append(document)
        municipalities = [_municipality(name, place, own[name]) for name, place in places]
        return Library(
            in_tree_order(place for place in municipalities if place.documents),
            tuple(self._faults),
            self._sum.hexdigest(),
        )

    def _municipality_folders(self) -> list[Path]:
        try:
            entries = sorted(self._folder.iterdir())
        except OSError as error:
            reason = error.strerror or "it cannot be read"
            self._note(str(self._folder), f"There is no library folder to read here: {reason}.")
            return []
        folders = [entry for entry in entries if entry.is_dir() and entry.name[0] not in "._"]
        if not folders:
            empty = "The library folder is empty. It needs one folder for each municipality."
            self._note(str(self._folder), empty)
        return folders

    def _municipality(self, folder: Path) -> MunicipalityMap | None:
        converted = self._map(folder / MUNICIPALITY_FILE, MunicipalityMap)
        if converted is None:
            return None
        place, tree = converted
        accents = ((place.accent.light, LIGHT_GROUND), (place.accent.dark, DARK_GROUND))
        for field, (colour, ground) in zip(("light", "dark"), accents, strict=True):
            if (ratio := contrast(colour, ground)) < READABLE:
                pale = (
                    f"The colour cannot be read on {field} ground: its contrast is {ratio:.1f}, "
                    f"and at least {READABLE} is needed."
                )
                name = f"{folder.name}/{MUNICIPALITY_FILE}"
                line = line_of(tree, ("accent", field))
                self._faults.append(Fault(name, line, f"accent.{field}", pale))
        return place

    def _documents(self, folder: Path) -> Iterator[MappedDocument]:
        names = {path.name for path in self._listed(folder)}
        maps = sorted(n for n in names if n.endswith(".yaml") and n != MUNICIPALITY_FILE)
        for text in sorted(name for name in names if name.endswith(".txt")):
            if text.removesuffix(".txt") + ".yaml" not in names:
                self._note(f"{folder.name}/{text}", "The text has no map, so it is not shown.")
        if not maps:
            self._note(folder.name, "The folder holds no map of a document.")
        for name in maps:
            converted = self._map(folder / name, DocumentMap)
            stem = name.removesuffix(".yaml")
            source = self._bytes(folder / f"{stem}.txt")
            if converted is not None and source is not None:
                yield MappedDocument(
                    id=f"{folder.name}/{stem}",
                    municipality=folder.name,
                    source_file=f"{folder.name}/{stem}.txt",
                    map_file=f"{folder.name}/{name}",
                    source=source,
                    mapped=converted[0],
                    tree=converted[1],
                )

    def _listed(self, folder: Path) -> list[Path]:
        try:
            return [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
        except OSError as error:
            self._note(folder.name, f"The folder cannot be read: {error.strerror}.")
            return []

    def _map(self, path: Path, kind: type[M]) -> tuple[M, YamlMapping] | None:
        """A map file converted, with its tree; None, with faults, if it is not sound."""
        data = self._bytes(path)
        if data is None:
            return None
        name = f"{path.parent.name}/{path.name}"
        tree, faults = read_yaml(data, name)
        self._faults += faults
        if tree is None:
            return None
        converted, faults = convert(tree, kind, name)
        self._faults += faults
        return (converted, tree) if converted is not None else None

    def _bytes(self, path: Path) -> bytes | None:
        name = f"{path.parent.name}/{path.name}"
        try:
            data = path.read_bytes()
        except OSError as error:
            self._note(name, f"The file cannot be read: {error.strerror}.")
            return None
        self._sum.update(f"{name}\0{len(data)}\0".encode("utf-8", "surrogateescape") + data)
        return data

    def _sound(self, mapped: list[MappedDocument]) -> list[Document]:
        """The documents that agree with their maps; a reference to any other loses its target."""
        declared = {passage for document in mapped for passage in document.passage_ids()}
        unread = {fault.file.rsplit(".", 1)[0] for fault in self._faults}
        sound: list[Document] = []
        for done, document in enumerate(mapped):
            self._progress(len(mapped) + done, 2 * len(mapped))
            read, faults = read_document(
                document, lambda target: target in declared or _is_under(target, unread)
            )
            self._faults += faults
            if read is not None:
                sound.append(read)
        if not self._faults:
            return sound
        loaded = {passage.id for read in sound for passage in read.passages}
        return [without_dangling_references(read, loaded) for read in sound]

    def _note(self, file: str, sentence: str) -> None:
        self._faults.append(Fault(file, None, None, sentence))


def _is_under(target: str, unread: Container[str]) -> bool:
    """Whether a passage id belongs to a document or municipality that could not be read."""
    municipality, document, *_ = target.split("/")
    places = (f"{municipality}/{document}", f"{municipality}/municipality", municipality)
    return any(place in unread for place in places)


def _municipality(name: str, place: MunicipalityMap, own: Iterable[Document]) -> Municipality:
    return Municipality(
        id=name,
        name=place.name,
        short_name=place.short_name,
        spellings=place.spellings,
        country=place.country,
        language=place.language,
        accent=Accent(place.accent.light, place.accent.dark),
        documents=tuple(sorted(own, key=lambda d: sort_key(d.title, place.country))),
    )


def _nobody_watches(_done: int, _all: int) -> None:
    """Progress that is not shown."""
