"""The menus of the window: their commands, and the themes and languages that are chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from content.faults import Fault, FaultCode
from content.library import Library
from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def entries(reader: Reader, button: str = "menuButton", submenu: str = "") -> dict[str, QAction]:
    """What a menu shows when it opens, by text."""
    menu = reader.part(QToolButton, button).menu()
    menu.aboutToShow.emit()
    if submenu:
        found = next(action.menu() for action in menu.actions() if action.text() == submenu)
        assert isinstance(found, QMenu)
        menu = found
    return {action.text(): action for action in menu.actions() if action.isVisible()}


@pytest.mark.parametrize("has_faults", [False, True])
def test_faults_are_in_the_menu_where_there_are_any(
    open_window: OpenWindow, library: Library, has_faults: bool
) -> None:
    faults = (Fault("x.txt", None, None, FaultCode.NUL),) if has_faults else ()
    reader = open_window(library=Library(library.municipalities, faults))

    assert (reader.action("show_faults").text() in entries(reader)) == has_faults


def test_a_theme_is_ticked_and_chosen(open_window: OpenWindow, store: PreferenceStore) -> None:
    reader = open_window()
    themes = entries(reader, submenu="Theme")
    assert [text for text, action in themes.items() if action.isChecked()] == ["Light"]

    themes["Dark"].trigger()

    assert store.current.theme is ThemeName.DARK
    themes = entries(reader, submenu="Theme")
    assert [text for text, action in themes.items() if action.isChecked()] == ["Dark"]


@pytest.mark.parametrize(
    ("button", "submenu"), [("menuButton", "Language"), ("languageButton", "")]
)
def test_a_language_is_ticked_and_chosen(
    qtbot: QtBot, open_window: OpenWindow, store: PreferenceStore, button: str, submenu: str
) -> None:
    reader = open_window()
    languages = entries(reader, button, submenu)
    assert [text for text, action in languages.items() if action.isChecked()] == ["English"]

    languages["Dansk"].trigger()

    assert store.current.language == "da"
    shown = reader.part(QToolButton, "languageButton")
    qtbot.waitUntil(lambda: shown.text() == "da")
