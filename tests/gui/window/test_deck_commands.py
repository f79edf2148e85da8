"""The current deck: collected while reading, put in order, printed, and all of it undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from gui.application.preferences import PreferenceStore
from tests.gui.deck_driver import (
    HELHED,
    MOD,
    add_to_deck,
    cards_of,
    cards_to_print,
    line_of,
    tray_of,
)
from tests.gui.whole_window import (
    ALT,
    CTRL,
    PEJLEMAERKE_5,
    PEJLEMAERKER,
    SHIFT,
    TILLID,
    OpenWindow,
    Reader,
)

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]
Key = Qt.Key


def test_what_is_read_is_added_once_and_each_time_it_is_said(open_window: OpenWindow) -> None:
    reader = open_window()

    add_to_deck(reader, TILLID)
    assert reader.status.message() == "Added to the deck: Tillid, Halsnæs."
    assert line_of(reader) == "1 card · Deck"
    add_to_deck(reader, TILLID)
    assert reader.status.message() == "Already in the deck: Tillid, Halsnæs."
    add_to_deck(reader, PEJLEMAERKE_5)

    assert cards_of(reader).passages == (TILLID, PEJLEMAERKE_5)
    assert line_of(reader) == "2 cards · Deck"


def test_without_anything_read_the_window_says_what_to_do(open_window: OpenWindow) -> None:
    reader = open_window()

    reader.press(Key.Key_D, CTRL | SHIFT)

    assert reader.status.message() == "Select a passage first, then add it to the deck."
    assert not cards_of(reader).count()


def test_selected_results_and_branches_are_added_as_they_would_be_printed(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKER)

    reader.press(Key.Key_D, CTRL | SHIFT)
    assert cards_of(reader).count() == 6
    assert reader.status.message() == "Added to the deck: 6 passages."

    reader.tree.setFocus()
    reader.go_to("halsnaes")
    reader.press(Key.Key_D, CTRL | SHIFT)
    assert cards_of(reader).count() == 9


def test_an_empty_deck_is_one_line_with_a_button_that_adds(open_window: OpenWindow) -> None:
    reader = open_window(size=(900, 600))
    tray = tray_of(reader)
    QApplication.processEvents()
    shown = [each for each in tray.findChildren(QToolButton) if each.isVisible()]

    assert tray.height() < 60
    assert [each.defaultAction() for each in shown][:1] == [reader.action("add_to_deck")]

    add_to_deck(reader, TILLID)
    assert cards_of(reader).isVisible()
    reader.part(QToolButton, "foldDeck").click()
    assert not cards_of(reader).isVisible()
    QApplication.processEvents()
    assert tray.height() < 60


def test_the_tray_leaves_most_of_a_small_window_to_the_tree(open_window: OpenWindow) -> None:
    reader = open_window(size=(900, 600))
    reader.tree.setFocus()
    for branch in ("DK", "SE"):
        reader.go_to(branch)
        reader.press(Key.Key_D, CTRL | SHIFT)
    QApplication.processEvents()

    assert cards_of(reader).count() > 10
    assert reader.tree.height() > tray_of(reader).height()


def test_keys_move_and_remove_the_selected_cards_and_the_page_shows_the_current_one(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    add_to_deck(reader, MOD, TILLID, HELHED)
    cards = cards_of(reader)
    cards.setFocus()

    reader.press(Key.Key_Home)
    assert reader.title == "Mod"
    reader.press(Key.Key_Down, SHIFT)
    reader.press(Key.Key_Down, ALT | SHIFT)
    assert cards.passages == (HELHED, MOD, TILLID)
    assert reader.status.message() == "Moved in the deck: 2 passages."
    reader.press(Key.Key_Delete)

    assert list(cards.passages) == [HELHED]
    assert reader.status.message() == "Removed from the deck: 2 passages."
    assert reader.title == "Helhed"


def test_every_change_is_undone_and_done_again(open_window: OpenWindow) -> None:
    reader = open_window()
    add_to_deck(reader, MOD, TILLID, HELHED)
    cards = cards_of(reader)
    cards.setFocus()
    cards.setCurrentRow(0)
    reader.press(Key.Key_Down, ALT | SHIFT)
    reader.press(Key.Key_Delete)
    reader.command("empty_deck")
    assert not cards.count()
    assert not reader.action("empty_deck").isEnabled()

    states: list[tuple[str, ...]] = []
    for _ in range(3):
        reader.command("undo")
        states.append(cards.passages)
    assert states == [(TILLID, HELHED), (TILLID, MOD, HELHED), (MOD, TILLID, HELHED)]
    assert reader.status.message() == "Undone: Moved in the deck: Mod, Halsnæs."

    reader.tree.setFocus()
    reader.press(Key.Key_Z, CTRL | SHIFT)
    assert cards.passages == (TILLID, MOD, HELHED)
    assert reader.status.message() == "Done again: Moved in the deck: Mod, Halsnæs."
    reader.press(Key.Key_Z, CTRL)
    assert cards.passages == (MOD, TILLID, HELHED)


@pytest.mark.parametrize("pane", ["searchField", "readingPane", "libraryTree", "deckList"])
def test_undo_works_wherever_the_reader_is(open_window: OpenWindow, pane: str) -> None:
    reader = open_window()
    add_to_deck(reader, TILLID, MOD)
    reader.part(QWidget, pane).setFocus()

    reader.press(Key.Key_Z, CTRL)
    assert cards_of(reader).passages == (TILLID,)
    reader.press(Key.Key_Z, CTRL | SHIFT)

    assert list(cards_of(reader).passages) == [TILLID, MOD]


def test_letters_in_the_field_are_undone_before_the_deck_is(open_window: OpenWindow) -> None:
    reader = open_window()
    add_to_deck(reader, TILLID)
    reader.field.setFocus()
    reader.type("mo")

    reader.press(Key.Key_Z, CTRL)

    assert reader.field.text() == ""
    assert cards_of(reader).count() == 1


def test_the_best_result_is_added_from_the_search_field(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.type("tillid")

    reader.press(Key.Key_D, CTRL | SHIFT)

    assert cards_of(reader).passages == (reader.rows()[0].passage,)


def test_f6_goes_from_the_tree_to_the_deck(open_window: OpenWindow) -> None:
    reader = open_window()
    add_to_deck(reader, TILLID)
    reader.tree.setFocus()

    reader.press(Key.Key_F6)

    assert reader.focus == "deckList"


def test_cards_are_dragged_into_another_order(open_window: OpenWindow) -> None:
    reader = open_window()
    add_to_deck(reader, MOD, TILLID, HELHED)
    cards = cards_of(reader)

    model = cards.model()
    model.moveRow(cards.rootIndex(), 2, cards.rootIndex(), 0)
    cards.changed.emit()

    assert cards.passages == (HELHED, MOD, TILLID)
    reader.command("undo")
    assert cards.passages == (MOD, TILLID, HELHED)


def test_the_dialogs_own_order_leaves_the_deck_alone(open_window: OpenWindow) -> None:
    reader = open_window()
    add_to_deck(reader, MOD, TILLID)
    reader.command("print_deck")
    cards = cards_to_print(reader)

    QTest.keyClick(cards, Key.Key_Delete)
    cards.window().close()

    assert cards.passages == (TILLID,)
    assert cards_of(reader).passages == (MOD, TILLID)


def test_five_principles_are_at_the_printer_in_twelve_actions(open_window: OpenWindow) -> None:
    reader = open_window()
    five = (MOD, TILLID, HELHED, PEJLEMAERKE_5, "helsingborg/stadens-styrmodell")
    opened = ("halsnaes/mod-tillid-og-helhed", PEJLEMAERKER)

    reader.tree.expand_branches(opened)
    for number, passage in enumerate(five):
        _click(reader, passage, CTRL if number else SHIFT ^ SHIFT)
    _press(reader, "add_to_deck")
    QApplication.processEvents()
    _press(reader, "print_deck")

    to_print = 1  # Print in the card dialog
    assert len(opened) + len(five) + 2 + to_print <= 12
    cards = cards_to_print(reader)
    assert cards.count() == 5
    button = cards.window().findChild(QPushButton, "printCards")
    assert isinstance(button, QPushButton)
    assert button.isVisible()


@pytest.mark.parametrize("language", ["da", "sv", "nb"])
def test_the_tray_speaks_the_language_of_the_window(
    open_window: OpenWindow, store: PreferenceStore, language: str
) -> None:
    reader = open_window()
    add_to_deck(reader, PEJLEMAERKE_5)
    english = line_of(reader), cards_of(reader).accessibleDescription()

    store.change(replace(store.current, language=language))
    QApplication.processEvents()

    assert cards_of(reader).passages == (PEJLEMAERKE_5,)
    assert line_of(reader) != english[0]
    assert cards_of(reader).accessibleDescription() != english[1]


def _click(reader: Reader, passage: str, held: Qt.KeyboardModifier) -> None:
    model = reader.tree.model()
    row = model.index_of(passage)  # type: ignore[attr-defined]
    reader.tree.scrollTo(row)
    middle = reader.tree.visualRect(row).center()
    QTest.mouseClick(reader.tree.viewport(), Qt.MouseButton.LeftButton, held, middle)


def _press(reader: Reader, name: str) -> None:
    """Click a visible button of a command."""
    button = next(
        each
        for each in reader.window.findChildren(QToolButton)
        if each.defaultAction() is reader.action(name) and each.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
