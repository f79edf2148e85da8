"""Packs of texts: a ZIP of municipality folders that another library can take in.

A pack has the files of some documents, and MANIFEST.yaml, which lists them with sizes and sums.
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import msgspec
import yaml

from content.atomic_file import atomic_file
from content.faults import Fault, FaultCode, FaultError
from content.file_name_rules import name_fault, name_key
from content.library import Library
from content.library_opening import library_of_files
from content.model import normal_id
from content.own_library.folder_change import change_folder
from content.own_library.removal import files_of_document
from content.reading.typed_yaml import read_typed_yaml
from content.regular_file import MAX_TEXT_BYTES, open_regular_file, read_regular_file

ENDING: Final = ".pejltexts"
MANIFEST: Final = "MANIFEST.yaml"
FORMAT = 1
MAX_FILES = 2_000
MAX_ORIGINAL_BYTES = 20_000_000
MAX_PACK_BYTES = 100_000_000
"""Of all files together, before they are compressed and after."""

_OWNER = "municipality.yaml"
_TEXTS = (".yaml", ".txt")
_ORIGINALS = (".md", ".html", ".htm", ".docx", ".odt", ".pdf", ".original")
_TIME = (1980, 1, 1, 0, 0, 0)  # the same pack of the same texts


class PackError(FaultError):
    """A pack cannot be used; `fault` says why, of the pack or of a file in it."""


class Pack(NamedTuple):
    """What is in a pack: the files by their paths, and the library that they make."""

    files: Mapping[str, bytes]
    library: Library


class _ListedFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    path: str
    size: int
    sha256: str


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    files: tuple[_ListedFile, ...]


def files_to_export(folder: Path, document_ids: Iterable[str]) -> dict[str, bytes]:
    """The files of documents with those of their municipalities, as a pack has them.

    KeyError for a document that is not in the folder; raises OSError.
    """
    files: dict[str, bytes] = {}
    for document in document_ids:
        paths = files_of_document(folder, document)
        if not paths:
            raise KeyError(document)
        for path in (paths[0].with_name(_OWNER), *paths):
            name = normal_id(path.relative_to(folder).as_posix())
            files[name] = read_regular_file(path, MAX_ORIGINAL_BYTES)
    return files


def write_pack(file: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into a pack; raises OSError."""
    listed = [
        {"path": path, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in files.items()
    ]
    manifest = yaml.safe_dump(
        {"format": FORMAT, "files": listed}, allow_unicode=True, sort_keys=False
    )
    with atomic_file(file) as target, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        for path, data in {MANIFEST: manifest.encode(), **files}.items():
            pack.writestr(zipfile.ZipInfo(path, _TIME), data, zipfile.ZIP_DEFLATED)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into a new folder; raises OSError, FileExistsError if it is there."""
    folder.mkdir(parents=True)
    change_folder(folder, files)


def read_pack(file: Path) -> Pack:
    """Read a whole pack without writing anything into a library; PackError or OSError."""
    with open_regular_file(file) as opened:
        data = opened.read(MAX_PACK_BYTES + 1)
    try:
        return _read(data)
    except PackError as error:
        raise PackError(error.fault._replace(file=error.fault.file or file.name)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise PackError(Fault(file.name, None, None, FaultCode.NOT_A_PACK)) from error


def _read(data: bytes) -> Pack:
    if len(data) > MAX_PACK_BYTES:
        raise _error(FaultCode.LARGE_PACK, limit=MAX_PACK_BYTES)
    files = _unpacked(io.BytesIO(data))
    manifest = files.pop(MANIFEST, None)
    if manifest is None:
        raise _error(FaultCode.PACK_WITHOUT_LIST, name=MANIFEST)
    _compare(_read_manifest(manifest), files)
    return Pack(files, _library_of(files))


def add_pack(folder: Path, pack: Pack) -> tuple[str, ...]:
    """Add the documents of a pack to the library in `folder`; the ids of those that are new.

    What the library already has with the same bytes is passed over, and it keeps what it says of
    a municipality. FileExistsError if it has another document of one of the names; then nothing
    is added. Raises OSError.
    """
    new = {}
    for path, data in pack.files.items():
        present = folder / path
        if not present.exists():
            new[path] = data
        elif (
            not path.endswith(f"/{_OWNER}")
            and read_regular_file(present, MAX_ORIGINAL_BYTES) != data
        ):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(present))
    change_folder(folder, new)
    documents = (document.id for document in pack.library.documents)
    return tuple(each for each in documents if f"{each}.yaml" in new)


def _unpacked(data: BinaryIO) -> dict[str, bytes]:
    """The files of a ZIP by their paths, each of which is sound and of a known kind."""
    files: dict[str, bytes] = {}
    taken: set[str] = set()
    room = MAX_PACK_BYTES
    with zipfile.ZipFile(data) as pack:
        entries = [each for each in pack.infolist() if not each.is_dir()]
        for entry in entries[: MAX_FILES + 1]:
            path = entry.filename
            _check_entry(entry)
            if name_key(path) in taken:
                raise _error(FaultCode.PACK_REPEATED, name=path)
            taken.add(name_key(path))
            limit = min(MAX_TEXT_BYTES if path.endswith(_TEXTS) else MAX_ORIGINAL_BYTES, room)
            with pack.open(entry) as packed:
                files[path] = packed.read(limit + 1)
            room -= len(files[path])
            if len(files[path]) > limit or len(files) > MAX_FILES:
                raise _error(FaultCode.PACK_LARGE_FILE, name=path)
    return files


def _check_entry(entry: zipfile.ZipInfo) -> None:
    """PackError unless the entry is a plain file of a municipality, or the manifest."""
    path, kind = entry.filename, stat.S_IFMT(entry.external_attr >> 16)
    if entry.flag_bits & 1:
        raise _error(FaultCode.PACK_LOCKED)
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise _error(FaultCode.NOT_A_PACK)
    if path == MANIFEST:
        return
    parts = path.split("/")
    names = (parts[0], Path(parts[-1]).stem)
    is_sound = len(parts) == 2 and path == normal_id(path) and kind in {0, stat.S_IFREG}
    if not is_sound or any(not name or name[0] in "._" or name_fault(name) for name in names):
        raise _error(FaultCode.PACK_STRANGE_NAME, name=path)
    if Path(path).suffix not in (*_TEXTS, *_ORIGINALS):
        raise _error(FaultCode.PACK_STRANGE_KIND, name=path)


def _read_manifest(data: bytes) -> _Manifest:
    read = read_typed_yaml(data, _Manifest, MANIFEST)
    if read.converted is None:
        raise PackError(read.faults[0])
    if read.converted.format != FORMAT:
        raise _error(FaultCode.PACK_NEWER)
    return read.converted


def _compare(manifest: _Manifest, files: Mapping[str, bytes]) -> None:
    """PackError unless the files are those that the manifest lists."""
    listed = {each.path: each for each in manifest.files}
    for path in listed.keys() ^ files.keys():
        code = FaultCode.PACK_UNLISTED if path in files else FaultCode.PACK_MISSING
        raise _error(code, name=path)
    for path, data in files.items():
        is_same = hashlib.sha256(data).hexdigest() == listed[path].sha256
        if not is_same or len(data) != listed[path].size:
            raise _error(FaultCode.PACK_OTHER_FILE, name=path)


def _library_of(files: Mapping[str, bytes]) -> Library:
    """The library that the files make; PackError if there is a fault, or nothing to be read."""
    library = library_of_files(files)
    for fault in library.faults:
        is_of_folder = fault.code is FaultCode.EMPTY_LIBRARY
        raise PackError(fault._replace(file="") if is_of_folder else fault)
    return library


def _error(code: FaultCode, **values: str | int) -> PackError:
    return PackError(Fault("", None, None, code, values))
