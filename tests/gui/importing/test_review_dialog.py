"""The review of a new text: lines, structure and card beside each other, corrected by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from content.importing.element import Role
from content.importing.library_writing import NewText
from content.importing.proposal import propose_structure
from content.library import Library
from gui.application.jobs import Jobs
from gui.importing.review_dialog import Review as ReviewOf
from gui.importing.review_dialog import ReviewDialog
from gui.importing.role_names import role_name
from tests.gui.whole_window import CTRL, SHIFT, at_once

TEXT = """Ledelse i Eksempel Kommune

Ro

Vi holder fast, når andre slipper, og vi siger det til hinanden.

Mod

Vi tør handle, også når det er svært at se, hvor det ender.

KRAFT

Vi begynder, også når det er svært, og vi slutter igen.

Side 1
"""

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own

Review = Callable[[str], ReviewDialog]
_Part = TypeVar("_Part", bound=QWidget)


@pytest.fixture
def review(qtbot: QtBot, library: Library) -> Review:
    """Opens the review of a text."""

    def make(text: str = TEXT) -> ReviewDialog:
        dialog = ReviewDialog(
            ReviewOf("Add a text: grundlag", "grundlag", propose_structure(text)),
            library,
            Jobs(at_once),
        )
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def rows(dialog: ReviewDialog) -> dict[str, str]:
    """What each line is shown to be, by its number."""
    model = dialog.source.model()
    return {
        model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())
    }


def passages(dialog: ReviewDialog) -> list[str]:
    tree = dialog.structure
    items = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if isinstance(item, QTreeWidgetItem)]


def part(dialog: ReviewDialog, kind: type[_Part], name: str) -> _Part:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), f"the dialog has no {name}"
    return found


def state(dialog: ReviewDialog) -> str:
    return part(dialog, QLabel, "reviewState").text()


def press(dialog: ReviewDialog, line: int, key: Qt.Key) -> None:
    dialog.source.select_lines({line})
    dialog.source.setFocus()
    QTest.keyClick(dialog.source, key)


def button(dialog: ReviewDialog, name: str) -> QPushButton:
    return part(dialog, QPushButton, name)


def test_every_line_is_shown_with_what_it_is_and_the_passages_as_they_will_be(
    review: Review,
) -> None:
    dialog = review(TEXT)

    assert rows(dialog) == {
        "1": "Title",
        "3": "Heading 2",
        "5": "Text",
        "7": "Heading 2",
        "9": "Text",
        "11": "Heading 1",
        "13": "Text",
        "15": "Left out",
    }
    assert {"Ro", "Mod", "Kraft"} <= set(passages(dialog))
    assert state(dialog) == "3 passages proposed · 0 lines belong nowhere · 1 line left out"


def test_what_is_proposed_of_the_document_can_be_changed(review: Review) -> None:
    dialog = review(TEXT)
    field = part(dialog, QComboBox, "municipalityField")

    assert field.currentText() == "Eksempel Kommune"
    assert "Helsingør Kommune" in [field.itemText(each) for each in range(field.count())]
    assert dialog.fields.kind == "ledelsesgrundlag"
    assert dialog.fields.language == "da"


@pytest.mark.parametrize(
    ("key", "role"),
    [
        (Qt.Key.Key_T, Role.PARAGRAPH),
        (Qt.Key.Key_I, Role.LEAD),
        (Qt.Key.Key_G, Role.TAGLINE),
        (Qt.Key.Key_Q, Role.QUOTE),
        (Qt.Key.Key_F, Role.FURNITURE),
        (Qt.Key.Key_1, Role.TITLE),
        (Qt.Key.Key_2, Role.SUBTITLE),
        (Qt.Key.Key_L, Role.BULLET),
    ],
)
def test_a_letter_says_what_the_selected_line_is(review: Review, key: Qt.Key, role: Role) -> None:
    dialog = review(TEXT)

    press(dialog, 7, key)

    assert rows(dialog)["7"] == role_name(role)


def test_a_heading_is_made_in_one_action_and_undone_in_one(review: Review) -> None:
    dialog = review(TEXT)
    before = rows(dialog)

    press(dialog, 5, Qt.Key.Key_H)
    assert rows(dialog)["5"] == "Heading 2"
    QTest.keyClick(dialog.source, Qt.Key.Key_Z, CTRL)
    assert rows(dialog) == before
    QTest.keyClick(dialog.source, Qt.Key.Key_Z, CTRL | SHIFT)

    assert rows(dialog)["5"] == "Heading 2"


def test_the_last_edit_is_offered_for_lines_alike(review: Review) -> None:
    dialog = review(TEXT)
    assert not dialog.edits["repeat"].isEnabled()

    press(dialog, 5, Qt.Key.Key_Q)
    assert state(dialog).endswith("A does the same for 2 lines alike")
    QTest.keyClick(dialog.source, Qt.Key.Key_A)

    assert [rows(dialog)[line] for line in ("5", "9", "13")] == ["Quotation"] * 3


def test_names_in_one_block_are_paired_with_their_texts_in_another(review: Review) -> None:
    dialog = review("Verdier i Eksempel\n\nOpen\nModig\n\nVi lyttar.\n\nVi vågar.\n\nOg slik.\n")
    dialog.source.select_lines({3, 4, 6, 8})
    dialog.source.setFocus()

    QTest.keyClick(dialog.source, Qt.Key.Key_P)

    assert {"Open", "Modig"} <= set(passages(dialog))
    assert [rows(dialog)[line] for line in "3468"] == ["Heading 2", "Heading 2", "Text", "Text"]


def test_another_title_is_accepted_beside_the_printed_one(review: Review) -> None:
    dialog = review(TEXT)
    accepted: list[NewText] = []
    dialog.text_accepted.connect(accepted.append)
    field = part(dialog, QLineEdit, "titleField")
    assert field.placeholderText() == "Ledelse i Eksempel Kommune"

    field.setText("Grundlag for chefer")
    button(dialog, "acceptText").click()

    assert "title: '1'\ntitle_label: Grundlag for chefer\n" in accepted[0].map_text
    assert not part(dialog, QCheckBox, "keepEarlier").isVisible()


def test_lines_that_belong_nowhere_are_said_and_hold_up_accepting(review: Review) -> None:
    dialog = review(TEXT)
    dialog.source.select_lines({11})
    dialog.edits["text_above"].trigger()

    assert rows(dialog)["13"] == "Belongs nowhere"
    assert "1 line belongs nowhere" in state(dialog)
    assert not button(dialog, "acceptText").isEnabled()
    assert button(dialog, "acceptAllText").isVisible()
    press(dialog, 13, Qt.Key.Key_T)

    assert button(dialog, "acceptText").isEnabled()
    assert not button(dialog, "acceptAllText").isVisible()


def test_selecting_in_the_structure_selects_the_lines_and_back(review: Review) -> None:
    dialog = review(TEXT)
    tree = dialog.structure
    mod = next(
        item
        for index in range(tree.topLevelItemCount())
        if (item := tree.topLevelItem(index)) is not None and item.text(0) == "Mod"
    )

    tree.setCurrentItem(mod)
    assert dialog.source.selected_lines() == (7, 9)
    dialog.source.select_lines({5})

    assert mod is not tree.currentItem()
    assert [each.text(0)[:14] for each in tree.selectedItems()] == ["Text: Vi holde"]


def test_a_range_of_lines_is_selected_with_shift(review: Review) -> None:
    dialog = review(TEXT)
    model = dialog.source.model()

    def click(row: int, modifier: Qt.KeyboardModifier) -> None:
        place: QPoint = dialog.source.visualRect(model.index(row, 2)).center()
        QTest.mouseClick(dialog.source.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(3, SHIFT)

    assert dialog.source.selected_lines() == (3, 5, 7)


def test_accepting_hands_over_the_text_with_its_map(review: Review) -> None:
    dialog = review(TEXT)
    accepted: list[NewText] = []
    dialog.text_accepted.connect(accepted.append)

    button(dialog, "acceptText").click()

    assert [each.municipality for each in accepted] == ["Eksempel Kommune"]
    assert accepted[0].text == TEXT.encode()
    assert "heading: '7'" in accepted[0].map_text


def test_without_a_municipality_it_is_asked_for(review: Review) -> None:
    dialog = review(TEXT.replace(" Kommune", ""))
    accepted: list[NewText] = []
    dialog.text_accepted.connect(accepted.append)

    button(dialog, "acceptText").click()

    assert accepted == []
    assert part(dialog, QLabel, "reviewMessage").text() == "Say whose text it is first."
    assert dialog.focusWidget() is part(dialog, QComboBox, "municipalityField")


def test_the_card_of_the_selected_lines_is_shown(review: Review) -> None:
    dialog = review(TEXT)

    dialog.source.select_lines({9})

    assert dialog.card.accessibleDescription() == "Mod"
    assert not dialog.card.grab().toImage().isNull()


def test_corrections_are_not_lost_by_one_key(review: Review) -> None:
    dialog = review(TEXT)
    press(dialog, 5, Qt.Key.Key_Q)

    QTest.keyClick(dialog.source, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in part(dialog, QLabel, "reviewMessage").text()
    QTest.keyClick(dialog.source, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_without_corrections_one_key_closes(review: Review) -> None:
    dialog = review(TEXT)

    QTest.keyClick(dialog.source, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_a_text_of_a_title_alone_is_said_and_cannot_be_accepted(review: Review) -> None:
    dialog = review("Ledelse i Eksempel\n")
    press(dialog, 1, Qt.Key.Key_1)

    assert state(dialog) == "There is no text below the title."
    assert not button(dialog, "acceptText").isEnabled()
