"""Long decks: a sample page, their progress, and a button to stop."""

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
from tests.gui.card_dialog_driver import DialogDriver

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    return DialogDriver(qtbot, library, PreferenceStore(tmp_path / "settings.ini"), tmp_path)


def _long(library: Library) -> tuple[str, ...]:
    """More cards than are set at once."""
    return tuple(each.id for each in library.passages if each.kind != "document")[:24]


def test_a_long_deck_shows_a_page_and_how_far_it_is(driver: DialogDriver, library: Library) -> None:
    driver.open(*_long(library))
    seen: list[tuple[int, int, bool]] = []
    shown: list[bool] = []
    bar = driver.part(QProgressBar, "cardProgress")
    preview = driver.part(SheetPreview, "sheetPreview")
    preview.page_shown.connect(lambda: shown.append(True))
    bar.valueChanged.connect(lambda value: seen.append((value, bar.maximum(), any(shown))))
    driver.by_hand.run_all()
    assert len(seen) > 1
    assert all(sample_shown for _, _, sample_shown in seen)
    assert seen[-1][0] == seen[-1][1]
    assert not bar.isVisible()
    assert driver.text("cardSummary").startswith("24 cards")


def test_stop_ends_the_job_and_it_can_be_started_again(
    driver: DialogDriver, library: Library
) -> None:
    dialog = driver.open(*_long(library))
    bar = driver.part(QProgressBar, "cardProgress")
    stop = driver.part(QPushButton, "stopCards")
    bar.valueChanged.connect(lambda _value: stop.click())
    driver.by_hand.run_all()
    assert driver.text("cardMessage") == "Stopped. The cards are not laid out."
    assert not driver.part(QPushButton, "printCards").isEnabled()
    bar.valueChanged.disconnect()
    assert stop.text() == "Lay out cards"
    stop.click()
    driver.by_hand.run_all()
    assert driver.part(QPushButton, "printCards").isEnabled()
    assert dialog.isVisible()


def test_after_a_stop_another_layout_can_be_stopped_too(
    driver: DialogDriver, library: Library
) -> None:
    driver.open(*_long(library))
    bar = driver.part(QProgressBar, "cardProgress")
    stop = driver.part(QPushButton, "stopCards")
    bar.valueChanged.connect(lambda _value: stop.click())
    driver.by_hand.run_all()

    driver.choose("cardFormat", "a5")
    assert stop.text() == "Stop"
    driver.by_hand.run_all()

    assert driver.text("cardMessage") == "Stopped. The cards are not laid out."


def test_another_option_stops_the_running_job(driver: DialogDriver, library: Library) -> None:
    driver.open(*_long(library))
    bar = driver.part(QProgressBar, "cardProgress")
    values: list[int] = []
    bar.valueChanged.connect(values.append)
    driver.choose("cardFormat", "a5")
    driver.by_hand.run_next()
    assert values == []
    driver.by_hand.run_all()
    assert driver.text("cardSummary").startswith("24 cards, ")


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


def test_one_card_is_shown_at_once(qtbot: QtBot, library: Library, tmp_path: Path) -> None:
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
    milliseconds = []
    for _ in range(5):
        with qtbot.waitSignal(preview.page_shown):
            clock = QElapsedTimer()
            clock.start()
            marks.click()
        milliseconds.append(clock.elapsed())
    jobs.close()
    assert min(milliseconds) < 600, milliseconds
