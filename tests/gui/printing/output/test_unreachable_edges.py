"""Text where the printer leaves the paper white: the edges are hatched, and the way out is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from content.cards import Size
from content.library import Library
from gui.application.preferences import CardSettings, PreferenceStore
from gui.printing.output import unreachable_edges
from gui.printing.sheet_preview import SheetPreview
from tests.gui.card_dialog_driver import DialogDriver

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(
    qtbot: QtBot, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> DialogDriver:
    """A card dialog for a printer that leaves 12.7 mm white at the head and foot."""
    margins = QMarginsF(6.35, 12.7, 6.35, 12.7)
    monkeypatch.setattr(unreachable_edges, "_margins", lambda _request: margins)
    store = PreferenceStore(tmp_path / "settings.ini")
    store.change_cards(CardSettings(printer="Kontoret"))
    return DialogDriver(qtbot, library, store, tmp_path / "printed")


def _reddish(driver: DialogDriver) -> int:
    """How many pixels of the preview are of the colour of the hatches."""
    picture: QImage = driver.part(SheetPreview, "sheetPreview").grab().toImage()
    colours = (
        QColor(picture.pixel(x, y)) for y in range(picture.height()) for x in range(picture.width())
    )
    return sum(each.red() > each.green() + 60 for each in colours)


def test_edges_with_text_that_the_printer_leaves_white_are_hatched_and_told(
    driver: DialogDriver,
) -> None:
    driver.ready(MOD)
    assert driver.text("unreachableEdges").startswith(
        "“Kontoret” prints nothing in the hatched edges, and the cards have text there."
    )
    assert _reddish(driver) > 200


def test_a_format_whose_text_the_printer_reaches_is_not_hatched(driver: DialogDriver) -> None:
    driver.ready(MOD)
    driver.choose("cardFormat", "63x88")
    driver.by_hand.run_all()
    assert driver.text("unreachableEdges") == ""
    assert _reddish(driver) == 0


def test_without_a_printer_nothing_is_hatched(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings())
    driver.ready(MOD)
    assert driver.text("unreachableEdges") == ""
    assert _reddish(driver) == 0


def test_a_printer_that_is_gone_has_no_edges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert unreachable_edges._margins(("Kontoret", Size(210, 297))) == QMarginsF()
