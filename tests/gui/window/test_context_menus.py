"""Context menus: the same commands for a passage in the same order, wherever it is shown."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.commands.command import PASSAGE_SECTIONS
from gui.commands.command_table import COMMANDS
from tests.gui.deck_driver import cards_to_print
from tests.gui.whole_window import (
    CTRL,
    SHIFT,
    TILLID,
    ByHand,
    OpenWindow,
    Reader,
    plain_text,
)

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

VIEWS = ("libraryTree", "hitList", "readingPane", "sourceView")
SHARED = [
    command.english_text
    for section in PASSAGE_SECTIONS
    for command in COMMANDS
    if command.section is section
]


def context_menu(reader: Reader, view: str) -> QMenu:
    """The menu that the right mouse button opens in a view."""
    reader.part(QAbstractScrollArea, view).customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    """A window with hits, a page and its source."""
    reader = open_window()
    reader.type("tillid")
    reader.go_to(TILLID)
    return reader


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_the_commands_for_a_passage_in_the_same_order(
    reader: Reader, view: str
) -> None:
    menu = context_menu(reader, view)

    texts = [plain_text(action) for action in menu.actions()]
    letters = Counter(QKeySequence.mnemonic(action.text()).toString() for action in menu.actions())
    menu.close()

    assert [text for text in texts if text in SHARED] == SHARED
    del letters[""]
    assert max(letters.values()) == 1


@pytest.mark.parametrize("view", ["readingPane", "sourceView"])
def test_a_text_can_be_copied_and_selected_in_its_menu_too(reader: Reader, view: str) -> None:
    menu = context_menu(reader, view)

    shown = [plain_text(action).split("\t")[0] for action in menu.actions() if action.isVisible()]
    menu.close()

    assert {"Copy", "Select All"} <= set(shown)
    assert "Copy Link Location" not in shown


def test_a_menu_is_gone_when_it_is_closed(qtbot: QtBot, reader: Reader) -> None:
    tree = reader.tree
    before = len(tree.findChildren(QMenu))

    context_menu(reader, "libraryTree").close()

    qtbot.waitUntil(lambda: len(tree.findChildren(QMenu)) == before)


def test_the_cards_to_print_have_the_same_commands_in_the_same_order(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    reader = open_window(executor=ByHand())
    reader.go_to(TILLID)
    reader.command("print_card")
    cards = cards_to_print(reader)
    cards.window().activateWindow()
    QTest.qWaitForWindowActive(cards.window())
    cards.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cards and reader.window.has_begun)

    QTest.keyClick(cards, Qt.Key.Key_D, CTRL | SHIFT)
    added = reader.status.message()
    QTest.keyClick(cards, Qt.Key.Key_C, CTRL | SHIFT)
    copied = reader.status.message()
    cards.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [plain_text(action).split("\t")[0] for action in menu.actions()]
    menu.close()

    assert added == "Added to the deck: Tillid, Halsnæs."
    assert copied.startswith("Copied: Tillid, Halsnæs")
    expected = ["Copy with reference", "Add to deck", "Move up", "Move down"]
    assert texts[-5:] == [*expected, "Remove from the deck"]
    QGuiApplication.clipboard().clear()  # offscreen it would outlive the application
    cards.window().close()
