"""Commands: each has its own keys, its icon and its words, and is in the menu and on the sheet."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from gui.appearance.icons import ICON_FOLDER
from gui.application.system_keys import MAC_KEYS, keys_of
from gui.commands.command_table import COMMANDS
from gui.window.help_dialog import HelpDialog
from tests.gui.whole_window import OpenWindow, plain_text

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]


SYSTEMS = ("linux", "win32", "darwin")
TAKEN_BY_MACOS = {
    *("Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"),  # move in text, by words and paragraphs
    *("Ctrl+M", "Ctrl+H", "Ctrl+Shift+Q", "Ctrl+Space", "Ctrl+Tab"),  # hide, log out, switch
    *("Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "F11"),  # pictures, the desktop
}


def _keys(platform: str) -> list[str]:
    return [key.toString() for each in COMMANDS for key in keys_of(each.name, each.keys, platform)]


@pytest.mark.parametrize("platform", SYSTEMS)
def test_no_key_belongs_to_two_commands(platform: str) -> None:
    keys = _keys(platform)

    assert all(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("platform", SYSTEMS)
def test_no_key_is_one_that_writes_a_sign_on_a_nordic_keyboard(platform: str) -> None:
    """AltGr is Ctrl+Alt on Windows: with a letter, a digit or a sign, but not with an arrow."""
    assert not [key for key in _keys(platform) if re.fullmatch(r"(Ctrl\+Alt|Alt\+Ctrl).*\+.", key)]


def test_no_key_is_one_that_macos_keeps_for_itself() -> None:
    keys = set(_keys("darwin"))

    assert keys & TAKEN_BY_MACOS == set()
    assert not [key for key in keys if "Ins" in key], "keyboards of Apple have no such key"


def test_every_command_with_a_key_has_one_on_every_system() -> None:
    for command in COMMANDS:
        assert len({bool(keys_of(command.name, command.keys, each)) for each in SYSTEMS}) == 1, (
            command.name
        )
    assert set(MAC_KEYS) <= {command.name for command in COMMANDS}


def test_the_tooltip_of_a_button_names_the_command_and_its_key(open_window: OpenWindow) -> None:
    reader = open_window()

    for command in COMMANDS:
        tooltip = reader.action(command.name).toolTip()
        assert tooltip.startswith(command.text)
        assert command.shown_key in tooltip


def test_every_command_has_its_icon_and_its_words(open_window: OpenWindow) -> None:
    reader = open_window()

    for command in COMMANDS:
        assert (ICON_FOLDER / f"{command.icon}.svg").exists(), command.name
        assert reader.action(command.name).text(), command.name


def test_f1_shows_every_key_on_one_sheet(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Qt.Key.Key_F1)

    sheet = reader.part(HelpDialog, "helpDialog")
    lines = sheet.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    shown = {key for line in lines for key in line.text(0).split("  ")}
    assert {key.toString() for command in COMMANDS for key in command.shortcuts} <= shown
    assert sheet.isVisible()
    sheet.close()


def test_f10_opens_the_menu_with_every_command_and_the_languages(open_window: OpenWindow) -> None:
    reader = open_window()
    menu = reader.part(QToolButton, "menuButton").menu()

    menu.aboutToShow.emit()

    texts = {plain_text(action) for action in menu.actions()}
    assert {"Copy with reference", "Print cards …", "Help", "Quit"} <= texts
    submenus = [action.menu() for action in menu.actions()]
    names = {plain_text(a) for sub in submenus if isinstance(sub, QMenu) for a in sub.actions()}
    assert {"Dansk", "Svenska", "Norsk bokmål", "English", "Dark", "High contrast"} <= names
