"""A window whose settings were damaged opens as at the first start, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from content.library import Library
from content.library_folders import LibraryFolders
from content.profile_folders import profile_in
from gui.appearance.theme import ThemeName
from gui.application.jobs import Jobs
from gui.application.preferences import Preferences, PreferenceStore, is_splitter_state
from gui.window.main_window import MainWindow
from gui.window.status_bar import StatusBar
from index import Index
from tests.gui.whole_window import SPLITTER_STATE, OpenWindow, at_once

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


def test_damaged_settings_are_told_with_where_the_old_ones_are(
    qtbot: QtBot, qapp: QApplication, library: Library, index: Index, tmp_path: Path
) -> None:
    folder = tmp_path / ("a very long name of a folder " * 6).strip()
    folder.mkdir()
    (folder / "settings.ini").write_bytes(b"\x00\x01\x02")
    store = PreferenceStore(folder / "settings.ini")

    window = MainWindow(
        library, lambda _progress: index, store, Jobs(at_once), LibraryFolders(profile_in(tmp_path))
    )
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qapp.processEvents()

    status = window.findChild(StatusBar, "statusLine")
    assert isinstance(status, StatusBar)
    assert status.message() == (
        "The settings could not be read and were reset. The old settings are kept here: "
        f"{folder / 'settings.ini.bad'}"
    )
    assert store.current == Preferences()
    assert window.width() == 900
    window.close()


def test_sound_settings_are_not_talked_about(
    qtbot: QtBot, qapp: QApplication, library: Library, index: Index, tmp_path: Path
) -> None:
    store = PreferenceStore(tmp_path / "settings.ini")

    window = MainWindow(
        library, lambda _progress: index, store, Jobs(at_once), LibraryFolders(profile_in(tmp_path))
    )
    qtbot.addWidget(window)
    window.show()
    qapp.processEvents()

    status = window.findChild(StatusBar, "statusLine")
    assert isinstance(status, StatusBar)
    assert status.message() == ""
    window.close()


def test_a_file_that_an_editor_put_a_byte_order_mark_before_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(b"\xef\xbb\xbf[General]\ntheme=dark\ntext_size=150\n")

    store = PreferenceStore(file)

    assert store.current == Preferences(theme=ThemeName.DARK, text_size=150)
    assert store.damaged_file is None


@pytest.mark.parametrize("offset", [0, 7, 11, 16, 27, 32])
def test_a_splitter_with_one_changed_byte_is_not_restored(offset: int) -> None:
    changed = bytearray(SPLITTER_STATE)
    changed[offset] ^= 0x41

    assert is_splitter_state(SPLITTER_STATE)
    assert not is_splitter_state(bytes(changed))


def test_what_a_window_has_kept_is_sound_at_the_next_start(
    open_window: OpenWindow, store: PreferenceStore, tmp_path: Path
) -> None:
    reader = open_window()
    splitter = reader.window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([300, 300, 600])
    reader.type("tillid")

    reader.window.close()

    assert store.save()
    assert is_splitter_state(bytes(splitter.saveState().data()))
    again = PreferenceStore(tmp_path / "settings.ini")
    assert again.damaged_file is None
    assert again.current == store.current
