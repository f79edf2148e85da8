"""Underlined letters: none stands for two things in one menu or one dialog, in any language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.application.preferences import PreferenceStore
from gui.application.translation import LANGUAGES, install_language
from tests.gui.card_dialog_driver import DialogDriver
from tests.gui.whole_window import PEJLEMAERKE_5, OpenWindow

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.parametrize("language", LANGUAGES),
]


def test_no_two_items_of_a_menu_have_the_same_letter(
    open_window: OpenWindow, store: PreferenceStore, language: str
) -> None:
    store.change(replace(store.current, language=language))
    window = open_window().window
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()

    menus = [[action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)]
    commands = max(menus, key=len)

    assert len(commands) > 20
    assert [_repeated(texts) for texts in menus if _repeated(texts)] == []
    assert [text for text in commands if text and "&" not in text] == []


def test_no_two_fields_of_the_card_dialog_have_the_same_letter(
    qtbot: QtBot,
    qapp: QApplication,
    library: Library,
    store: PreferenceStore,
    tmp_path: Path,
    language: str,
) -> None:
    install_language(qapp, language)
    driver = DialogDriver(qtbot, library, store, tmp_path)
    dialog = driver.ready(PEJLEMAERKE_5)
    driver.show_all_options()

    labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    deck_menu = driver.part(QToolButton, "deckMenu").menu()

    assert len(labels) >= 8
    assert _repeated(labels + buttons) == {}
    assert _repeated(action.text() for action in deck_menu.actions()) == {}
    install_language(qapp, "en")


def _repeated(texts: Iterable[str]) -> dict[str, int]:
    """The letters that are underlined more than once."""
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    del letters[""]
    return {letter: number for letter, number in letters.items() if number > 1}
