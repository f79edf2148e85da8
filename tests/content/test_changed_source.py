"""A text that is no longer the one that was read is told."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from content.changed_source import FolderChanges, changes_since, file_states, source_fault
from content.faults import FaultCode
from content.library import Library
from content.library_opening import load_library, open_library
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, mapped

MOD = "oeby/grundlag/mod"


@pytest.fixture
def library(folder: Path, write: Write) -> Library:
    """The small library, as it was read."""
    write("oeby/grundlag.txt", SOURCE)
    return load_library(folder)


def test_nothing_is_wrong_with_a_text_that_stayed_as_it_was(library: Library) -> None:
    assert source_fault(library, library.passage(MOD)) is None


@pytest.mark.usefixtures("write")
def test_a_text_that_changed_is_told_though_the_library_came_from_its_catalogue(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("content.catalogue.catalogue_cache.SETTLED_SECONDS", 0)
    library = open_library(folder, tmp_path / "cache")
    assert library.ids_by_code is not None, "it did not come from a catalogue"
    (folder / "oeby/grundlag.txt").write_text(SOURCE.replace("mod.", "mad."), encoding="utf-8")

    fault = source_fault(library, library.passage(MOD))

    assert str(fault) == "oeby/grundlag.txt: The text has changed since it was read."


def test_a_text_that_cannot_be_read_any_more_is_told(library: Library, folder: Path) -> None:
    (folder / "oeby/grundlag.txt").unlink()

    fault = source_fault(library, library.passage(MOD))

    assert fault is not None
    assert fault.code is FaultCode.UNREADABLE_FILE


def test_a_text_whose_folder_is_gone_is_told(library: Library, folder: Path) -> None:
    (folder / "oeby").rename(folder / "aaby")

    fault = source_fault(library, library.passage(MOD))

    assert fault is not None
    assert fault.code is FaultCode.UNREADABLE_FILE


def test_a_text_is_found_in_whatever_form_its_name_is_kept(folder: Path, write: Write) -> None:
    decomposed = "a\u030aby"
    for file, text in (("municipality.yaml", MUNICIPALITY), ("å.yaml", mapped(MAP))):
        write(f"{decomposed}/{file}", text)
    write(f"{decomposed}/a\u030a.txt", SOURCE)
    library = load_library(folder)

    assert source_fault(library, library.passage("åby/å/mod")) is None
    os.truncate(folder / decomposed / "a\u030a.txt", 1)
    assert source_fault(library, library.passage("åby/å/mod")) is not None


def test_a_library_that_was_read_from_no_folder_has_no_texts_to_change(library: Library) -> None:
    made = replace(library, folder=None)

    assert source_fault(made, made.passage(MOD)) is None


def test_what_was_changed_removed_and_added_in_a_folder_is_told(
    library: Library, folder: Path, write: Write
) -> None:
    assert library.folder == folder
    before = file_states([folder])
    assert changes_since(before, [folder]) == FolderChanges()

    os.utime(folder / "oeby/municipality.yaml", (0, 0))
    (folder / "oeby/grundlag.txt").unlink()
    write("aaby/grundlag.txt", SOURCE)
    write("aaby/.grundlag.txt", SOURCE)
    write("aaby/notes.md", SOURCE)
    write("_drafts/grundlag.txt", SOURCE)
    write("README.md", SOURCE)

    assert changes_since(before, [folder]) == FolderChanges(
        ("oeby/municipality.yaml",), ("oeby/grundlag.txt",), ("aaby/grundlag.txt",)
    )


def test_a_link_to_nothing_is_no_file(library: Library, folder: Path) -> None:
    assert library.folder == folder
    before = file_states([folder])

    (folder / "oeby/other.txt").symlink_to("nothing.txt")

    assert changes_since(before, [folder]) == FolderChanges()


def test_a_folder_that_is_gone_is_told(library: Library, folder: Path) -> None:
    assert library.folder == folder
    before = file_states([folder])
    shutil.rmtree(folder)

    fault = changes_since(before, [folder]).fault

    assert fault is not None
    assert fault.code is FaultCode.NO_LIBRARY
