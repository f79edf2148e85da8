"""The review of a new text: lines, structure and card beside each other, corrected by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
)

from content.importing.element import Role
from gui.importing.role_names import role_name
from tests.gui.importing.review_driver import (
    TEXT,
    Review,
    button,
    part,
    passages,
    press,
    rows,
    state,
)
from tests.gui.whole_window import CTRL, SHIFT

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


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


def test_the_card_of_the_selected_lines_is_shown(review: Review) -> None:
    dialog = review(TEXT)

    dialog.source.select_lines({9})

    assert dialog.card.accessibleDescription() == "Mod"
    assert not dialog.card.grab().toImage().isNull()
