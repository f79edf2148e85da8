"""*Who said this?*: nothing tells before the one key that reveals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from content.masking.masked_text import BAR
from content.slides import SlideText
from gui.group.quiz_dialog import QuizDialog
from tests.content.masking.masked_names import is_given_away
from tests.gui.group.group_driver import action, dialog_of, texts_in
from tests.gui.whole_window import OpenWindow, Reader

pytestmark = pytest.mark.qt_log_ignore("does not support")  # offscreen's own excuses

FURTHER = {
    "halsnaes": ("fokuspunkt", "Mod, tillid og helhed"),
    "helsingoer": ("pejlemærke", "Ledelsesgrundlag"),
    "hjoerring": ("Ledelse af Kerneopgaven", "område 1"),
}


@pytest.fixture
def reader(open_window: OpenWindow) -> Reader:
    return open_window()


@pytest.fixture
def dialog(reader: Reader) -> QuizDialog:
    action(reader, "ask_who_said_this")
    return dialog_of(reader, QuizDialog)


def names_of(dialog: QuizDialog) -> tuple[str, ...]:
    """What would give the passage away that is asked about."""
    assert dialog._question is not None
    passage = dialog._question.passage
    owner = dialog._library.municipality_of(passage)
    return (*owner.own_names, *FURTHER[owner.id], passage.id)


def owner_of(dialog: QuizDialog) -> str:
    assert dialog._question is not None
    return dialog._library.municipality_of(dialog._question.passage).short_name


def test_no_passage_is_given_away_in_any_text_or_name(reader: Reader, dialog: QuizDialog) -> None:
    choices = [dialog.choices.item(row).text() for row in range(dialog.choices.count())]
    asked, page = set(), reader.page
    for _ in range(13):
        name = owner_of(dialog)
        texts = [text for text in texts_in(dialog) if text not in choices]
        assert [text for text in texts if is_given_away(name, text)] == []
        assert [text for text in texts for own in names_of(dialog) if own in text] == []
        steps = dialog.wall_steps()
        assert not is_given_away(name, repr(steps[0]))
        assert steps[0].accent is None
        assert reader.page == page
        asked.add(dialog.page.toPlainText())
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(asked) == 13


def test_enter_reveals_and_enter_again_asks_about_another(dialog: QuizDialog) -> None:
    name, masked = owner_of(dialog), dialog.page.toPlainText()
    assert dialog.next_button.text() == "&Reveal"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert name.upper() in dialog.page.toPlainText()
    assert name in dialog.answer.text()
    assert dialog.next_button.text() == "&Next passage"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page.toPlainText() not in {masked, ""}
    assert not dialog.answer.isVisible()


@pytest.mark.parametrize("is_right", [True, False])
def test_a_guess_is_chosen_by_its_number_and_answered(dialog: QuizDialog, is_right: bool) -> None:
    assert dialog._question is not None
    owner = dialog._question.passage.municipality
    right = dialog._question.choices.index(owner)
    QTest.keyClicks(dialog.choices, str(right + 1 if is_right else (right + 1) % 3 + 1))
    QTest.keyClick(dialog.choices, Qt.Key.Key_Return)
    expected = "Right: {}." if is_right else "It is {}."
    name = dialog._library.municipality(owner).name
    assert dialog.answer.text() == expected.format(name)


def test_the_choice_is_between_municipalities_that_write_the_language(dialog: QuizDialog) -> None:
    offered = [dialog.languages.itemText(row) for row in range(dialog.languages.count())]
    assert offered == ["Danish: 3 municipalities", "All languages: the language may tell"]
    assert dialog.choices.count() == 3
    dialog.languages.setCurrentIndex(1)
    dialog.languages.activated.emit(1)
    assert dialog.choices.count() == 4


def test_where_there_is_no_choice_the_page_says_what_to_tick(reader: Reader) -> None:
    reader.window._scope.tick_municipalities(frozenset({"halsnaes"}), on=True)
    action(reader, "ask_who_said_this")
    dialog = dialog_of(reader, QuizDialog)
    assert dialog.page.toPlainText().startswith("Tick texts of at least two municipalities")
    assert (dialog.choices.count(), dialog.wall_steps()) == (0, ())
    reader.window._scope.tick_municipalities(frozenset({"hjoerring"}), on=True)
    action(reader, "ask_who_said_this")
    assert dialog.choices.count() == 2


def test_the_wall_has_the_masked_passage_then_the_choice_then_the_passage(
    reader: Reader, dialog: QuizDialog
) -> None:
    wall, name = reader.window.walls.wall, owner_of(dialog)
    dialog.on_wall.click()
    masked, choice = wall.slides.walk.steps
    assert masked.text.municipality == BAR
    assert masked.text.foot == ""
    assert masked.shown_name == masked.text.title
    names = [each.text.split()[0] for each in choice.text.blocks]
    assert names == ["Halsnæs", "Helsingør", "Hjørring"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (revealed,) = wall.slides.walk.steps
    assert isinstance(revealed.text, SlideText)
    assert revealed.text.municipality.startswith(name)
    wall.end()


def test_what_is_copied_from_the_page_is_masked(dialog: QuizDialog) -> None:
    dialog.page.selectAll()
    dialog.page.copy()
    copied = QApplication.clipboard().text()
    assert copied
    assert not is_given_away(owner_of(dialog), copied)
