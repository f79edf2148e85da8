"""Stores an index in the cache folder, as generations that are verified when they are read.

A generation is a folder with the files of one index and a manifest: their sizes and checksums. It
is written under another name and then renamed, so that it is there whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from content.atomic_file import (
    is_abandoned,
    make_private_folder,
    new_file,
    replace_patiently,
    sync_folder,
)
from content.regular_file import read_regular_file

Files = dict[str, bytes]
MANIFEST = "MANIFEST"
_ALGORITHMS = ("sha256", "blake2b")
_MAX_MANIFEST_BYTES = 1 << 20
_GENERATION = re.compile(r"index-(\d{8,})-[0-9a-f]{8}")
_UNFINISHED = "unfinished-"


class DamagedError(Exception):
    """A generation is not as it was written; the message says in what."""


class StaleError(Exception):
    """A generation is sound but made from other texts or by another version."""


class StoredIndex(NamedTuple):
    """The verified files of a generation, and how many passages they hold."""

    files: Files
    passages: int


def generations(folder: Path) -> list[Path]:
    """The generations in the folder, newest first; none if it cannot be read."""
    try:
        found = [path for path in folder.iterdir() if _GENERATION.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(found, key=lambda path: (_number(path), path.name), reverse=True)


def read_verified(generation: Path, key: str) -> StoredIndex:
    """Read every file of a generation and check sizes and checksums.

    Raises StaleError when the key is another, DamagedError for any other doubt.
    """
    try:
        manifest = _manifest(generation)
        listed = _listed(manifest)
        if manifest["key"] != key:
            raise StaleError(generation.name)
        present = {path.name for path in generation.iterdir()}
        if present != {MANIFEST, *listed}:
            raise DamagedError("files are missing or do not belong there")
        files = {name: _read(generation / name, size) for name, (size, _) in listed.items()}
        algorithm = _accepted(manifest["sums"])
        for name, data in files.items():
            if hashlib.new(algorithm, data).hexdigest() != listed[name][1]:
                raise DamagedError(f"the contents of {name} have changed")
        return StoredIndex(files, int(str(manifest["passages"])))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise DamagedError(f"it cannot be read ({error})") from error


def save(folder: Path, files: Mapping[str, bytes], key: str, passages: int) -> Path:
    """Write a new generation beside the others, then remove those; OSError if it cannot be."""
    make_private_folder(folder)
    number = max((_number(path) for path in generations(folder)), default=0) + 1
    token = secrets.token_hex(4)
    unfinished = folder / f"{_UNFINISHED}{token}"
    unfinished.mkdir(mode=0o700)
    try:
        for name, data in files.items():
            _write(unfinished / name, data)
        _write(unfinished / MANIFEST, _manifest_bytes(files, key, passages))
        sync_folder(unfinished)
        generation = folder / f"index-{number:08d}-{token}"
        replace_patiently(unfinished, generation)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    sync_folder(folder)
    for old in _superseded(folder, generation):
        shutil.rmtree(old, ignore_errors=True)
    return generation


def fastest_algorithm() -> str:
    """The checksum algorithm that is fastest in this Python.

    With OpenSSL that is SHA-256; Python's own, as in a package, takes three times what BLAKE2 does.
    """
    return "sha256" if "openssl" in hashlib.sha256.__name__ else "blake2b"


def _accepted(algorithm: object) -> str:
    if algorithm not in _ALGORITHMS:
        raise DamagedError("its sums are of a kind that is not used here")
    return str(algorithm)


def _number(generation: Path) -> int:
    found = _GENERATION.fullmatch(generation.name)
    return int(found[1]) if found else 0


def _superseded(folder: Path, current: Path) -> Iterator[Path]:
    """Older generations, and unfinished ones that nobody has written to for an hour."""
    for path in generations(folder):
        if _number(path) < _number(current):
            yield path
    for path in folder.glob(f"{_UNFINISHED}*"):
        if is_abandoned(path):
            yield path


def _manifest_bytes(files: Mapping[str, bytes], key: str, passages: int) -> bytes:
    algorithm = fastest_algorithm()
    listed = {
        name: [len(data), hashlib.new(algorithm, data).hexdigest()] for name, data in files.items()
    }
    manifest = {"key": key, "passages": passages, "sums": algorithm, "files": listed}
    body = json.dumps(manifest, sort_keys=True).encode()
    return body + b"\n" + hashlib.sha256(body).hexdigest().encode()


def _manifest(generation: Path) -> dict[str, object]:
    data = _read(generation / MANIFEST, None)
    body, _, checksum = data.rpartition(b"\n")
    if hashlib.sha256(body).hexdigest().encode() != checksum:
        raise DamagedError("its manifest has changed")
    manifest = json.loads(body)
    if not isinstance(manifest, dict):
        raise DamagedError("its manifest is no manifest")
    return manifest


def _listed(manifest: Mapping[str, object]) -> dict[str, tuple[int, str]]:
    files = manifest["files"]
    if not isinstance(files, dict):
        raise DamagedError("its manifest lists no files")
    return {str(name): (int(size), str(checksum)) for name, (size, checksum) in files.items()}


def _read(path: Path, size: int | None) -> bytes:
    """A regular file of exactly `size` bytes; a manifest has no known size but a limit."""
    limit = _MAX_MANIFEST_BYTES if size is None else size
    data = read_regular_file(path, limit, follow_links=False)
    if size is not None and len(data) != size:
        raise DamagedError(f"{path.name} has another size")
    return data


def _write(path: Path, data: bytes) -> None:
    with new_file(path, private=True) as file:
        file.write(data)
