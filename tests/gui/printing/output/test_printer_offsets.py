"""How far the backs of each printer are off: remembered, shown, and applied when printing."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot
from typing_extensions import override

from content.library import Library
from gui.application.preferences import CardSettings, PreferenceStore
from gui.printing.output.printer import PrintRequest, set_up_printer
from tests.gui.card_dialog_driver import DialogDriver

MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    store = PreferenceStore(tmp_path / "settings.ini")
    return DialogDriver(qtbot, library, store, tmp_path / "printed")


class NamedPrinter(QPrinter):
    """Writes a PDF and has the name of a printer."""

    def __init__(self, request: PrintRequest, file: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(file))
        set_up_printer(self, request.pages.page_size, request.copies, request.duplex)

    @override
    def printerName(self) -> str:
        return "Kontoret"


def test_the_printer_that_was_calibrated_is_shown_with_its_offset(
    driver: DialogDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Kontoret"])
    driver.store.change_cards(CardSettings(advanced_open=True, offsets=("Kontoret\t1.5\t-0.3",)))
    dialog = driver.ready(MOD)
    driver.choose("offsetPrinter", "")
    dialog.export_actions.ask_for_printer = lambda request, _parent: NamedPrinter(
        request, tmp_path / "sheet.pdf"
    )
    driver.press("printCalibration")
    assert driver.part(QDoubleSpinBox, "offsetRight").value() == 1.5
    driver.by_hand.run_all()
    assert driver.store.current.cards.printer == "Kontoret"


def test_the_printer_that_was_printed_on_is_offered_next_time(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    asked: list[str] = []

    def ask(request: PrintRequest, _parent: object) -> QPrinter:
        asked.append(request.last_printer)
        return NamedPrinter(request, tmp_path / "cards.pdf")

    dialog.export_actions.ask_for_printer = ask
    driver.press("printCards")
    driver.by_hand.run_all()
    dialog.reject()
    again = driver.ready(MOD)
    again.export_actions.ask_for_printer = ask
    driver.press("printCards")
    driver.by_hand.run_all()

    assert asked == ["", "Kontoret"]
    assert driver.store.current.cards.printer == "Kontoret"


def _back_page(driver: DialogDriver, file: Path) -> bytes:
    """What is drawn on the back of a card that is printed on "Kontoret"."""
    dialog = driver.ready(MOD)
    dialog.export_actions.ask_for_printer = lambda request, _parent: NamedPrinter(request, file)
    driver.press("printCards")
    driver.by_hand.run_all()
    with pikepdf.open(file) as pdf:
        return pdf.pages[1].Contents.read_bytes()


def test_backs_are_moved_by_the_offset_of_the_printer_that_is_printed_on(
    driver: DialogDriver, tmp_path: Path
) -> None:
    driver.store.change_cards(CardSettings(backs="lined"))
    still, again = _back_page(driver, tmp_path / "1.pdf"), _back_page(driver, tmp_path / "2.pdf")
    driver.store.change_cards(CardSettings(backs="lined", offsets=("Kontoret\t1.5\t-0.3",)))
    moved = _back_page(driver, tmp_path / "3.pdf")
    assert still == again
    assert moved != still


def test_an_offset_is_kept_for_its_printer_and_moves_the_backs(
    driver: DialogDriver, qtbot: QtBot, library: Library
) -> None:
    driver.store.change_cards(CardSettings(advanced_open=True, backs="lined"))
    dialog = driver.ready(MOD)
    driver.part(QDoubleSpinBox, "offsetRight").setValue(1.5)
    driver.part(QDoubleSpinBox, "offsetDown").setValue(-0.3)
    driver.by_hand.run_all()
    assert driver.store.current.cards.offsets == ("\t1.5\t-0.3",)
    assert dialog.findChild(QDoubleSpinBox, "offsetRight") is not None

    again = DialogDriver(qtbot, library, driver.store, driver.printed)
    again.ready(MOD)
    assert again.part(QDoubleSpinBox, "offsetRight").value() == 1.5
