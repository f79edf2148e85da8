"""A window whose settings were damaged opens as at the first start, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from content.library import Library
from gui.application.jobs import Jobs
from gui.application.preferences import Preferences, PreferenceStore
from gui.window.main_window import MainWindow
from gui.window.status_bar import StatusBar
from index import Index
from tests.gui.whole_window import at_once

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


def test_damaged_settings_are_told_with_where_the_old_ones_are(
    qapp: QApplication, library: Library, index: Index, tmp_path: Path
) -> None:
    folder = tmp_path / ("a very long name of a folder " * 6).strip()
    folder.mkdir()
    (folder / "settings.ini").write_bytes(b"\x00\x01\x02")
    store = PreferenceStore(folder / "settings.ini")

    window = MainWindow(library, lambda _progress: index, store, Jobs(at_once), tmp_path)
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
    qapp: QApplication, library: Library, index: Index, tmp_path: Path
) -> None:
    store = PreferenceStore(tmp_path / "settings.ini")

    window = MainWindow(library, lambda _progress: index, store, Jobs(at_once), tmp_path)
    window.show()
    qapp.processEvents()

    status = window.findChild(StatusBar, "statusLine")
    assert isinstance(status, StatusBar)
    assert status.message() == ""
    window.close()
