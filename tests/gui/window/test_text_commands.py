"""Own texts come into the window, leave it and go into packs without a restart."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListWidget,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from content.library import Library
from content.own_library.removal import remove_document
from content.own_library.text_pack import files_to_export, write_pack
from gui.application import file_dialogs
from gui.importing.pack_dialog import PackDialog
from gui.window.status_bar import StatusBar
from tests.gui.profile_driver import (
    OpenProfile,
    add_text,
    main_windows,
    next_window,
    tree_keys,
)

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def test_a_text_that_was_added_is_shown_found_and_in_the_tree(
    open_profile: OpenProfile, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    reader = open_profile()
    reader.field.setText("tillid")
    add_text(tmp_path, library)

    reader.window.texts.show_written("naesbo/grundlag", "Ledelse i Næsbo", None)

    reader = next_window(reader, qtbot)
    assert reader.title == "Ledelse i Næsbo"
    assert reader.status.message() == "Added: Ledelse i Næsbo. It can be searched and printed."
    reader.field.setText("hyppigst")
    qtbot.waitUntil(lambda: bool(reader.rows()))
    assert reader.rows()[0].passage == "naesbo/grundlag/vi-gaar-foran"


def test_a_text_is_removed_brought_back_and_taken_out_again(
    open_profile: OpenProfile, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    add_text(tmp_path, library)
    reader = open_profile()
    assert not reader.action("remove_text").isEnabled()
    reader.go_to("naesbo/grundlag/vi-gaar-foran")

    reader.command("remove_text")

    reader = next_window(reader, qtbot)
    assert reader.status.message() == "Removed: Ledelse i Næsbo."
    assert "naesbo" not in tree_keys(reader)
    reader.part(QToolButton, "undoTextChange").click()
    reader = next_window(reader, qtbot)
    assert reader.status.message() == "Brought back: Ledelse i Næsbo."
    assert not reader.part(QToolButton, "undoTextChange").isVisible()
    assert reader.title == "Ledelse i Næsbo"
    assert not reader.action("bring_back").isEnabled()


def test_undo_takes_a_text_out_that_was_added_and_the_menu_brings_it_back(
    open_profile: OpenProfile, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    reader = open_profile()
    add_text(tmp_path, library)
    reader.window.texts.show_written("naesbo/grundlag", "Ledelse i Næsbo", None)
    reader = next_window(reader, qtbot)

    reader.part(QToolButton, "undoTextChange").click()

    reader = next_window(reader, qtbot)
    assert "naesbo" not in tree_keys(reader)
    reader.command("bring_back")
    reader = next_window(reader, qtbot)
    assert "naesbo" in tree_keys(reader)


def test_an_undo_is_offered_until_the_next_message(qapp: QApplication) -> None:
    del qapp
    status, undone = StatusBar(), []
    status.show()
    button = status.findChild(QToolButton, "undoTextChange")
    assert isinstance(button, QToolButton)

    status.show_message("Removed.", undo=lambda: undone.append(1))
    assert button.isVisible()
    button.click()
    assert (undone, button.isVisible()) == ([1], False)
    status.show_message("Removed.", undo=lambda: undone.append(2))
    status.show_message("Copied.")

    assert not button.isVisible()
    button.click()
    assert undone == [1]


def test_a_pack_is_saved_shown_and_taken_in(
    open_profile: OpenProfile,
    tmp_path: Path,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_text(tmp_path, library)
    reader = open_profile()
    proposed: list[str] = []
    pack = tmp_path / "Ledelse i Næsbo.pejltexts"

    def answer(dialog: QFileDialog) -> Path:
        proposed.extend(dialog.selectedFiles())
        return pack

    monkeypatch.setattr(file_dialogs, "run_file_dialog", answer)

    reader.command("export_texts")

    assert Path(proposed[0]).name == pack.name
    assert reader.status.message() == f"1 text saved in {pack}."
    shutil.rmtree(tmp_path / "profile/data/library")
    reader.command("open_pack")
    dialog = reader.part(PackDialog, "packDialog")
    texts = dialog.findChild(QListWidget, "packTexts")
    assert isinstance(texts, QListWidget)
    assert [texts.item(row).text() for row in range(texts.count())] == [
        "Næsbo Kommune · Ledelse i Næsbo · 2 passages"
    ]
    add = dialog.findChild(QPushButton, "addPack")
    assert isinstance(add, QPushButton)
    add.click()
    reader = next_window(reader, qtbot)
    assert reader.status.message() == "1 text added."
    assert reader.title == "Ledelse i Næsbo"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK", "a.pejltexts: The file is damaged, or is no pack of texts. Nothing was added."),
        (None, "The pack could not be read: it does not exist."),
    ],
)
def test_a_pack_that_cannot_be_used_is_one_sentence(
    open_profile: OpenProfile, tmp_path: Path, data: bytes | None, said: str
) -> None:
    reader = open_profile()
    if data is not None:
        (tmp_path / "a.pejltexts").write_bytes(data)

    reader.window.texts.open_paths([tmp_path / "a.pejltexts"])

    assert reader.status.message() == said
    assert reader.window.findChild(PackDialog) is None


def test_a_pack_with_another_text_of_the_same_name_adds_nothing(
    open_profile: OpenProfile, tmp_path: Path, library: Library
) -> None:
    add_text(tmp_path, library)
    own = tmp_path / "profile/data/library"
    files = files_to_export(own, ["naesbo/grundlag"])
    files["naesbo/grundlag.pdf"] = b"theirs"
    write_pack(tmp_path / "a.pejltexts", files)
    (own / "naesbo/grundlag.pdf").write_bytes(b"ours")
    reader = open_profile()
    reader.window.texts.open_paths([tmp_path / "a.pejltexts"])

    reader.part(PackDialog, "packDialog").accept()

    kept = own / "naesbo/grundlag.pdf"
    assert reader.status.message() == (
        f"You have another text of this name, {kept}. It was kept, and nothing was added."
    )
    assert kept.read_bytes() == b"ours"


def test_what_the_disk_refuses_is_said_and_changes_nothing(
    open_profile: OpenProfile,
    tmp_path: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_text(tmp_path, library)
    own = tmp_path / "profile/data/library"
    write_pack(tmp_path / "a.pejltexts", files_to_export(own, ["naesbo/grundlag"]))
    remove_document(own, "naesbo/grundlag")
    add_text(tmp_path, library, "andet")
    reader = open_profile()
    reader.go_to("naesbo/andet")

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("content.own_library.folder_change._write", full)
    monkeypatch.setattr("content.own_library.text_pack.atomic_file", full)
    monkeypatch.setattr(file_dialogs, "run_file_dialog", lambda _: tmp_path / "b.pejltexts")
    said = []
    for name in ("remove_text", "bring_back", "export_texts"):
        reader.command(name)
        said.append(reader.status.message())
    reader.window.texts.open_paths([tmp_path / "a.pejltexts"])
    reader.part(PackDialog, "packDialog").accept()
    said.append(reader.status.message())

    assert said == [
        "The text was not removed: the disk is full.",
        "The text was not brought back: the disk is full.",
        "The pack was not saved: the disk is full.",
        "Nothing was added: the disk is full.",
    ]
    assert main_windows() == [reader.window]
