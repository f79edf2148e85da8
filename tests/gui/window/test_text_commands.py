"""Texts that are added come into the window without a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from content.importing.library_writing import NewText, add_document
from content.importing.map_writing import write_map
from content.importing.proposal import propose_structure
from content.library import Library
from gui.window.main_window import MainWindow
from main import compose
from tests.gui.whole_window import Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

TEXT = "Ledelse i Næsbo\n\nVi går foran\n\nDet betyder, at\n- vi spørger hyppigst\n- vi svarer\n"
OpenProfile = Callable[[], Reader]


@pytest.fixture
def open_profile(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[OpenProfile]:
    """Opens the window on a profile of its own, as the program does."""
    del qapp
    profile = tmp_path / "profile"
    settings = profile / "config/settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[General]\nlanguage=en\ntheme=light\n", "utf-8")

    def begin() -> Reader:
        reader = Reader(compose(["--profile", str(profile)]))
        reader.window.show()
        qtbot.waitUntil(lambda: reader.window.has_begun)
        return reader

    yield begin
    for window in _windows():
        window.close()


def _windows() -> list[MainWindow]:
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return [each for each in shown if isinstance(each, MainWindow)]


def _new_window(before: Reader, qtbot: QtBot) -> Reader:
    """The window that has come in the place of another one."""
    (window,) = _windows()
    assert window is not before.window
    qtbot.waitUntil(lambda: window.has_begun)
    return Reader(window)


def _add(tmp_path: Path, library: Library, name: str = "grundlag") -> None:
    map_text = write_map(propose_structure(TEXT))
    new = NewText("Næsbo Kommune", name, TEXT.encode(), map_text)
    add_document(tmp_path / "profile/data/library", new, library)


def test_a_text_that_was_added_is_shown_found_and_in_the_tree(
    open_profile: OpenProfile, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    reader = open_profile()
    reader.field.setText("tillid")
    _add(tmp_path, library)

    reader.window.texts.show_added("naesbo/grundlag", "Ledelse i Næsbo")

    reader = _new_window(reader, qtbot)
    assert reader.title == "Ledelse i Næsbo"
    assert reader.status.message() == "Added: Ledelse i Næsbo. It can be searched and printed."
    reader.field.setText("hyppigst")
    qtbot.waitUntil(lambda: bool(reader.rows()))
    assert reader.rows()[0].passage == "naesbo/grundlag/vi-gaar-foran"
