"""The choices of the card dialog: what is offered, what it means, what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.application.preferences import CardSettings, PreferenceStore
from gui.printing.options.printer_options import _offset_entries, _read_offsets
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_desk import Desk

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def desk(qtbot: QtBot, library: Library, tmp_path: Path) -> Desk:
    """A desk with settings of its own."""
    return Desk(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _preview(desk: Desk) -> SheetPreview:
    return desk.part(SheetPreview, "sheetPreview")


def test_every_choice_is_remembered(desk: Desk) -> None:
    desk.store.change_cards(CardSettings(advanced_open=True))
    desk.ready(MOD)
    desk.choose("cardFormat", "a5")
    desk.choose("cardPaper", "a3")
    desk.choose("cardBacks", "question")
    desk.choose("cardWay", "fronts-then-backs")
    desk.choose("cardEdge", "short-edge")
    question = desk.part(QLineEdit, "cardQuestion")
    QTest.keyClicks(question, "Hvad nu?")
    desk.part(QCheckBox, "hairlines").click()
    desk.part(QCheckBox, "fillSheet").click()
    desk.part(QSpinBox, "pictureWidth").setValue(800)
    desk.by_hand.run_all()
    desk.dialog.reject()

    desk.ready(MOD)

    def value(name: str) -> str:
        return str(desk.part(QComboBox, name).currentData())

    names = ("cardFormat", "cardPaper", "cardBacks", "cardWay", "cardEdge")
    assert [value(name) for name in names] == [
        *("a5", "a3", "question", "fronts-then-backs", "short-edge")
    ]
    assert desk.part(QLineEdit, "cardQuestion").text() == "Hvad nu?"
    assert desk.part(QCheckBox, "hairlines").isChecked()
    assert desk.part(QCheckBox, "fillSheet").isChecked()
    assert desk.part(QSpinBox, "pictureWidth").value() == 800


def test_empty_cards_are_not_remembered(desk: Desk) -> None:
    desk.ready(MOD)
    desk.part(QSpinBox, "emptyCards").setValue(3)
    desk.by_hand.run_all()
    assert desk.text("cardSummary").startswith("4 cards, 1 page")
    desk.dialog.reject()
    desk.ready(MOD)
    assert desk.part(QSpinBox, "emptyCards").value() == 0


def test_a_card_alone_on_its_page_is_not_cut(desk: Desk) -> None:
    desk.ready(MOD)
    desk.choose("cardPaper", "card")
    assert not desk.part(QCheckBox, "cropMarks").isEnabled()


def test_paper_follows_the_format(desk: Desk) -> None:
    desk.ready(MOD)
    papers = desk.part(QComboBox, "cardPaper")
    assert papers.currentText() == "4 cards per A4 sheet"
    desk.choose("cardFormat", "a4")
    assert [papers.itemText(row) for row in range(papers.count())] == [
        *("2 cards per A3 sheet", "One card per page", "Print shop, 3 mm bleed")
    ]
    desk.choose("cardFormat", "63x88")
    assert papers.itemText(0) == "9 cards per A4 sheet"


def test_only_choices_that_have_a_meaning_are_shown(desk: Desk) -> None:
    desk.ready(MOD)
    question, way, edge = (
        desk.part(QWidget, name) for name in ("cardQuestion", "cardWay", "cardEdge")
    )
    assert [each.isVisible() for each in (question, way, edge)] == [False, False, False]
    desk.choose("cardBacks", "lined")
    assert [each.isVisible() for each in (question, way, edge)] == [False, True, True]
    desk.choose("cardWay", "fold")
    assert [each.isVisible() for each in (question, way, edge)] == [False, True, False]
    desk.choose("cardBacks", "question")
    assert question.isVisible()


def test_finer_choices_are_behind_a_disclosure_that_is_remembered(desk: Desk) -> None:
    desk.ready(MOD)
    more, hairlines = desk.part(QToolButton, "moreChoices"), desk.part(QCheckBox, "hairlines")
    assert (more.text(), hairlines.isVisible()) == ("More options", False)
    more.click()
    assert (more.text(), hairlines.isVisible()) == ("Fewer options", True)
    assert desk.store.current.cards.advanced_open


def test_crop_marks_are_remembered_and_drawn(desk: Desk) -> None:
    desk.ready(MOD)
    with_marks = _preview(desk).grab().toImage()
    desk.part(QCheckBox, "cropMarks").click()
    desk.by_hand.run_all()
    assert not desk.store.current.cards.crop_marks
    assert _preview(desk).grab().toImage() != with_marks


@pytest.mark.parametrize(
    "kept",
    [
        CardSettings(format="a9"),
        CardSettings(format="a3", sheet="a4"),
        CardSettings(sheet="parchment"),
        CardSettings(backs="front", duplex="", arrangement="pile"),
    ],
)
def test_a_remembered_layout_that_there_is_not_is_left_for_the_usual_one(
    desk: Desk, kept: CardSettings
) -> None:
    desk.store.change_cards(kept)
    desk.ready(MOD)
    assert desk.part(QComboBox, "cardFormat").currentText() == "A6"
    assert desk.part(QComboBox, "cardPaper").currentText() == "4 cards per A4 sheet"
    assert desk.part(QComboBox, "cardBacks").currentText() == "None"


def test_the_offset_of_a_printer_of_any_name_is_remembered() -> None:
    offsets = {"Printer\tto": (1.0, -0.5), "HP, 2. sal": (0.0, 2.5)}
    assert _read_offsets(_offset_entries(offsets)) == offsets
    assert _read_offsets(["Printer", "a\tb\tc", "a\t1.0\t99.0"]) == {}
