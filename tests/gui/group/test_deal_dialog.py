"""Dealing: a table, decks to print and to save, and a sentence where there are too few cards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from content.cards.deck import read_deck
from gui.group.deal_dialog import DealDialog
from tests.gui.deck_driver import cards_to_print
from tests.gui.group.group_driver import action, dialog_of, press
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window()


@pytest.fixture
def dialog(reader: Reader) -> DealDialog:
    action(reader, "deal_cards")
    return dialog_of(reader, DealDialog)


def deal(dialog: DealDialog, groups: int, cards: int) -> None:
    dialog.groups.setValue(groups)
    dialog.cards.setValue(cards)
    QTest.keyClick(dialog.cards, Qt.Key.Key_Return)


def test_each_group_has_a_row_with_its_cards(dialog: DealDialog) -> None:
    deal(dialog, 4, 3)
    model = dialog.table.model()
    rows, down = range(model.rowCount()), Qt.Orientation.Vertical
    names = [model.headerData(row, down) for row in rows]
    assert names == ["Group 1", "Group 2", "Group 3", "Group 4"]
    texts = [str(model.index(row, column).data()) for row in rows for column in range(3)]
    assert len(set(texts)) == 12
    assert all("\n" in text and " · " in text for text in texts)


def test_too_many_are_refused_with_both_numbers_and_the_deal_stays(dialog: DealDialog) -> None:
    deal(dialog, 2, 2)
    before = dialog.dealt
    deal(dialog, 5, 3)
    assert dialog.dealt == before
    assert "need 15 cards" in dialog.message.text()
    assert "only 14" in dialog.message.text()
    deal(dialog, 7, 2)
    assert not dialog.message.isVisible()
    assert len(dialog.dealt) == 7


def test_a_group_or_all_are_printed_as_a_deck(reader: Reader, dialog: DealDialog) -> None:
    deal(dialog, 2, 3)
    dialog._fill_print_menu()
    every, _, second = dialog.print_button.menu().actions()
    second.trigger()
    assert cards_to_print(reader).passages == dialog.dealt[1]
    cards_to_print(reader).window().close()
    every.trigger()
    assert cards_to_print(reader).passages == dialog.dealt[0] + dialog.dealt[1]


def test_a_deal_is_saved_as_the_lists_of_its_cards(dialog: DealDialog, tmp_path: Path) -> None:
    deal(dialog, 2, 3)
    dialog.files.run = lambda _dialog: tmp_path / "Hold.pejldeck"
    press(dialog.save_button)
    for number in (1, 2):
        deck, faults = read_deck(tmp_path / f"Hold {number}.pejldeck")
        assert deck is not None
        assert (deck.title, faults) == (f"Hold {number}", ())
        assert deck.passages == dialog.dealt[number - 1]
    assert dialog.message.text() == "Saved: “Hold 1.pejldeck” to “Hold 2.pejldeck”."


def test_no_deck_is_overwritten(dialog: DealDialog, tmp_path: Path) -> None:
    deal(dialog, 2, 1)
    (tmp_path / "Hold 2.pejldeck").write_text("mine", "utf-8")
    dialog.files.run = lambda _dialog: tmp_path / "Hold.pejldeck"
    press(dialog.save_button)
    assert dialog.message.text().startswith("“Hold 2.pejldeck” is there already.")
    assert not (tmp_path / "Hold 1.pejldeck").exists()
    assert (tmp_path / "Hold 2.pejldeck").read_text("utf-8") == "mine"


def test_a_folder_that_cannot_be_written_is_said(dialog: DealDialog, tmp_path: Path) -> None:
    deal(dialog, 1, 1)
    dialog.files.run = lambda _dialog: tmp_path / "not there" / "Hold.pejldeck"
    press(dialog.save_button)
    assert dialog.message.text().startswith("Nothing was saved: there is no folder")


def test_nothing_is_saved_where_no_file_is_chosen(dialog: DealDialog) -> None:
    deal(dialog, 1, 1)
    dialog.files.run = lambda _dialog: None
    press(dialog.save_button)
    assert not dialog.message.isVisible()


def test_enter_on_a_card_shows_it_on_the_page(reader: Reader, dialog: DealDialog) -> None:
    deal(dialog, 1, 1)
    dialog.table.setFocus()
    dialog.table.setCurrentCell(0, 0)
    before = dialog.dealt
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert str(dialog.table.model().index(0, 0).data()).startswith(reader.title)
    assert dialog.dealt == before


def test_the_deal_is_on_the_wall_group_by_group(reader: Reader, dialog: DealDialog) -> None:
    assert dialog.wall_steps() == ()
    deal(dialog, 2, 2)
    press(dialog.on_wall)
    step = reader.window.walls.wall.slides.walk.step
    assert step is not None
    leads = [each.text for each in step.text.blocks if each.kind == "lead"]
    assert leads == ["Group 1", "Group 2"]
    reader.window.walls.wall.end()
