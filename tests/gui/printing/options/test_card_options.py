"""The options of the card dialog: what is offered, what it means, what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.application.preferences import CardSettings, PreferenceStore
from gui.printing.options.layout_settings import printer_offset, settings_with_offset
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_dialog_driver import DialogDriver

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    return DialogDriver(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _preview(driver: DialogDriver) -> SheetPreview:
    return driver.part(SheetPreview, "sheetPreview")


def test_every_option_is_remembered(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings(advanced_open=True))
    driver.ready(MOD)
    driver.choose("cardFormat", "a5")
    driver.choose("cardPaper", "a3")
    driver.choose("cardBacks", "question")
    driver.choose("cardWay", "fronts-then-backs")
    driver.choose("cardEdge", "short-edge")
    question = driver.part(QLineEdit, "cardQuestion")
    QTest.keyClicks(question, "Hvad nu?")
    driver.part(QCheckBox, "hairlines").click()
    driver.part(QCheckBox, "fillSheet").click()
    driver.part(QSpinBox, "pictureWidth").setValue(800)
    driver.by_hand.run_all()
    driver.dialog.reject()

    driver.ready(MOD)

    def value(name: str) -> str:
        return str(driver.part(QComboBox, name).currentData())

    names = ("cardFormat", "cardPaper", "cardBacks", "cardWay", "cardEdge")
    assert [value(name) for name in names] == [
        *("a5", "a3", "question", "fronts-then-backs", "short-edge")
    ]
    assert driver.part(QLineEdit, "cardQuestion").text() == "Hvad nu?"
    assert driver.part(QCheckBox, "hairlines").isChecked()
    assert driver.part(QCheckBox, "fillSheet").isChecked()
    assert driver.part(QSpinBox, "pictureWidth").value() == 800


def _turn_wheel(box: QWidget) -> bool:
    """One notch towards the reader, over a box; whether what it is in must not scroll."""
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        *(middle, QPointF(box.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(box, event)
    return event.isAccepted()


def _value(box: QWidget) -> object:
    return box.currentIndex() if isinstance(box, QComboBox) else box.property("value")


def test_the_wheel_scrolls_the_options_and_changes_none_without_the_focus(
    driver: DialogDriver,
) -> None:
    driver.store.change_cards(CardSettings(advanced_open=True))
    dialog = driver.ready(MOD)
    dialog.setFocus()
    widgets = dialog.findChildren(QWidget)
    boxes = [each for each in widgets if isinstance(each, QComboBox | QAbstractSpinBox)]
    before = list(map(_value, boxes))

    for box in boxes:
        assert not _turn_wheel(box)
        assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus  # none from the wheel

    assert len(boxes) > 8
    assert list(map(_value, boxes)) == before


def test_the_wheel_changes_the_option_that_has_the_focus(driver: DialogDriver) -> None:
    driver.ready(MOD).activateWindow()
    QTest.qWaitForWindowActive(driver.dialog)
    copies = driver.part(QSpinBox, "copies")
    copies.setValue(5)
    copies.setFocus()

    assert _turn_wheel(copies)

    assert copies.value() == 4


def test_empty_cards_are_not_remembered(driver: DialogDriver) -> None:
    driver.ready(MOD)
    driver.show_all_options()
    driver.part(QSpinBox, "emptyCards").setValue(3)
    driver.by_hand.run_all()
    assert driver.text("cardSummary").startswith("4 cards, 1 page")
    driver.dialog.reject()
    driver.ready(MOD)
    assert driver.part(QSpinBox, "emptyCards").value() == 0


def test_a_question_with_characters_without_a_glyph_is_printed_and_named(
    driver: DialogDriver,
) -> None:
    driver.ready(MOD)
    driver.choose("cardBacks", "question")
    QApplication.clipboard().setText("🎉 字 字 漢 語?")
    driver.part(QLineEdit, "cardQuestion").paste()
    driver.by_hand.run_all()
    assert driver.text("cardMessage") == ""
    assert driver.text("cardSummary").endswith(
        "Not in the card fonts, code shown: 🎉 (U+1F389), 字 (U+5B57), 漢 (U+6F22), … "
        "in 🎉 字 字 漢 語?"
    )


def test_a_card_alone_on_its_page_is_not_cut(driver: DialogDriver) -> None:
    driver.ready(MOD)
    driver.choose("cardPaper", "card")
    assert not driver.part(QCheckBox, "cropMarks").isEnabled()


def test_paper_follows_the_format(driver: DialogDriver) -> None:
    driver.ready(MOD)
    papers = driver.part(QComboBox, "cardPaper")
    assert papers.currentText() == "4 cards per A4 sheet"
    driver.choose("cardFormat", "a4")
    assert [papers.itemText(row) for row in range(papers.count())] == [
        *("2 cards per A3 sheet", "One card per page", "Print shop, 3 mm bleed")
    ]
    driver.choose("cardFormat", "63x88")
    assert papers.itemText(0) == "9 cards per A4 sheet"


def test_only_options_that_have_a_meaning_are_shown(driver: DialogDriver) -> None:
    driver.ready(MOD)
    question, way, edge = (
        driver.part(QWidget, name) for name in ("cardQuestion", "cardWay", "cardEdge")
    )
    assert [each.isVisible() for each in (question, way, edge)] == [False, False, False]
    driver.choose("cardBacks", "lined")
    assert [each.isVisible() for each in (question, way, edge)] == [False, True, True]
    driver.choose("cardWay", "fold")
    assert [each.isVisible() for each in (question, way, edge)] == [False, True, False]
    driver.choose("cardBacks", "question")
    assert question.isVisible()


def test_advanced_options_are_behind_a_disclosure_that_is_remembered(
    driver: DialogDriver,
) -> None:
    driver.ready(MOD)
    more = driver.part(QToolButton, "moreChoices")
    assert more.text() == "More options"
    assert driver.dialog.findChild(QCheckBox, "hairlines") is None
    more.click()
    hairlines = driver.part(QCheckBox, "hairlines")
    assert (more.text(), hairlines.isVisible()) == ("Fewer options", True)
    assert driver.store.current.cards.advanced_open
    more.click()
    assert (more.text(), hairlines.isVisible()) == ("More options", False)


def test_advanced_options_hold_while_they_are_not_shown(driver: DialogDriver) -> None:
    settings = CardSettings(fill_sheet=True, printer="Kontoret", offsets=("Kontoret\t1.5\t-0.3",))
    driver.store.change_cards(settings)
    driver.ready(MOD)
    assert driver.text("cardSummary").startswith("4 cards")
    driver.choose("cardBacks", "lined")
    driver.by_hand.run_all()
    kept = driver.store.current.cards
    assert (kept.fill_sheet, kept.printer, kept.offsets) == (
        settings.fill_sheet,
        settings.printer,
        settings.offsets,
    )


def test_crop_marks_are_remembered_and_drawn(driver: DialogDriver) -> None:
    driver.ready(MOD)
    with_marks = _preview(driver).grab().toImage()
    driver.part(QCheckBox, "cropMarks").click()
    driver.by_hand.run_all()
    assert not driver.store.current.cards.crop_marks
    assert _preview(driver).grab().toImage() != with_marks


@pytest.mark.parametrize(
    "kept",
    [
        CardSettings(format="a9"),
        CardSettings(format="a3", sheet="a4"),
        CardSettings(sheet="parchment"),
        CardSettings(backs="front", duplex="", arrangement="pile"),
    ],
)
def test_remembered_values_that_do_not_exist_become_the_defaults(
    driver: DialogDriver, kept: CardSettings
) -> None:
    driver.store.change_cards(kept)
    driver.ready(MOD)
    assert driver.part(QComboBox, "cardFormat").currentText() == "A6"
    assert driver.part(QComboBox, "cardPaper").currentText() == "4 cards per A4 sheet"
    assert driver.part(QComboBox, "cardBacks").currentText() == "None"


def test_the_offset_of_a_printer_of_any_name_is_remembered() -> None:
    settings = settings_with_offset(CardSettings(), "Printer\tto", (1.0, -0.5))
    settings = settings_with_offset(settings, "HP, 2. sal", (0.0, 2.5))
    assert printer_offset(settings, "Printer\tto") == (1.0, -0.5)
    assert printer_offset(settings, "HP, 2. sal") == (0.0, 2.5)


@pytest.mark.parametrize("entry", ["a", "a\tb\tc", "a\t1.0\t99.0"])
def test_an_offset_that_cannot_be_read_is_none(entry: str) -> None:
    assert printer_offset(CardSettings(offsets=(entry,)), "a") == (0.0, 0.0)


def test_a_size_of_ones_own_is_used_and_remembered_beside_another_format(
    driver: DialogDriver,
) -> None:
    driver.ready(MOD)
    assert driver.dialog.findChild(QSpinBox, "cardWidth") is None
    driver.choose("cardFormat", "own")
    driver.choose("cardPaper", "card")
    driver.part(QSpinBox, "cardWidth").setValue(100)
    driver.by_hand.run_all()
    assert driver.part(QSpinBox, "cardWidth").isVisible()
    box = _preview(driver)._page_area()
    assert box.width() / box.height() == pytest.approx(100 / 130, abs=0.01)
    assert driver.store.current.cards.format == "100x130"
    driver.dialog.reject()

    driver.ready(MOD)
    assert driver.part(QComboBox, "cardFormat").currentData() == "own"
    driver.choose("cardFormat", "a5")
    driver.dialog.reject()

    driver.ready(MOD)
    driver.choose("cardFormat", "own")
    driver.by_hand.run_all()
    assert driver.store.current.cards.format == "100x130"


def test_sizes_in_the_settings_that_are_none_become_the_default(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings(format="7x9000", own_size="a6"))
    driver.ready(MOD)
    assert driver.part(QComboBox, "cardFormat").currentData() == "a6"
    driver.choose("cardFormat", "own")
    assert driver.part(QSpinBox, "cardWidth").value() == 90


def test_cards_are_laid_out_on_a_letter_sheet(driver: DialogDriver) -> None:
    driver.ready(MOD)
    driver.choose("cardPaper", "letter")
    driver.by_hand.run_all()
    assert driver.part(QComboBox, "cardPaper").currentText() == "2 cards per Letter sheet"
    box = _preview(driver)._page_area()
    assert box.width() / box.height() == pytest.approx(215.9 / 279.4, abs=0.01)
