"""A catalogue is used only while every file of its library is what it was before it was read."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from content.catalogue.catalogue_cache import Catalogue
from content.catalogue.lazy_sequences import LazySequence
from content.library import Library, Progress
from content.library_opening import load_library, open_library

MAP = "helsingoer/ledelsesgrundlag.yaml"
YEAR_2020 = 1_577_836_800


def _is_compiled(library: Library) -> bool:
    return isinstance(library.municipalities[0].documents, LazySequence)


def test_a_changed_map_is_read_anew(folder: Path, file: Path, cache: Path) -> None:
    before = file.read_bytes()
    with (folder / MAP).open("a", encoding="utf-8") as text:
        text.write("# a remark\n")
    os.utime(folder / MAP, (YEAR_2020 + 1, YEAR_2020 + 1))
    library = open_library(folder, cache)
    assert library.fingerprint == load_library(folder).fingerprint
    assert file.read_bytes() != before


@pytest.mark.parametrize("time", [YEAR_2020, YEAR_2020 - 1])
def test_a_text_of_the_same_size_is_read_anew_whatever_its_time_is(
    folder: Path, file: Path, cache: Path, time: int
) -> None:
    assert file.is_file()
    source = (folder / MAP).with_suffix(".txt")
    source.write_bytes(source.read_bytes().replace(b"mod", b"mad"))
    os.utime(source, (time, time))

    assert "helsingoer/ledelsesgrundlag" not in open_library(folder, cache)


@pytest.mark.parametrize("changed", ["st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"])
def test_all_that_the_system_knows_of_a_file_is_in_the_signature(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    status = {"st_size": 1, "st_mtime_ns": 2, "st_ctime_ns": 3, "st_ino": 4}

    def listed(path: Path | str) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                name="name",
                path=f"{path}/name",
                is_dir=lambda: True,
                stat=lambda: SimpleNamespace(**status),
            )
        ]

    monkeypatch.setattr(os, "scandir", listed)
    catalogue = Catalogue(tmp_path, tmp_path, lambda: Library(()))
    before = catalogue.signature()
    status[changed] = 5

    assert before not in {None, catalogue.signature()}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the working folder")
def test_a_library_in_a_working_folder_that_is_gone_is_told_as_ever(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    assert open_library(Path("library"), cache).faults


def test_files_that_changed_just_now_are_not_compiled(folder: Path, cache: Path) -> None:
    (folder / MAP).touch()
    assert not _is_compiled(open_library(folder, cache))
    assert not cache.exists()


def test_a_library_that_changes_while_it_is_read_is_not_compiled(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_and_touch(path: Path, progress: Progress | None) -> Library:
        library = load_library(path, progress)
        os.utime(path / MAP, (YEAR_2020, YEAR_2020 - 1))
        return library

    monkeypatch.setattr("content.library_opening.load_library", read_and_touch)
    assert not _is_compiled(open_library(folder, cache))
