"""The card dialog: what it shows, remembers, saves and prints, with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from content.cards import CardFormat, Sheet
from content.library import Library
from gui.preferences import PreferenceStore
from gui.printing import CardDialog
from gui.printing.page_turner import PageTurner
from gui.printing.preview import SheetPreview
from tests.gui.card_desk import Desk

PRINCIPLES = "helsingoer/ledelsesgrundlag"
MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def desk(qtbot: QtBot, library: Library, tmp_path: Path) -> Desk:
    """A desk with settings of its own."""
    return Desk(qtbot, library, PreferenceStore(tmp_path / "settings.ini"))


def _child(dialog: CardDialog, kind: type[QWidget]) -> QWidget:
    found = dialog.findChild(kind)
    assert found is not None
    return found


def _turner(dialog: CardDialog) -> PageTurner:
    turner = _child(dialog, PageTurner)
    assert isinstance(turner, PageTurner)
    return turner


def _dark(dialog: CardDialog) -> int:
    """How many dark pixels the preview shows."""
    picture = _child(dialog, SheetPreview).grab().toImage()
    return sum(
        picture.pixelColor(x, y).lightness() < 100
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_the_window_does_not_wait_for_the_typesetter(desk: Desk) -> None:
    dialog = desk.open(MOD)
    assert dialog.isVisible()
    assert desk.text("cardMessage") == "Setting the cards …"
    usable = [b.objectName() for b in dialog.findChildren(QPushButton) if b.isEnabled()]
    assert usable == ["closeCards"]


def test_the_preview_shows_the_cards_when_they_are_set(desk: Desk) -> None:
    dialog = desk.open(PRINCIPLES)
    empty = _dark(dialog)
    desk.by_hand.run_all()
    assert _dark(dialog) > empty + 100
    assert desk.text("cardMessage") == ""
    assert desk.text("cardSummary").startswith("6 cards, 2 pages\nText 10.25 pt")
    assert "fit: Vores kommunikation binder" in desk.text("cardSummary")


def test_pages_are_turned_by_keys_and_no_further_than_the_last(desk: Desk) -> None:
    dialog = desk.ready(PRINCIPLES)
    preview = _child(dialog, SheetPreview)
    assert _turner(dialog).words == "Page 1 of 2"
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert _turner(dialog).words == "Page 2 of 2"
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert _turner(dialog).words == "Page 1 of 2"


def test_pages_are_turned_by_buttons(desk: Desk) -> None:
    dialog = desk.ready(PRINCIPLES)
    back, on = (dialog.findChild(QToolButton, name) for name in ("previousPage", "nextPage"))
    assert back is not None
    assert on is not None
    on.click()
    assert _turner(dialog).page == 1
    assert not on.isEnabled()
    back.click()
    assert _turner(dialog).page == 0
    assert not back.isEnabled()


def test_the_preview_tells_a_screen_reader_what_is_on_the_page(desk: Desk) -> None:
    dialog = desk.ready(PRINCIPLES)
    told = _child(dialog, SheetPreview).accessibleDescription()
    assert told.startswith("Page 1 of 2: Vi er én Helsingør Kommune, Vi tænker fremtiden")


def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    dialog = desk.ready(PRINCIPLES)
    reached = set()
    widget: QWidget | None = dialog.focusWidget()
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
    names = {w.objectName() for w in reached}
    assert names >= {
        "sheetPreview",
        "nextPage",
        "cardFormat",
        "cropMarks",
        "copies",
        "printCards",
        "saveCards",
        "closeCards",
    }
    for each in reached:
        has_text = isinstance(each, QPushButton | QCheckBox) and each.text()
        assert has_text or each.accessibleName(), each.objectName()


def test_escape_closes_it(desk: Desk) -> None:
    dialog = desk.ready(MOD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_layout_is_remembered(desk: Desk) -> None:
    dialog = desk.ready(MOD)
    desk.choose(CardFormat.A4, Sheet.CARD)
    marks = dialog.findChild(QCheckBox, "cropMarks")
    assert marks is not None
    assert not marks.isEnabled()
    kept = desk.store.current
    assert (kept.card_format, kept.card_sheet, kept.card_crop_marks) == ("a4", "card", True)
    desk.by_hand.run_all()
    again = desk.ready(MOD)
    formats = again.findChild(QComboBox, "cardFormat")
    assert formats is not None
    assert formats.currentText() == "A4, one to a page"


def test_crop_marks_are_remembered_and_drawn(desk: Desk) -> None:
    dialog = desk.ready(MOD)
    marks = dialog.findChild(QCheckBox, "cropMarks")
    assert marks is not None
    with_marks = _child(dialog, SheetPreview).grab().toImage()
    marks.click()
    desk.by_hand.run_all()
    assert not desk.store.current.card_crop_marks
    assert _child(dialog, SheetPreview).grab().toImage() != with_marks


@pytest.mark.parametrize(
    ("card_format", "sheet"), [("a9", "a4"), ("a3", "a4"), ("", ""), ("a4", "a3")]
)
def test_a_remembered_layout_that_is_not_offered_is_left_for_the_usual_one(
    desk: Desk, card_format: str, sheet: str
) -> None:
    desk.store.change(card_format=card_format, card_sheet=sheet)
    dialog = desk.ready(MOD)
    formats = dialog.findChild(QComboBox, "cardFormat")
    assert formats is not None
    assert formats.currentText() == "A6, 4 to a sheet of A4"


def test_only_the_layout_asked_for_last_is_set_and_shown(desk: Desk) -> None:
    desk.open(PRINCIPLES)
    desk.choose(CardFormat.A5, Sheet.CARD)
    desk.choose(CardFormat.A4, Sheet.CARD)
    assert len(desk.by_hand.waiting) == 1
    desk.by_hand.run_one()
    assert desk.text("cardMessage") == "Setting the cards …"
    assert desk.text("cardSummary") == ""
    assert len(desk.by_hand.waiting) == 1
    desk.by_hand.run_one()
    assert desk.text("cardSummary").startswith("6 cards, 6 pages\nText 20.25 pt")


def test_fewer_pages_lead_back_to_the_last_one(desk: Desk) -> None:
    dialog = desk.ready(PRINCIPLES)
    desk.choose(CardFormat.A6, Sheet.CARD)
    desk.by_hand.run_all()
    _turner(dialog).step(5)
    assert _turner(dialog).words == "Page 6 of 6"
    desk.choose(CardFormat.A6, Sheet.A4)
    desk.by_hand.run_all()
    assert _turner(dialog).words == "Page 2 of 2"


def test_what_cannot_be_set_is_told_and_another_choice_remains(desk: Desk) -> None:
    dialog = desk.ready("nowhere/nothing")
    assert (
        desk.text("cardMessage")
        == "The library has no passage “nowhere/nothing”; nothing was printed."
    )
    assert _turner(dialog).words == ""
    save = dialog.findChild(QPushButton, "saveCards")
    assert save is not None
    assert not save.isEnabled()


def test_it_fits_a_small_screen(desk: Desk) -> None:
    least = desk.ready(PRINCIPLES).minimumSizeHint()
    assert least.width() <= 900
    assert least.height() <= 600
