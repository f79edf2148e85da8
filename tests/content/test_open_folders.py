"""Which folders of texts are open, and what is remembered of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.library_folders import FolderKind, FolderState, LibraryFolder, LibraryFolders
from content.library_opening import SHIPPED_LIBRARY
from content.profile_folders import profile_in

ON, OFF, CLOSED = FolderState


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "profile/data"


@pytest.fixture
def own(data: Path) -> Path:
    """The own library, with the folder of a municipality in it."""
    (data / "library/oeby").mkdir(parents=True)
    return data / "library"


def test_at_first_the_built_in_texts_alone_are_open(data: Path) -> None:
    folders = LibraryFolders(profile_in(data.parent))

    assert folders.all() == (LibraryFolder(SHIPPED_LIBRARY, FolderKind.BUILT_IN, ON),)
    assert folders.own == data / "library"
    assert not data.exists()


def test_the_own_library_is_open_once_it_has_texts(data: Path, own: Path) -> None:
    assert LibraryFolders(profile_in(data.parent)).to_open() == (SHIPPED_LIBRARY, own)

    (own / "oeby").rename(own / ".removed")

    assert LibraryFolders(profile_in(data.parent)).to_open() == (SHIPPED_LIBRARY,)


def test_folders_stay_open_off_and_closed_from_start_to_start(
    data: Path, own: Path, tmp_path: Path
) -> None:
    folders = LibraryFolders(profile_in(data.parent))
    for name in ("a", "b", "c"):
        folders.set_state(tmp_path / name, ON)
    folders.set_state(SHIPPED_LIBRARY, OFF)
    folders.set_state(own, OFF)
    folders.set_state(tmp_path / "b", OFF)
    folders.set_state(tmp_path / "c", CLOSED)
    folders.set_state(tmp_path / "a", CLOSED)

    again = LibraryFolders(profile_in(data.parent))

    assert again.closed() == (tmp_path / "a", tmp_path / "c")
    folders.set_state(tmp_path / "c", ON)
    assert [(each.path.name, each.kind, each.state) for each in again.all()] == [
        ("library", FolderKind.BUILT_IN, OFF),
        ("library", FolderKind.OWN, OFF),
        ("b", FolderKind.OPENED, OFF),
        ("c", FolderKind.OPENED, ON),
    ]
    assert again.to_open() == (tmp_path / "c",)


def test_one_folder_is_always_on(data: Path) -> None:
    folders = LibraryFolders(profile_in(data.parent))

    folders.set_state(SHIPPED_LIBRARY, OFF)

    assert folders.to_open() == (SHIPPED_LIBRARY,)


def test_the_last_eight_closed_folders_are_remembered(data: Path, tmp_path: Path) -> None:
    folders = LibraryFolders(profile_in(data.parent))

    for number in range(10):
        folders.set_state(tmp_path / str(number), CLOSED)

    assert [path.name for path in folders.closed()] == list("98765432")


def test_folders_that_are_given_are_open_alone(data: Path, own: Path, tmp_path: Path) -> None:
    folders = LibraryFolders(profile_in(data.parent), [tmp_path / "a", tmp_path / "b"])

    assert folders.to_open() == (tmp_path / "a", tmp_path / "b")
    assert folders.own == tmp_path / "b" != own
    assert folders.closed() == ()


@pytest.mark.parametrize("damaged", ["", "[1]", '{"built-in": "perhaps"}', "\ufeff\0"])
def test_a_damaged_file_is_as_none(data: Path, damaged: str) -> None:
    data.mkdir(parents=True)
    (data / "libraries.json").write_text(damaged, "utf-8")

    assert LibraryFolders(profile_in(data.parent)).to_open() == (SHIPPED_LIBRARY,)
