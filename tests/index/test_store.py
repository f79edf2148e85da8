"""A stored index is used only when it is exactly what was written."""

from __future__ import annotations

import hashlib
import json
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.store import (
    MANIFEST,
    DamagedError,
    StaleError,
    fastest_algorithm,
    generations,
    read_verified,
    save,
)

FILES = {"words": b"ord " * 50, "stream": bytes(range(256)), "empty": b""}


@pytest.fixture
def generation(tmp_path: Path) -> Path:
    return save(tmp_path / "index", FILES, "key", 3)


def _rewrite_manifest(generation: Path, change: Callable[[dict[str, object]], object]) -> None:
    path = generation / MANIFEST
    manifest = json.loads(path.read_bytes().rpartition(b"\n")[0])
    changed = change(manifest)
    body = json.dumps(manifest if changed is None else changed).encode()
    path.write_bytes(body + b"\n" + hashlib.sha256(body).hexdigest().encode())


def test_what_was_saved_is_read(generation: Path) -> None:
    stored = read_verified(generation, "key")
    assert stored.files == FILES
    assert stored.passages == 3


@pytest.mark.parametrize("sums", ["sha256", "blake2b"])
def test_checksums_of_either_algorithm_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sums: str
) -> None:
    monkeypatch.setattr("index.store.fastest_algorithm", lambda: sums)
    generation = save(tmp_path / "index", FILES, "key", 3)
    assert read_verified(generation, "key").files == FILES

    (generation / "stream").write_bytes(bytes(256))

    with pytest.raises(DamagedError, match="the contents of stream"):
        read_verified(generation, "key")


def test_checksums_of_another_algorithm_are_damage(generation: Path) -> None:
    _rewrite_manifest(generation, lambda manifest: manifest.update(sums="md5"))
    with pytest.raises(DamagedError, match="of a kind"):
        read_verified(generation, "key")


def test_python_without_openssl_uses_the_faster_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sha256(_data: bytes = b"") -> None: ...

    assert fastest_algorithm() in {"sha256", "blake2b"}
    monkeypatch.setattr("hashlib.sha256", sha256)
    assert fastest_algorithm() == "blake2b"


def test_files_are_for_their_owner_alone(generation: Path) -> None:
    assert generation.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in generation.iterdir()} == {0o600}


def test_another_key_is_stale_and_not_damaged(generation: Path) -> None:
    with pytest.raises(StaleError):
        read_verified(generation, "another")


def test_a_new_generation_replaces_the_old(generation: Path) -> None:
    newer = save(generation.parent, FILES, "key", 3)
    assert generations(generation.parent) == [newer]
    assert newer.name > generation.name


def test_what_a_killed_writer_left_is_removed_later(generation: Path) -> None:
    folder = generation.parent
    (old := folder / "unfinished-old").mkdir()
    (new := folder / "unfinished-new").mkdir()
    os.utime(old, (0, 0))
    save(folder, FILES, "key", 3)
    assert not old.exists()
    assert new.exists()


def test_the_number_of_a_generation_is_above_all_others(generation: Path) -> None:
    (later := generation.parent / "index-99999999-00000000").mkdir()
    newest = save(generation.parent, FILES, "key", 3)
    assert [path.name[:14] for path in generations(newest.parent)] == ["index-10000000"]
    assert not later.exists()


def test_a_folder_that_is_not_there_has_no_generations(tmp_path: Path) -> None:
    assert generations(tmp_path / "nowhere") == []


def _damages(chooser: random.Random) -> Iterator[Callable[[Path], object]]:
    def flip(path: Path) -> None:
        data = bytearray(path.read_bytes() or b"\0")
        at = chooser.randrange(len(data))
        data[at] ^= 1 << chooser.randrange(8)
        path.write_bytes(data)

    yield flip
    yield lambda path: path.write_bytes(path.read_bytes()[: -chooser.randint(1, 20)] or b"x")
    yield lambda path: path.write_bytes(bytes(path.stat().st_size or 1))
    yield lambda path: path.write_bytes(path.read_bytes() + b"\0")
    yield lambda path: path.unlink()
    yield lambda path: (path.parent / "extra").write_bytes(b"")
    yield lambda path: path.rename(path.with_name("other"))
    yield lambda path: path.write_bytes(chooser.randbytes(40))


