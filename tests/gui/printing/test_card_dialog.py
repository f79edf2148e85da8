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
from tests.gui.card_desk import Desk

PRINCIPLES = "helsingoer/ledelsesgrundlag"
MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def desk(qtbot: QtBot, library: Library, tmp_path: Path) -> Desk:
    """A desk with settings of its own."""
    return Desk(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _navigator(desk: Desk) -> PageNavigator:
    navigator = desk.dialog.findChild(PageNavigator)
    assert navigator is not None
    return navigator


def _preview(desk: Desk) -> SheetPreview:
    return desk.part(SheetPreview, "sheetPreview")


def _dark(desk: Desk) -> int:
    """How many pixels with ink the preview shows."""
    picture = _preview(desk).grab().toImage()
    return sum(
        picture.pixelColor(x, y).lightness() < 190
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_the_window_does_not_wait_for_the_typesetter(desk: Desk) -> None:
    dialog = desk.open(MOD)
    assert dialog.isVisible()
    assert desk.text("cardMessage") == "Laying out cards …"
    for name in ("printCards", "saveCards", "saveCardPictures"):
        assert not desk.part(QPushButton, name).isEnabled()


def test_the_preview_shows_the_cards_when_they_are_set(desk: Desk) -> None:
    desk.open(PRINCIPLES)
    empty = _dark(desk)
    desk.by_hand.run_all()
    assert _dark(desk) > empty + 10
    assert desk.text("cardMessage") == ""


def test_cards_of_another_text_size_are_told_before_printing(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    assert re.match(r"6 cards, 2 pages\nText size \d+(\.\d+)? pt\n", desk.text("cardSummary"))
    assert "fit: Vores kommunikation bind…" in desk.text("cardSummary")
    spoken = [
        desk.cards.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(desk.cards.count())
    ]
    assert [each.endswith(" pt") for each in spoken] == [False, False, True, False, False, False]


def test_pages_are_turned_by_keys_and_no_further_than_the_last(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    preview = _preview(desk)
    assert _navigator(desk).text == "Page 1 of 2"
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert _navigator(desk).text == "Page 2 of 2"
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert _navigator(desk).text == "Page 1 of 2"


def test_the_wheel_turns_one_page_for_each_notch(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    desk.choose("cardPaper", "card")
    desk.by_hand.run_all()

    def turn_wheel(angle: int) -> None:
        middle, position = _preview(desk).rect().center(), QPoint()
        event = QWheelEvent(
            *(QPointF(middle), QPointF(_preview(desk).mapToGlobal(middle)), position),
            *(QPoint(0, angle), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
            *(Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(_preview(desk), event)

    pages = []
    for angle in (-60, -60, -60, -300, 120):
        turn_wheel(angle)
        pages.append(_navigator(desk).page)
    assert pages == [0, 1, 1, 2, 1]


def test_pages_are_turned_by_buttons(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    back, on = (desk.part(QToolButton, name) for name in ("previousPage", "nextPage"))
    on.click()
    assert _navigator(desk).page == 1
    assert not on.isEnabled()
    back.click()
    assert _navigator(desk).page == 0
    assert not back.isEnabled()


def test_the_page_of_the_card_that_is_stood_at_is_shown(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    first = _dark(desk)
    desk.cards.setCurrentRow(5)
    desk.by_hand.run_all()
    assert _navigator(desk).page == 1
    assert _dark(desk) != first


def test_the_preview_tells_a_screen_reader_what_is_on_the_page(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    told = _preview(desk).accessibleDescription()
    assert told.startswith("Page 1 of 2: Vi er én Helsingør Kommune, Vi tænker fremtiden")


def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    desk.store.change_cards(CardSettings(advanced_open=True, backs="question"))
    dialog = desk.ready(PRINCIPLES)
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
def test_no_two_controls_share_a_key(desk: Desk, qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    desk.store.change_cards(CardSettings(advanced_open=True, backs="question"))
    dialog = desk.ready(MOD)
    keys = [
        text[text.index("&") + 1].lower()
        for widget in dialog.findChildren(QWidget)
        if "&" in (text := str(widget.property("text") or "").replace("&&", ""))
    ]
    assert len(keys) > 12
    install_language(qapp, "en")
    assert sorted(keys) == sorted(set(keys))


def test_escape_closes_it(desk: Desk) -> None:
    dialog = desk.ready(MOD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_the_layout_asked_for_last_is_set_and_shown(desk: Desk) -> None:
    desk.open(PRINCIPLES)
    desk.choose("cardFormat", "a5")
    desk.choose("cardFormat", "a4")
    assert len(desk.by_hand.waiting) == 1
    desk.by_hand.run_one()
    assert desk.text("cardSummary") == ""
    assert len(desk.by_hand.waiting) == 1
    desk.by_hand.run_all()
    assert desk.text("cardSummary").startswith("6 cards, 6 pages\n")


def test_fewer_pages_lead_back_to_the_last_one(desk: Desk) -> None:
    desk.ready(PRINCIPLES)
    desk.choose("cardPaper", "card")
    desk.by_hand.run_all()
    _navigator(desk).step(5)
    assert _navigator(desk).text == "Page 6 of 6"
    desk.choose("cardPaper", "a4")
    desk.by_hand.run_all()
    assert _navigator(desk).text == "Page 2 of 2"


def test_what_cannot_be_set_is_told_and_another_choice_remains(desk: Desk) -> None:
    desk.ready("nowhere/nothing")
    assert (
        desk.text("cardMessage")
        == "The library has no passage “nowhere/nothing”; nothing was printed."
    )
    assert _navigator(desk).text == ""
    assert not desk.part(QPushButton, "saveCards").isEnabled()


def test_a_question_too_long_for_the_card_is_told(desk: Desk) -> None:
    desk.store.change_cards(CardSettings(format="63x88", backs="question", question="æ" * 400))
    desk.ready(MOD)
    assert "does not fit on cards of this format" in desk.text("cardMessage")
    desk.choose("cardBacks", "none")
    desk.by_hand.run_all()
    assert desk.text("cardMessage") == ""
    assert desk.part(QPushButton, "saveCards").isEnabled()


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_room_on_a_small_screen(
    desk: Desk, qapp: QApplication, language: str, text_size: int
) -> None:
    load_fonts()
    before = qapp.font()
    qapp.setFont(interface_font(text_size))
    install_language(qapp, language)
    desk.store.change_cards(CardSettings(backs="question"))
    dialog = desk.ready(PRINCIPLES)
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
def test_it_fits_a_small_screen(desk: Desk, *, more: bool) -> None:
    desk.store.change_cards(CardSettings(advanced_open=more, backs="question"))
    least = desk.ready(PRINCIPLES).minimumSizeHint()
    assert least.width() <= 900
    assert least.height() <= 600
