"""Folders of texts are opened, switched and closed in the window, and their texts marked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from content.importing.library_writing import add_document
from content.library import Library
from content.library_folders import FolderState, LibraryFolders
from content.library_opening import SHIPPED_LIBRARY
from content.profile_folders import profile_in
from gui.application import file_dialogs
from gui.importing.folder_boxes import FolderBoxes
from tests.gui.profile_driver import (
    OpenProfile,
    add_text,
    close_windows,
    folder_box,
    folder_boxes,
    main_windows,
    new_text,
    next_window,
    recent_libraries,
    tree_index,
    tree_keys,
)
from tests.gui.whole_window import PEJLEMAERKER, TILLID, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def test_folders_are_switched_off_and_on_below_the_tree_and_remembered(
    open_profile: OpenProfile, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    assert open_profile().window.findChild(FolderBoxes) is None
    close_windows()
    add_text(tmp_path, library)
    reader = open_profile()
    assert folder_boxes(reader) == {"Texts of the program": True, "Your own texts": True}

    folder_box(reader, "Texts of the program").click()

    reader = next_window(reader, qtbot)
    assert tree_keys(reader) == {"NO", "naesbo"}
    assert folder_boxes(reader) == {"Texts of the program": False, "Your own texts": True}
    assert reader.window.focusWidget() is folder_box(reader, "Texts of the program")
    assert not folder_box(reader, "Your own texts").isEnabled()
    close_windows()
    reader = open_profile()
    assert tree_keys(reader) == {"NO", "naesbo"}
    folder_box(reader, "Texts of the program").click()
    assert {"halsnaes", "naesbo"} <= tree_keys(next_window(reader, qtbot))


def test_another_library_is_opened_closed_and_opened_again_from_the_recent_ones(
    open_profile: OpenProfile,
    tmp_path: Path,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "Kunde & co"
    add_document(other, new_text("Aalby Kommune"), library)
    monkeypatch.setattr(file_dialogs, "run_file_dialog", lambda _dialog: other)
    reader = open_profile()

    reader.command("open_library")

    reader = next_window(reader, qtbot)
    assert {"aalby", "halsnaes"} <= tree_keys(reader)
    assert folder_boxes(reader) == {"Texts of the program": True, "Kunde && co": True}
    closer = reader.part(FolderBoxes, "folderBoxes").findChildren(QToolButton)[0]
    assert closer.accessibleName() == "Close Kunde & co"
    closer.click()
    reader = next_window(reader, qtbot)
    assert "aalby" not in tree_keys(reader)
    recent_libraries(reader)[0].trigger()
    assert "aalby" in tree_keys(next_window(reader, qtbot))


def test_a_folder_without_texts_is_not_opened(open_profile: OpenProfile, tmp_path: Path) -> None:
    reader = open_profile()
    (tmp_path / "empty").mkdir()

    reader.window.texts.open_paths([tmp_path / "empty"])

    said = f"There are no texts in {tmp_path / 'empty'}, so it was not opened."
    assert reader.status.message() == said
    assert recent_libraries(reader) == []


def test_what_cannot_be_remembered_changes_nothing(
    open_profile: OpenProfile, tmp_path: Path, library: Library
) -> None:
    add_text(tmp_path, library)
    reader = open_profile()
    (tmp_path / "profile/data/libraries.json").mkdir()

    folder_box(reader, "Texts of the program").click()

    assert reader.status.message().startswith("This could not be saved: ")
    assert main_windows() == [reader.window]


def test_own_texts_are_marked_in_a_tree_with_others(
    open_profile: OpenProfile, tmp_path: Path, library: Library
) -> None:
    add_text(tmp_path, library)
    other = tmp_path / "other"
    add_document(other, new_text("Aalby Kommune"), library)
    LibraryFolders(profile_in(tmp_path / "profile")).set_state(other, FolderState.ON)
    reader = open_profile()

    said = {key: _told(reader, key) for key in ("naesbo/grundlag", "aalby/grundlag", PEJLEMAERKER)}

    assert said["naesbo/grundlag"] == ("Ledelse i Næsbo", "your own text")
    assert said["aalby/grundlag"] == ("Ledelse i Næsbo", f"from {other}")
    assert said[PEJLEMAERKER] == ("Ledelsesgrundlag",)
    icons = [_icon(reader, key) for key in said]
    assert icons[0] != icons[1] == icons[2]


@pytest.mark.parametrize(
    ("passage", "shown"), [("", "naesbo/.."), ("naesbo/grundlag", "naesbo"), (TILLID, "halsnaes")]
)
def test_the_folder_of_the_text_on_the_page_is_shown(
    open_profile: OpenProfile,
    tmp_path: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    passage: str,
    shown: str,
) -> None:
    add_text(tmp_path, library)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    reader = open_profile()
    if passage:
        reader.go_to(passage)

    reader.command("show_folder")

    folders = (tmp_path / "profile/data/library", SHIPPED_LIBRARY)
    (folder,) = {Path(url.toLocalFile()).resolve() for url in opened}
    assert folder in {(each / shown).resolve() for each in folders}
    assert folder.is_dir()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.pejltexts", "a.pejltexts: "),
        ("folder", "There are no texts in "),
        ("a.pejldeck", "“a.pejldeck” is not a deck file. "),
    ],
)
def test_a_pack_a_folder_or_a_deck_that_is_dropped_on_the_window_is_opened(
    open_profile: OpenProfile, tmp_path: Path, name: str, said: str
) -> None:
    reader = open_profile()

    taken = _drop(reader, tmp_path / name)

    assert taken
    assert reader.status.message().startswith(said)


def _drop(reader: Reader, path: Path) -> bool:
    """Drop a file on the window; whether it was taken."""
    path.mkdir() if path.suffix == "" else path.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(reader.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(reader.window, QDropEvent(QPoint(9, 9), copy, data, left, none))
    return enter.isAccepted()


def _told(reader: Reader, key: str) -> tuple[str, ...]:
    """What the tool tip and the accessible text of a row say of it."""
    index = tree_index(reader, key)
    told = re.findall("<p>(.*?)</p>", index.data(Qt.ItemDataRole.ToolTipRole))
    accessible = index.data(Qt.ItemDataRole.AccessibleTextRole).split(", ")
    assert set(told) <= set(accessible)
    return tuple(told)


def _icon(reader: Reader, key: str) -> QImage:
    icon = tree_index(reader, key).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    return icon.pixmap(QSize(16, 16)).toImage()
