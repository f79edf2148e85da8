"""Long decks: a page to look at meanwhile, how far they are, and an end when one is wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from content.library import Library
from gui.application.jobs import Jobs
from gui.application.preferences import PreferenceStore
from gui.printing import CardDialog
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_desk import Desk

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def desk(qtbot: QtBot, library: Library, tmp_path: Path) -> Desk:
    """A desk with settings of its own."""
    return Desk(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _long(library: Library) -> tuple[str, ...]:
    """More cards than are set at once."""
    return tuple(each.id for each in library.passages if each.kind != "document")[:24]


def test_a_long_deck_shows_a_page_and_how_far_it_is(desk: Desk, library: Library) -> None:
    desk.open(*_long(library))
    seen: list[tuple[int, int, bool]] = []
    bar = desk.part(QProgressBar, "cardProgress")
    preview = desk.part(SheetPreview, "sheetPreview")
    bar.valueChanged.connect(lambda value: seen.append((value, bar.maximum(), preview.shows_page)))
    desk.by_hand.run_all()
    assert len(seen) > 1
    assert [shown for _, _, shown in seen] == [True] * len(seen)
    assert seen[-1][0] == seen[-1][1]
    assert not bar.isVisible()
    assert desk.text("cardSummary").startswith("24 cards")


def test_stop_ends_the_job_and_the_cards_can_be_set_again(desk: Desk, library: Library) -> None:
    dialog = desk.open(*_long(library))
    bar = desk.part(QProgressBar, "cardProgress")
    stop = desk.part(QPushButton, "stopCards")
    bar.valueChanged.connect(lambda _value: stop.click())
    desk.by_hand.run_all()
    assert desk.text("cardMessage") == "Stopped. The cards are not laid out."
    assert not desk.part(QPushButton, "printCards").isEnabled()
    bar.valueChanged.disconnect()
    assert stop.text() == "Lay out cards"
    stop.click()
    desk.by_hand.run_all()
    assert desk.part(QPushButton, "printCards").isEnabled()
    assert dialog.isVisible()


def test_after_a_stop_another_layout_can_be_stopped_too(desk: Desk, library: Library) -> None:
    desk.open(*_long(library))
    bar = desk.part(QProgressBar, "cardProgress")
    stop = desk.part(QPushButton, "stopCards")
    bar.valueChanged.connect(lambda _value: stop.click())
    desk.by_hand.run_all()

    desk.choose("cardFormat", "a5")
    assert stop.text() == "Stop"
    desk.by_hand.run_all()

    assert desk.text("cardMessage") == "Stopped: the cards are not set."


def test_another_choice_stops_what_is_being_set(desk: Desk, library: Library) -> None:
    desk.open(*_long(library))
    bar = desk.part(QProgressBar, "cardProgress")
    told: list[int] = []
    bar.valueChanged.connect(told.append)
    desk.choose("cardFormat", "a5")
    desk.by_hand.run_one()
    assert told == []
    desk.by_hand.run_all()
    assert desk.text("cardSummary").startswith("24 cards, ")


def test_a_dialog_closed_meanwhile_leaves_nothing_behind(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    jobs = Jobs()
    store = PreferenceStore(tmp_path / "settings.ini")
    dialog = CardDialog(library, _long(library), jobs, store, tmp_path)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    jobs.close()
    assert list(tmp_path.glob("*.jsonl")) == []


def test_one_card_is_shown_as_soon_as_it_is_chosen(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    """The bar is 150 ms; a loaded machine has four times that."""
    jobs = Jobs()
    store = PreferenceStore(tmp_path / "settings.ini")
    dialog = CardDialog(library, (MOD,), jobs, store, tmp_path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    preview = dialog.findChild(SheetPreview, "sheetPreview")
    button = dialog.findChild(QPushButton, "printCards")
    marks = dialog.findChild(QCheckBox, "cropMarks")
    assert preview is not None
    assert button is not None
    assert marks is not None
    qtbot.waitUntil(button.isEnabled)
    took = []
    for _ in range(5):
        with qtbot.waitSignal(preview.page_shown):
            clock = QElapsedTimer()
            clock.start()
            marks.click()
        took.append(clock.elapsed())
    jobs.close()
    assert min(took) < 600, took
