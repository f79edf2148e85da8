"""The card dialog: what it shows and remembers, and the keyboard alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.appearance.fonts import interface_font, load_fonts
from gui.application.preferences import CardSettings, PreferenceStore
from gui.application.translation import LANGUAGES, install_language
from gui.printing.page_navigator import PageNavigator
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_dialog_driver import DialogDriver

PRINCIPLES = "helsingoer/ledelsesgrundlag"
MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    return DialogDriver(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _navigator(driver: DialogDriver) -> PageNavigator:
    navigator = driver.dialog.findChild(PageNavigator)
    assert navigator is not None
    return navigator


def _preview(driver: DialogDriver) -> SheetPreview:
    return driver.part(SheetPreview, "sheetPreview")


def _dark(driver: DialogDriver) -> int:
    """How many pixels with ink the preview shows."""
    picture = _preview(driver).grab().toImage()
    return sum(
        picture.pixelColor(x, y).lightness() < 190
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_the_window_does_not_wait_for_typst(driver: DialogDriver) -> None:
    dialog = driver.open(MOD)
    assert dialog.isVisible()
    assert driver.text("cardMessage") == "Laying out cards …"
    for name in ("printCards", "saveCards", "saveCardPictures"):
        assert not driver.part(QPushButton, name).isEnabled()


def test_the_preview_shows_the_cards_when_they_are_typeset(driver: DialogDriver) -> None:
    driver.open(PRINCIPLES)
    empty = _dark(driver)
    driver.by_hand.run_all()
    assert _dark(driver) > empty + 10
    assert driver.text("cardMessage") == ""


def test_cards_of_another_text_size_are_named_before_printing(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    assert re.match(r"6 cards, 2 pages\nText size \d+(\.\d+)? pt\n", driver.text("cardSummary"))
    assert "fit: Vores kommunikation bind…" in driver.text("cardSummary")
    spoken = [
        driver.cards.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(driver.cards.count())
    ]
    assert [each.endswith(" pt") for each in spoken] == [False, False, True, False, False, False]


def test_pages_are_turned_by_keys_and_no_further_than_the_last(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    preview = _preview(driver)
    assert _navigator(driver).text == "Page 1 of 2"
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert _navigator(driver).text == "Page 2 of 2"
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert _navigator(driver).text == "Page 1 of 2"


def test_the_wheel_turns_one_page_for_each_notch(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    driver.choose("cardPaper", "card")
    driver.by_hand.run_all()

    def turn_wheel(angle: int) -> None:
        middle, position = _preview(driver).rect().center(), QPoint()
        event = QWheelEvent(
            *(QPointF(middle), QPointF(_preview(driver).mapToGlobal(middle)), position),
            *(QPoint(0, angle), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
            *(Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(_preview(driver), event)

    pages = []
    for angle in (-60, -60, -60, -300, 120):
        turn_wheel(angle)
        pages.append(_navigator(driver).page)
    assert pages == [0, 1, 1, 2, 1]


def test_pages_are_turned_by_buttons(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    back, on = (driver.part(QToolButton, name) for name in ("previousPage", "nextPage"))
    on.click()
    assert _navigator(driver).page == 1
    assert not on.isEnabled()
    back.click()
    assert _navigator(driver).page == 0
    assert not back.isEnabled()


def test_the_page_of_the_selected_card_is_shown(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    first = _dark(driver)
    driver.cards.setCurrentRow(5)
    driver.by_hand.run_all()
    assert _navigator(driver).page == 1
    assert _dark(driver) != first


def test_the_preview_describes_the_page_to_a_screen_reader(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    description = _preview(driver).accessibleDescription()
    assert description.startswith("Page 1 of 2: Vi er én Helsingør Kommune, Vi tænker fremtiden")


def test_every_control_has_a_name_and_is_reached_by_tab(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings(advanced_open=True, backs="question"))
    dialog = driver.ready(PRINCIPLES)
    reached = set()
    widget: QWidget | None = dialog.focusWidget()
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
    names = {w.objectName() for w in reached}
    assert names >= {
        *("cardList", "moveDown", "takeOut", "deckMenu", "sheetPreview", "nextPage"),
        *("cardFormat", "cardPaper", "cropMarks", "cardBacks", "cardQuestion", "cardWay"),
        *("cardEdge", "copies", "moreChoices", "hairlines", "fillSheet", "emptyCards"),
        *("offsetPrinter", "offsetRight", "offsetDown", "printCalibration", "pictureWidth"),
        *("printCards", "saveCards", "saveCardPictures", "closeCards"),
    }
    for each in reached:
        has_text = isinstance(each, QAbstractButton) and each.text()
        assert has_text or each.accessibleName(), each.objectName()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_controls_share_a_key(
    driver: DialogDriver, qapp: QApplication, language: str
) -> None:
    install_language(qapp, language)
    driver.store.change_cards(CardSettings(advanced_open=True, backs="question"))
    dialog = driver.ready(MOD)
    keys = [
        text[text.index("&") + 1].lower()
        for widget in dialog.findChildren(QWidget)
        if "&" in (text := str(widget.property("text") or "").replace("&&", ""))
    ]
    assert len(keys) > 12
    install_language(qapp, "en")
    assert sorted(keys) == sorted(set(keys))


def test_escape_closes_it(driver: DialogDriver) -> None:
    dialog = driver.ready(MOD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_the_newest_layout_is_typeset_and_shown(driver: DialogDriver) -> None:
    driver.open(PRINCIPLES)
    driver.choose("cardFormat", "a5")
    driver.choose("cardFormat", "a4")
    assert len(driver.by_hand.waiting) == 1
    driver.by_hand.run_next()
    assert driver.text("cardSummary") == ""
    assert len(driver.by_hand.waiting) == 1
    driver.by_hand.run_all()
    assert driver.text("cardSummary").startswith("6 cards, 6 pages\n")


def test_fewer_pages_lead_back_to_the_last_one(driver: DialogDriver) -> None:
    driver.ready(PRINCIPLES)
    driver.choose("cardPaper", "card")
    driver.by_hand.run_all()
    _navigator(driver).step(5)
    assert _navigator(driver).text == "Page 6 of 6"
    driver.choose("cardPaper", "a4")
    driver.by_hand.run_all()
    assert _navigator(driver).text == "Page 2 of 2"


def test_an_unknown_passage_is_reported_and_nothing_can_be_saved(driver: DialogDriver) -> None:
    driver.ready("nowhere/nothing")
    assert (
        driver.text("cardMessage") == "Not in the library: nowhere/nothing. No cards were laid out."
    )
    assert _navigator(driver).text == ""
    assert not driver.part(QPushButton, "saveCards").isEnabled()


def test_a_question_too_long_for_the_card_is_reported(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings(format="50x70", backs="question", question="m" * 400))
    driver.ready(MOD)
    assert "does not fit on cards of this format" in driver.text("cardMessage")
    driver.choose("cardBacks", "none")
    driver.by_hand.run_all()
    assert driver.text("cardMessage") == ""
    assert driver.part(QPushButton, "saveCards").isEnabled()


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_room_on_a_small_screen(
    driver: DialogDriver, qapp: QApplication, language: str, text_size: int
) -> None:
    load_fonts()
    before = qapp.font()
    qapp.setFont(interface_font(text_size))
    install_language(qapp, language)
    driver.store.change_cards(CardSettings(backs="question"))
    dialog = driver.ready(PRINCIPLES)
    dialog.resize(900, 600)
    qapp.processEvents()
    tight = [
        each.text()
        for each in dialog.findChildren(QAbstractButton)
        if each.isVisible() and each.text() and each.height() < each.sizeHint().height() - 2
    ]
    size = dialog.size()
    install_language(qapp, "en")
    qapp.setFont(before)
    assert tight == []
    assert (size.width(), size.height()) == (900, 600)


@pytest.mark.parametrize("more", [False, True])
def test_it_fits_a_small_screen(driver: DialogDriver, *, more: bool) -> None:
    driver.store.change_cards(CardSettings(advanced_open=more, backs="question"))
    least = driver.ready(PRINCIPLES).minimumSizeHint()
    assert least.width() <= 900
    assert least.height() <= 600