def _damage_often(folder: Path, count: int) -> None:
    chooser = random.Random(11)  # noqa: S311 - which byte is hurt, not a secret
    for number in range(count):
        generation = save(folder, FILES, "key", 3)
        damage = list(_damages(chooser))[number % 8]
        names = [MANIFEST, "words", "stream", "empty"]
        damage(generation / chooser.choice(names))
        with pytest.raises((DamagedError, StaleError)):
            read_verified(generation, "key")


def test_no_damage_is_accepted(tmp_path: Path) -> None:
    _damage_often(tmp_path, 64)


@pytest.mark.long
def test_none_of_ten_thousand_damages_is_accepted(tmp_path: Path) -> None:
    _damage_often(tmp_path, 10_000)


def test_swapped_files_are_noticed(tmp_path: Path) -> None:
    generation = save(tmp_path, {"a": b"one", "b": b"two"}, "key", 1)
    (generation / "a").write_bytes(b"two")
    (generation / "b").write_bytes(b"one")
    with pytest.raises(DamagedError, match="a have changed"):
        read_verified(generation, "key")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_no_file_of_an_index(generation: Path, tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").write_bytes(FILES["words"])
    (generation / "words").unlink()
    (generation / "words").symlink_to(elsewhere)
    with pytest.raises(DamagedError):
        read_verified(generation, "key")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("name", [MANIFEST, "words"])
@pytest.mark.usefixtures("never_waits")
def test_a_pipe_is_no_file_of_an_index(generation: Path, name: str) -> None:
    (generation / name).unlink()
    os.mkfifo(generation / name)
    with pytest.raises(DamagedError, match="not a regular file"):
        read_verified(generation, "key")


def test_a_manifest_as_large_as_a_disk_is_damage(generation: Path) -> None:
    with (generation / MANIFEST).open("r+b") as manifest:
        manifest.truncate(1 << 40)
    with pytest.raises(DamagedError, match="File too large"):
        read_verified(generation, "key")


@pytest.mark.parametrize(
    "change",
    [
        lambda _: [],
        lambda manifest: manifest.update(files=[]),
        lambda manifest: manifest.update(files={"words": 3}),
        lambda manifest: manifest.pop("files"),
        lambda manifest: manifest.update(passages="many"),
    ],
)
def test_a_manifest_of_another_shape_is_damage(
    generation: Path, change: Callable[[dict[str, object]], object]
) -> None:
    _rewrite_manifest(generation, change)
    with pytest.raises(DamagedError):
        read_verified(generation, "key")


class FullDisk:
    """Stands in for `os.fsync` and fails at the nth call, as a full disk does."""

    def __init__(self, nth: int) -> None:
        self.left = nth

    def __call__(self, _handle: int) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(28, "No space left on device")


@pytest.mark.parametrize("nth", range(1, 7))
def test_a_write_that_fails_leaves_the_old_generation_or_the_new(
    generation: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    folder = generation.parent
    monkeypatch.setattr(os, "fsync", FullDisk(nth))
    with pytest.raises(OSError, match="No space left"):
        save(folder, FILES, "key", 3)
    monkeypatch.undo()
    assert read_verified(generations(folder)[0], "key").files == FILES
    assert not list(folder.glob("unfinished-*"))


def test_every_file_and_folder_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = FullDisk(1000)
    monkeypatch.setattr(os, "fsync", disk)
    save(tmp_path, FILES, "key", 3)
    assert 1000 - disk.left == len(FILES) + 1 + 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_cache_that_is_made_for_an_index_is_the_users_alone(tmp_path: Path) -> None:
    save(tmp_path / "cache" / "index", FILES, "key", 3)
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
