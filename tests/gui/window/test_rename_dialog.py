"""Own texts and their municipalities are renamed from the tree and from the page."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.deck.card_list import CardList
from gui.importing.rename_dialog import RenameDialog
from tests.gui.profile_driver import OpenProfile, add_text, next_window, tree_index
from tests.gui.whole_window import Reader

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

PASSAGE = "naesbo/grundlag/vi-gaar-foran"


@pytest.fixture
def reader(open_profile: OpenProfile, tmp_path: Path, library: Library) -> Reader:
    """The window on a library with a text of the reader's own."""
    add_text(tmp_path, library)
    return open_profile()


def _dialog() -> RenameDialog:
    (dialog,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, RenameDialog) and each.isVisible()
    )
    return dialog


def _field(dialog: RenameDialog) -> QLineEdit:
    (field,) = dialog.findChildren(QLineEdit, "nameField")
    return field


def _ok(dialog: RenameDialog) -> QPushButton:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    return buttons.button(QDialogButtonBox.StandardButton.Ok)


def _rename(reader: Reader, name: str, qtbot: QtBot) -> Reader:
    reader.press(Qt.Key.Key_F2)
    dialog = _dialog()
    _field(dialog).setText(name)
    _ok(dialog).click()
    return next_window(reader, qtbot)


def test_an_own_text_is_renamed_in_the_tree_and_the_name_is_taken_back(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.go_to("naesbo/grundlag")
    reader.tree.setFocus()

    reader = _rename(reader, "Grundlag for chefer", qtbot)

    assert tree_index(reader, "naesbo/grundlag").data() == "[Grundlag for chefer]"
    assert reader.title == "[Grundlag for chefer]"
    assert "Ledelse i Næsbo" in reader.page.split("\n")
    assert reader.status.message() == "The name is “Grundlag for chefer” now."
    reader.part(QToolButton, "undoTextChange").click()
    reader = next_window(reader, qtbot)
    assert tree_index(reader, "naesbo/grundlag").data() == "Ledelse i Næsbo"
    reader.part(QToolButton, "undoTextChange").click()
    reader = next_window(reader, qtbot)
    assert reader.title == "[Grundlag for chefer]"


def test_the_text_of_a_passage_is_renamed_and_what_is_read_stays(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.go_to(PASSAGE)

    reader = _rename(reader, "Grundlag for chefer", qtbot)

    assert reader.title == "Vi går foran"
    assert "[Grundlag for chefer]" in reader.page


def test_an_own_municipality_is_renamed(reader: Reader, qtbot: QtBot) -> None:
    reader.go_to("naesbo")
    reader.tree.setFocus()

    reader = _rename(reader, "Nordre Næsbo Kommune", qtbot)

    assert tree_index(reader, "naesbo").data() == "Nordre Næsbo"


def test_the_own_names_of_a_municipality_are_given_beside_its_name(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    reader.go_to("naesbo")
    reader.tree.setFocus()
    reader.press(Qt.Key.Key_F2)
    dialog = _dialog()
    (field,) = dialog.findChildren(QLineEdit, "ownNamesField")

    field.setText("Kilden,  Vision   2030, ,Kilden")
    _ok(dialog).click()
    reader = next_window(reader, qtbot)

    written = (tmp_path / "profile/data/library/naesbo/municipality.yaml").read_text("utf-8")
    assert yaml.safe_load(written)["own_names"] == ["Kilden", "Vision 2030"]
    assert tree_index(reader, "naesbo").data() == "Næsbo"


def test_an_empty_name_gives_the_printed_title_again(reader: Reader, qtbot: QtBot) -> None:
    reader.go_to("naesbo/grundlag")
    reader = _rename(reader, "Grundlag for chefer", qtbot)

    reader = _rename(reader, "", qtbot)

    assert reader.title == "Ledelse i Næsbo"


@pytest.mark.parametrize("key", ["helsingoer", "helsingoer/ledelsesgrundlag"])
def test_texts_of_the_program_are_not_renamed(reader: Reader, key: str) -> None:
    reader.go_to(key)
    reader.tree.setFocus()

    assert not reader.action("rename_text").isEnabled()


def test_a_name_that_says_nothing_new_cannot_be_given(reader: Reader) -> None:
    reader.go_to("naesbo")
    reader.tree.setFocus()
    reader.press(Qt.Key.Key_F2)
    dialog = _dialog()

    assert not _ok(dialog).isEnabled()
    _field(dialog).setText("  ")
    assert not _ok(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_name_that_cannot_be_written_is_said(reader: Reader, tmp_path: Path) -> None:
    reader.go_to("naesbo/grundlag")
    reader.press(Qt.Key.Key_F2)
    dialog = _dialog()
    _field(dialog).setText("Grundlag for chefer")
    (tmp_path / "profile/data/library/naesbo/grundlag.yaml").unlink()

    _ok(dialog).click()

    assert reader.status.message().startswith("The name was not changed: ")


def test_back_and_what_can_be_undone_in_the_deck_outlive_a_change_of_the_texts(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.go_to("helsingoer/ledelsesgrundlag")
    reader.command("add_to_deck")
    qtbot.waitUntil(lambda: reader.action("undo").isEnabled())
    reader.go_to(PASSAGE)

    reader = _rename(reader, "Grundlag for chefer", qtbot)

    assert reader.title == "Vi går foran"
    reader.command("back")
    assert reader.title == "Ledelsesgrundlag"
    assert reader.action("forward").isEnabled()
    qtbot.waitUntil(lambda: reader.action("undo").isEnabled())
    deck = reader.part(CardList, "deckList")
    qtbot.waitUntil(lambda: bool(deck.passages))
    reader.command("undo")
    assert deck.passages == ()
    reader.command("redo")
    assert deck.passages != ()


def test_back_leads_past_a_text_that_was_removed(reader: Reader, qtbot: QtBot) -> None:
    for passage in ("helsingoer/ledelsesgrundlag", PASSAGE, "halsnaes/mod-tillid-og-helhed"):
        reader.go_to(passage)
    reader.go_to(PASSAGE)

    reader.command("remove_text")

    reader = next_window(reader, qtbot)
    reader.command("back")
    assert reader.title == "Ledelsesgrundlag"
    assert not reader.action("back").isEnabled()
