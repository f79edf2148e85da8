"""The menus of the window: their commands, and the themes and languages that are chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from content.faults import Fault, FaultCode
from content.library import Library
from gui.appearance.theme import ThemeName
from gui.application.preferences import PreferenceStore
from tests.gui.whole_window import OpenWindow, Reader, plain_text

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


def entries(reader: Reader, button: str = "menuButton", submenu: str = "") -> dict[str, QAction]:
    """What a menu shows when it opens, by text."""
    menu = reader.part(QToolButton, button).menu()
    menu.aboutToShow.emit()
    if submenu:
        found = next(action.menu() for action in menu.actions() if plain_text(action) == submenu)
        assert isinstance(found, QMenu)
        menu = found
    return {plain_text(action): action for action in menu.actions() if action.isVisible()}


@pytest.mark.parametrize("has_faults", [False, True])
def test_faults_are_in_the_menu_where_there_are_any(
    open_window: OpenWindow, library: Library, has_faults: bool
) -> None:
    faults = (Fault("x.txt", None, None, FaultCode.NUL),) if has_faults else ()
    reader = open_window(library=Library(library.municipalities, faults))

    assert ("Faults in the library" in entries(reader)) == has_faults


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


@pytest.mark.parametrize("button", ["menuButton", "languageButton", "kindButton"])
def test_menus_that_are_opened_again_leave_nothing_behind(
    qapp: QApplication, open_window: OpenWindow, button: str
) -> None:
    reader = open_window()
    entries(reader, button)
    once = len(reader.part(QToolButton, button).findChildren(QObject))

    for _ in range(5):
        entries(reader, button)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert len(reader.part(QToolButton, button).findChildren(QObject)) == once


@pytest.mark.parametrize("button", ["menuButton", "languageButton", "placeButton", "kindButton"])
def test_a_button_is_not_hovered_any_more_when_its_menu_is_closed(
    open_window: OpenWindow, button: str
) -> None:
    shown = open_window().part(QToolButton, button)
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as X leaves it

    shown.menu().aboutToHide.emit()

    assert not shown.underMouse()
