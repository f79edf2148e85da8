"""A file is written whole or not at all, and a sentence says why not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from content.cards import CardError, write_whole


def test_a_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "kort.pdf", b"whole")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("kort.pdf", b"whole")
    ]


def test_a_file_already_there_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "kort.pdf"
    file.write_bytes(b"before, and longer")
    write_whole(file, b"after")
    assert file.read_bytes() == b"after"


def test_a_link_stays_a_link_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"before")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    write_whole(tmp_path / "link.pdf", b"after")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"after"


def test_a_missing_folder_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CardError, match=r"there is no folder “.+nowhere”\. Create"):
        write_whole(tmp_path / "nowhere" / "kort.pdf", b"")


def test_a_folder_of_that_name_is_an_error_and_kept(tmp_path: Path) -> None:
    (tmp_path / "kort.pdf").mkdir()
    with pytest.raises(CardError, match="it is not a file"):
        write_whole(tmp_path / "kort.pdf", b"")
    assert (tmp_path / "kort.pdf").is_dir()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "files cannot be created in the folder"),
        (errno.EROFS, "files cannot be created in the folder"),
        (errno.ENOSPC, "the disk is full. Free some space"),
        (errno.EIO, f"{os.strerror(errno.EIO)}."),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_and_no_half_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    (tmp_path / "kort.pdf").write_bytes(b"before")

    def failing_fsync(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing_fsync)
    with pytest.raises(CardError) as caught:
        write_whole(tmp_path / "kort.pdf", b"after")
    assert sentence in str(caught.value)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("kort.pdf", b"before")
    ]


def test_links_in_a_circle_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").symlink_to(tmp_path / "two.pdf")
    (tmp_path / "two.pdf").symlink_to(tmp_path / "one.pdf")
    with pytest.raises(CardError, match="was not written"):
        write_whole(tmp_path / "one.pdf", b"card")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_device_is_never_replaced_by_a_file() -> None:
    with pytest.raises(CardError, match="it is not a file"):
        write_whole(Path("/dev/full"), b"card")
    assert not Path("/dev/full").is_file()
