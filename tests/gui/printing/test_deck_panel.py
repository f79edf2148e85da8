"""Decks in the card dialog: their order, their files, and what a file may have wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from content.cards.deck import Deck, read_deck, write_deck
from content.library import Library
from gui.application.preferences import PreferenceStore
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_dialog_driver import DialogDriver

HALSNAES = ("mod", "tillid", "helhed")
IDS = tuple(f"halsnaes/mod-tillid-og-helhed/{each}" for each in HALSNAES)
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    store = PreferenceStore(tmp_path / "settings.ini")
    return DialogDriver(qtbot, library, store, tmp_path / "printed")


def _answering(file: Path | None) -> Callable[[QFileDialog], Path | None]:
    return lambda _dialog: file


def _order(driver: DialogDriver) -> list[str]:
    return [each.rpartition("/")[2] for each in driver.cards.passages]


def test_cards_are_in_the_order_of_the_tree(driver: DialogDriver) -> None:
    driver.ready("halsnaes")
    assert driver.cards.passages == IDS


def test_keys_move_a_card_and_the_cards_are_typeset_anew(driver: DialogDriver) -> None:
    driver.ready("halsnaes")
    QTest.keyClick(driver.cards, Qt.Key.Key_Down, ALT)
    assert _order(driver) == ["tillid", "mod", "helhed"]
    assert driver.cards.currentRow() == 1
    assert not driver.part(QPushButton, "printCards").isEnabled()
    driver.by_hand.run_all()
    assert driver.part(QPushButton, "printCards").isEnabled()
    QTest.keyClick(driver.cards, Qt.Key.Key_Up, ALT)
    QTest.keyClick(driver.cards, Qt.Key.Key_Up, ALT)
    assert _order(driver) == ["mod", "tillid", "helhed"]


def test_delete_removes_a_card_until_there_is_none(driver: DialogDriver) -> None:
    driver.ready("halsnaes")
    QTest.keyClick(driver.cards, Qt.Key.Key_Delete)
    assert _order(driver) == ["tillid", "helhed"]
    for _ in range(3):
        QTest.keyClick(driver.cards, Qt.Key.Key_Delete)
    driver.by_hand.run_all()
    assert driver.text("cardMessage").startswith("This deck has no cards")
    assert not driver.part(QPushButton, "printCards").isEnabled()
    driver.show_all_options()
    driver.part(QSpinBox, "emptyCards").setValue(4)
    driver.by_hand.run_all()
    assert driver.text("cardSummary") == "4 cards, 1 page"


def test_a_deck_is_saved_and_opened_in_its_order(
    driver: DialogDriver, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    dialog = driver.ready("halsnaes")
    QTest.keyClick(driver.cards, Qt.Key.Key_Down, ALT)
    dialog.files.run = _answering(tmp_path / "Vores bunke.yaml")
    driver.press("saveDeck")
    deck, faults = read_deck(tmp_path / "Vores bunke.yaml")
    assert not faults
    assert deck == Deck("Vores bunke", (IDS[1], IDS[0], IDS[2]))
    assert driver.text("deckNews") == f"Saved as “{tmp_path / 'Vores bunke.yaml'}”."

    again = DialogDriver(qtbot, library, driver.store, driver.printed)
    opened = again.ready()
    assert again.text("cardMessage").startswith("This deck has no cards")
    opened.files.run = _answering(tmp_path / "Vores bunke.yaml")
    again.press("openDeck")
    again.by_hand.run_all()
    assert _order(again) == ["tillid", "mod", "helhed"]
    assert again.text("deckNews") == "3 cards opened from “Vores bunke”."
    assert again.text("cardMessage") == ""


def test_ids_that_the_library_does_not_have_are_named_and_left_out(
    driver: DialogDriver, tmp_path: Path
) -> None:
    write_deck(tmp_path / "deck.yaml", Deck("Gammel", ("halsnaes/gone", IDS[2], "x/y/z")))
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "deck.yaml")
    driver.press("openDeck")
    driver.by_hand.run_all()
    assert driver.cards.passages == (IDS[2],)
    assert driver.text("deckNews") == (
        "2 passages in “Gammel” are not in the library and were left out: halsnaes/gone, x/y/z."
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"title: [", "“deck.yaml” is not a deck file. The cards were not changed. deck.yaml"),
        (b"\xff\xfe", "not UTF-8"),
        (b"title: A\npassages:\n  - a\ncolour: red\n", "colour"),
        (b"title: A\npassages: [not/here]\n", "None of the passages in “A” are in the library"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_deck_is_reported_and_the_cards_stay(
    driver: DialogDriver, tmp_path: Path, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / "deck.yaml").write_bytes(content)
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "deck.yaml")
    driver.press("openDeck")
    driver.by_hand.run_all()
    assert message in driver.text("deckNews")
    assert driver.cards.passages == (IDS[0],)
    assert driver.part(QPushButton, "printCards").isEnabled()


def test_a_deck_that_cannot_be_written_is_an_error(driver: DialogDriver, tmp_path: Path) -> None:
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "gone" / "deck.yaml")
    driver.press("saveDeck")
    assert "Nothing was saved: there is no folder" in driver.text("deckNews")
    assert not (tmp_path / "gone").exists()


def test_the_message_about_a_deck_goes_when_its_cards_are_changed(
    driver: DialogDriver, tmp_path: Path
) -> None:
    write_deck(tmp_path / "deck.yaml", Deck("Tre", IDS))
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "deck.yaml")
    driver.press("openDeck")
    QTest.keyClick(driver.cards, Qt.Key.Key_Delete)
    assert driver.text("deckNews") == ""


def test_a_deck_that_was_opened_gives_its_title_and_folder_to_the_next_file(
    driver: DialogDriver, tmp_path: Path
) -> None:
    write_deck(tmp_path / "deck.yaml", Deck("Vores tre", IDS))
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "deck.yaml")
    driver.press("openDeck")
    driver.by_hand.run_all()
    suggested: list[Path] = []

    def answer(dialog: QFileDialog) -> None:
        suggested.append(Path(dialog.selectedFiles()[0]))

    dialog.files.run = answer
    driver.press("saveCards")
    assert suggested == [tmp_path / "Vores tre.pdf"]


def test_a_deck_that_was_saved_gives_its_name_to_the_next_file(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(IDS[0])
    dialog.files.run = _answering(tmp_path / "Vores egne.yaml")
    driver.press("saveDeck")
    suggested: list[Path] = []

    def answer(dialog: QFileDialog) -> None:
        suggested.append(Path(dialog.selectedFiles()[0]))

    dialog.files.run = answer
    driver.press("saveCards")
    assert suggested == [tmp_path / "Vores egne.pdf"]


def test_a_passage_that_is_twice_in_a_file_is_one_card(
    driver: DialogDriver, tmp_path: Path
) -> None:
    write_deck(tmp_path / "deck.yaml", Deck("Dobbelt", (IDS[0], IDS[1], IDS[0])))
    dialog = driver.ready(IDS[2])
    dialog.files.run = _answering(tmp_path / "deck.yaml")
    driver.press("openDeck")
    assert driver.cards.passages == (IDS[0], IDS[1])
    assert driver.text("deckNews") == "2 cards opened from “Dobbelt”."


def test_a_page_that_is_drawn_too_late_for_its_deck_is_not_shown(driver: DialogDriver) -> None:
    driver.open(IDS[0])
    preview = driver.part(SheetPreview, "sheetPreview")
    empty = preview.grab().toImage()
    driver.by_hand.run_next()  # the cards are typeset, and their page is to be drawn
    QTest.keyClick(driver.cards, Qt.Key.Key_Delete)
    driver.by_hand.run_all()
    assert preview.grab().toImage() == empty


def test_several_selected_cards_are_moved_together_and_removed_together(
    driver: DialogDriver,
) -> None:
    driver.ready("halsnaes")
    QTest.keyClick(driver.cards, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    QTest.keyClick(driver.cards, Qt.Key.Key_Down, ALT | Qt.KeyboardModifier.ShiftModifier)
    assert _order(driver) == ["helhed", "mod", "tillid"]
    assert driver.cards.selected_passages() == (IDS[0], IDS[1])
    QTest.keyClick(driver.cards, Qt.Key.Key_Down, ALT)
    assert _order(driver) == ["helhed", "mod", "tillid"]

    QTest.keyClick(driver.cards, Qt.Key.Key_Delete)
    assert _order(driver) == ["helhed"]
