"""What leaves the card dialog: PDF, pictures, printed pages; sentences where they do not come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from content.cards.card_code import card_code
from content.cards.print_history import PrintedCards
from content.library import Library
from gui.application.preferences import CardSettings, PreferenceStore
from gui.printing.output.printer import AskForPrinter, PrintError, PrintRequest, set_up_printer
from tests.gui.card_dialog_driver import DialogDriver

PRINCIPLES = "helsingoer/ledelsesgrundlag"
MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def driver(qtbot: QtBot, library: Library, tmp_path: Path) -> DialogDriver:
    """A card dialog with settings of its own."""
    store = PreferenceStore(tmp_path / "settings.ini")
    return DialogDriver(qtbot, library, store, tmp_path / "printed")


def _answering(file: Path | None) -> Callable[[QFileDialog], Path | None]:
    return lambda _dialog: file


def _remembered(driver: DialogDriver, library: Library, passage: str) -> bool:
    known = library.passage(passage)
    return PrintedCards(driver.printed).changes(card_code(known), known) == ()


def test_a_pdf_is_saved_and_its_folder_and_cards_are_remembered(
    driver: DialogDriver, library: Library, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    dialog.files.run = _answering(tmp_path / "mod.pdf")
    assert not _remembered(driver, library, MOD)
    driver.press("saveCards")
    driver.by_hand.run_all()
    assert (tmp_path / "mod.pdf").read_bytes().startswith(b"%PDF-")
    assert driver.text("cardMessage") == f"Saved as “{tmp_path / 'mod.pdf'}”."
    assert driver.store.current.cards.folder == str(tmp_path)
    assert _remembered(driver, library, MOD)


def test_a_layout_changed_while_saving_is_typeset_before_it_is_printed(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    dialog.files.run = _answering(tmp_path / "mod.pdf")
    driver.press("saveCards")
    driver.choose("cardFormat", "a4")
    driver.by_hand.run_next()
    button = driver.part(QPushButton, "printCards")
    assert not button.isEnabled()
    driver.by_hand.run_all()
    assert button.isEnabled()


def test_the_file_is_suggested_by_title_in_the_folder_of_last_time(
    driver: DialogDriver, tmp_path: Path
) -> None:
    driver.store.change_cards(CardSettings(folder=str(tmp_path)))
    dialog = driver.ready(MOD)
    asked: list[Path] = []

    def answer(dialog: QFileDialog) -> None:
        asked.append(Path(dialog.selectedFiles()[0]))

    dialog.files.run = answer
    for button in ("saveCards", "saveCardPictures", "saveDeck"):
        driver.press(button)
    assert asked == [
        tmp_path / f"Mod – Halsnæs Kommune{ending}" for ending in (".pdf", ".png", ".pejldeck")
    ]
    assert driver.text("cardMessage") == ""


def test_a_folder_that_is_gone_is_reported_and_nothing_is_lost(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    dialog.files.run = _answering(tmp_path / "gone" / "mod.pdf")
    driver.press("saveCards")
    driver.by_hand.run_all()
    assert "Nothing was saved: there is no folder" in driver.text("cardMessage")
    assert driver.store.current.cards.folder == ""
    assert driver.part(QPushButton, "saveCards").isEnabled()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_name_that_is_no_file_is_reported(driver: DialogDriver) -> None:
    dialog = driver.ready(MOD)
    dialog.files.run = _answering(Path("/dev/full"))
    driver.press("saveCards")
    driver.by_hand.run_all()
    assert (
        driver.text("cardMessage")
        == "Nothing was saved: “/dev/full” is not a file. Choose another name."
    )


def test_escape_while_saving_stops_that_and_leaves_no_file(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    dialog.files.run = _answering(tmp_path / "mod.pdf")
    driver.press("saveCards")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.by_hand.run_all()
    assert dialog.isVisible()
    assert driver.text("cardMessage") == "Stopped. Nothing was saved or printed."
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_picture_of_a_card_has_the_width_of_the_options(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    driver.show_all_options()
    driver.part(QSpinBox, "pictureWidth").setValue(640)
    dialog.files.run = _answering(tmp_path / "mod.png")
    driver.press("saveCardPictures")
    driver.by_hand.run_all()
    picture = QImage(str(tmp_path / "mod.png"))
    assert (picture.width(), picture.height()) == (640, round(640 * 148 / 105))


def test_pictures_of_a_deck_go_to_a_new_folder_in_their_order(
    driver: DialogDriver, tmp_path: Path
) -> None:
    driver.store.change_cards(CardSettings(picture_width=320, backs="lined"))
    dialog = driver.ready("halsnaes")
    dialog.files.run = _answering(tmp_path)
    for _ in range(2):
        driver.press("saveCardPictures")
        driver.by_hand.run_all()
    for folder in (
        "Mod, tillid og helhed – Halsnæs Kommune",
        "Mod, tillid og helhed – Halsnæs Kommune 2",
    ):
        names = sorted(file.name for file in (tmp_path / folder).iterdir())
        assert names == ["1 Mod.png", "2 Tillid.png", "3 Helhed.png"]


def test_pictures_that_are_stopped_leave_no_folder(driver: DialogDriver, tmp_path: Path) -> None:
    dialog = driver.ready("halsnaes")
    dialog.files.run = _answering(tmp_path)
    driver.press("saveCardPictures")
    dialog.reject()
    driver.by_hand.run_all()
    assert [each for each in tmp_path.iterdir() if "Halsnæs" in each.name] == []


def _pdf_printer(file: Path) -> AskForPrinter:
    def ask(request: PrintRequest, _parent: QWidget) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        set_up_printer(printer, request.pages.page_size, request.copies, request.duplex)
        return printer

    return ask


def test_cards_are_printed_and_what_the_printer_accepted_is_reported(
    driver: DialogDriver, library: Library, tmp_path: Path
) -> None:
    dialog = driver.ready(PRINCIPLES)
    dialog.export_actions.ask_for_printer = _pdf_printer(tmp_path / "printed.pdf")
    driver.press("printCards")
    driver.by_hand.run_all()
    assert driver.text("cardMessage") == (
        "2 pages sent to the printer: actual size on A4, single-sided, 1 copy."
    )
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert _remembered(driver, library, f"{PRINCIPLES}/modige-og-trovaerdige")


def test_what_was_saved_or_printed_is_named_outside_the_dialog(
    driver: DialogDriver, tmp_path: Path
) -> None:
    dialog = driver.ready(MOD)
    said: list[str] = []
    dialog.exported.connect(said.append)
    dialog.files.run = _answering(tmp_path / "mod.pdf")
    dialog.export_actions.ask_for_printer = _pdf_printer(tmp_path / "printed.pdf")

    for button in ("saveCards", "printCards"):
        driver.press(button)
        driver.by_hand.run_all()

    name = "Mod – Halsnæs Kommune"
    assert said == [
        f"{name}: Saved as “{tmp_path / 'mod.pdf'}”.",
        f"{name}: 1 page sent to the printer: actual size on A4, single-sided, 1 copy.",
    ]


def test_both_sides_and_copies_are_asked_of_the_printer(driver: DialogDriver) -> None:
    driver.store.change_cards(CardSettings(backs="lined", duplex="short-edge"))
    dialog = driver.ready(MOD)
    driver.part(QSpinBox, "copies").setValue(3)
    asked: list[PrintRequest] = []

    def ask(request: PrintRequest, _parent: QWidget) -> None:
        asked.append(request)

    dialog.export_actions.ask_for_printer = ask
    driver.press("printCards")
    assert asked[0].copies == 3
    assert asked[0].duplex == QPrinter.DuplexMode.DuplexShortSide


def test_printing_that_is_cancelled_says_nothing(driver: DialogDriver) -> None:
    dialog = driver.ready(MOD)
    dialog.export_actions.ask_for_printer = lambda _request, _parent: None
    driver.press("printCards")
    assert driver.text("cardMessage") == ""


def test_a_printer_that_fails_is_reported_and_the_dialog_stays(driver: DialogDriver) -> None:
    dialog = driver.ready(MOD)

    def fail(_request: PrintRequest, _parent: QWidget) -> None:
        raise PrintError("No printer is set up on this machine.")

    dialog.export_actions.ask_for_printer = fail
    driver.press("printCards")
    assert driver.text("cardMessage") == "No printer is set up on this machine."
    assert dialog.isVisible()


def test_the_calibration_sheet_is_printed_without_the_cards(
    driver: DialogDriver, tmp_path: Path
) -> None:
    driver.store.change_cards(CardSettings(advanced_open=True))
    dialog = driver.ready(MOD)
    dialog.export_actions.ask_for_printer = _pdf_printer(tmp_path / "sheet.pdf")
    driver.press("printCalibration")
    driver.by_hand.run_all()
    assert driver.text("cardMessage").startswith("2 pages sent to the printer: actual size")
    assert not (driver.printed / "printed-cards.jsonl").exists()
