"""A file is written whole, to the disk, or the folder is as it was before."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from content.atomic_file import atomic_file, is_abandoned, make_private_folder, sync_folder


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_old_content_stays_until_the_new_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with atomic_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_while_writing_leaves_the_old_content_and_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def write_half() -> None:
        with atomic_file(path) as file:
            file.write(b"new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_synced_before_it_is_put_there_and_its_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    synced: list[tuple[bool, bool]] = []

    def fsync(handle: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(handle).st_mode), path.exists()))

    monkeypatch.setattr(os, "fsync", fsync)
    with atomic_file(path) as file:
        file.write(b"new")

    assert synced == [(False, False), (True, True)]


def test_a_folder_that_cannot_be_synced_does_not_make_the_file_unwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(os, "fsync", fsync)
    with atomic_file(tmp_path / "file") as file:
        file.write(b"new")

    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_system_that_cannot_sync_folders_is_spared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_DIRECTORY")
    sync_folder(tmp_path / "not even there")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_private_file_is_the_users_alone_from_its_first_byte(tmp_path: Path) -> None:
    with atomic_file(tmp_path / "file", private=True) as file:
        assert _mode(Path(file.name)) == 0o600

    assert _mode(tmp_path / "file") == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_private_folder_is_the_users_alone_with_those_made_for_it(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(mode=0o755)

    make_private_folder(tmp_path / "shared" / "cache" / "catalogue")

    assert _mode(tmp_path / "shared") == 0o755
    assert _mode(tmp_path / "shared" / "cache") == 0o700
    assert _mode(tmp_path / "shared" / "cache" / "catalogue") == 0o700


def test_a_private_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    make_private_folder(tmp_path)

    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "file")


def test_a_drive_that_is_not_there_is_an_error_and_no_endless_search(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "is_dir", lambda _path: False)

    with pytest.raises(OSError, match=r"."):
        make_private_folder(Path("/"))


def test_what_killed_writers_left_beside_a_private_file_is_removed_once_it_is_old(
    tmp_path: Path,
) -> None:
    left = f".{'0' * 16}.part"
    for name in (left, f".{'1' * 16}.part", ".own.part", "0123456789abcdef.part"):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / f".{'1' * 16}.part").touch()

    with atomic_file(tmp_path / "file"):
        pass
    assert (tmp_path / left).exists(), "the folder may be the user's own"
    with atomic_file(tmp_path / "file", private=True):
        pass

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f".{'1' * 16}.part",
        ".own.part",
        "0123456789abcdef.part",
        "file",
    ]


def test_an_unfinished_file_that_its_writer_has_just_renamed_is_not_abandoned(
    tmp_path: Path,
) -> None:
    assert not is_abandoned(tmp_path / "renamed")
