"""What is accepted in the review of a text, and what is not lost when it is closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
)

from content.importing.library_writing import NewText
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

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


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
