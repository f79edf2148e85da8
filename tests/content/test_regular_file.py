"""Whatever has the name of a file is opened only if it is one, and read only up to a size."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from content import word_lists
from content.cards.card_code import card_code
from content.cards.deck import read_deck
from content.cards.print_history import FILE, MAX_BYTES, PrintedCards
from content.catalogue.catalogue_cache import FOLDER
from content.faults import FaultCode
from content.library import Library
from content.library_opening import open_library
from content.regular_file import NotRegularError, TooLargeError, read_regular_file
from content.thesaurus import load_thesaurus
from content.word_lists import base_words
from tests.content.small_library import Write, faults

Make = Callable[[Path], object]

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows has no such files in folders"),
    pytest.mark.usefixtures("never_waits"),
]


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        os.chdir(path.parent)  # the path of a socket has at most 107 characters
        listener.bind(path.name)


SPECIAL: dict[str, Make] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "socket": _socket,
}
NOT_A_FILE = "This is a folder, pipe, device or socket instead of a file, so it was not opened."


@pytest.fixture(params=SPECIAL.values(), ids=list(SPECIAL))
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Make:
    """Makes something at a path that is no regular file."""
    monkeypatch.chdir(tmp_path)
    made: Make = request.param
    return made


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")

    assert read_regular_file(tmp_path / "file", 5) == b"12345"
    with pytest.raises(TooLargeError):
        read_regular_file(tmp_path / "file", 4)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system has no /proc")
def test_a_file_that_has_more_than_its_size_says_is_not_read_either() -> None:
    assert Path("/proc/self/status").stat().st_size == 0
    with pytest.raises(TooLargeError):
        read_regular_file(Path("/proc/self/status"), 9)


def test_what_is_no_regular_file_is_not_read(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "special")

    with pytest.raises(NotRegularError):
        read_regular_file(tmp_path / "special")


def test_a_link_is_followed_unless_that_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("file")

    assert read_regular_file(tmp_path / "link") == b"12345"
    with pytest.raises(NotRegularError):
        read_regular_file(tmp_path / "link", follow_links=False)


def test_a_file_that_becomes_a_pipe_before_it_is_opened_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    status = (tmp_path / "file").stat()
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(Path, "stat", lambda _path, **_: status)

    with pytest.raises(NotRegularError):
        read_regular_file(tmp_path / "pipe")


@pytest.mark.parametrize(
    "file", ["oeby/municipality.yaml", "oeby/grundlag.yaml", "oeby/grundlag.txt"]
)
@pytest.mark.usefixtures("write")
def test_a_map_or_text_that_is_no_file_is_a_fault(folder: Path, make: Make, file: str) -> None:
    (folder / file).unlink()
    make(folder / file)

    assert faults(folder) == [f"{file}: {NOT_A_FILE}"]


def test_a_deck_that_is_no_file_is_a_fault(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "deck.yaml")

    deck, (fault,) = read_deck(tmp_path / "deck.yaml")

    assert (deck, fault.code) == (None, FaultCode.NOT_A_FILE)


def test_a_thesaurus_that_is_no_file_is_a_fault(tmp_path: Path, make: Make) -> None:
    make(tmp_path / "1.yaml")

    assert [str(fault) for fault in load_thesaurus(tmp_path).faults] == [f"1.yaml: {NOT_A_FILE}"]


def test_a_word_list_that_is_no_file_is_passed_over(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_lists, "SHIPPED", tmp_path)
    (tmp_path / "base_words").mkdir()
    make(tmp_path / "base_words" / "da.txt")

    assert base_words() == frozenset()


@pytest.mark.parametrize("special", [*SPECIAL.values(), _sparse], ids=[*SPECIAL, "sparse"])
def test_printed_cards_that_are_in_no_file_are_done_without(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, special: Make
) -> None:
    monkeypatch.chdir(tmp_path)
    special(tmp_path / FILE)
    cards, passage = PrintedCards(tmp_path), library.passages[0]

    cards.remember([passage])

    assert cards.changes(card_code(passage), passage) is None
    assert (tmp_path / FILE).is_file() == (special is _sparse)
    assert MAX_BYTES < 1 << 40


@pytest.mark.parametrize("special", [*SPECIAL.values(), _sparse], ids=[*SPECIAL, "sparse"])
def test_a_catalogue_that_is_no_file_is_done_without(
    folder: Path, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch, special: Make
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("content.catalogue.catalogue_cache.SETTLED_SECONDS", 0)
    write("oeby/extra.md", "")
    open_library(folder, tmp_path)
    (file,) = (tmp_path / FOLDER).iterdir()
    file.unlink()
    special(file)

    assert len(open_library(folder, tmp_path).passages) == 2


def test_a_catalogue_whose_outline_is_said_to_be_as_large_as_a_disk_is_not_read(
    folder: Path, tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("content.catalogue.catalogue_cache.SETTLED_SECONDS", 0)
    write("oeby/extra.md", "")
    open_library(folder, tmp_path)
    (file,) = (tmp_path / FOLDER).iterdir()
    with file.open("r+b") as catalogue:
        catalogue.truncate(1 << 40)
        catalogue.seek(0, 2)
        catalogue.write(f'["", 0, {1 << 40}, ""]'.rjust(120).encode())

    assert len(open_library(folder, tmp_path).passages) == 2
