"""What leaves the card dialog: a saved PDF, printed pages, and sentences where neither came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from content.cards import CardFormat, CardSet, Sheet
from content.library import Library
from gui.preferences import PreferenceStore
from gui.printing.printer import PrintError, wish
from tests.gui.card_desk import Desk

PRINCIPLES = "helsingoer/ledelsesgrundlag"
MOD = "halsnaes/mod-tillid-og-helhed/mod"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own


@pytest.fixture
def desk(qtbot: QtBot, library: Library, tmp_path: Path) -> Desk:
    """A desk with settings of its own."""
    return Desk(qtbot, library, PreferenceStore(tmp_path / "settings.ini"))


def _answering(file: Path | None) -> Callable[[Path, str, QWidget], Path | None]:
    return lambda _suggested, _caption, _parent: file


def test_a_pdf_is_saved_and_its_folder_remembered(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.ready(MOD)
    dialog.ask_for_file = _answering(tmp_path / "mod.pdf")
    desk.press("saveCards")
    desk.by_hand.run_all()
    assert (tmp_path / "mod.pdf").read_bytes().startswith(b"%PDF-")
    assert desk.text("cardMessage") == f"Saved as “{tmp_path / 'mod.pdf'}”."
    assert desk.store.current.card_folder == str(tmp_path)


def test_another_layout_chosen_while_saving_must_be_set_before_it_is_printed(
    desk: Desk, tmp_path: Path
) -> None:
    dialog = desk.ready(MOD)
    dialog.ask_for_file = _answering(tmp_path / "mod.pdf")
    desk.press("saveCards")
    desk.choose(CardFormat.A4, Sheet.CARD)
    desk.by_hand.run_one()
    button = dialog.findChild(QPushButton, "printCards")
    assert button is not None
    assert not button.isEnabled()
    desk.by_hand.run_all()
    assert button.isEnabled()


def test_the_file_is_suggested_by_title_in_the_folder_of_last_time(
    desk: Desk, tmp_path: Path
) -> None:
    desk.store.change(card_folder=str(tmp_path))
    dialog = desk.ready(MOD)
    asked: list[Path] = []

    def answer(suggested: Path, _caption: str, _parent: QWidget) -> None:
        asked.append(suggested)

    dialog.ask_for_file = answer
    desk.press("saveCards")
    assert asked == [tmp_path / "Mod – Halsnæs Kommune.pdf"]
    assert desk.text("cardMessage") == ""


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.ready(MOD)
    dialog.ask_for_file = _answering(tmp_path / "gone" / "mod.pdf")
    desk.press("saveCards")
    desk.by_hand.run_all()
    assert "Nothing was saved: there is no folder" in desk.text("cardMessage")
    assert desk.store.current.card_folder == ""
    desk.press("closeCards")


def _pdf_printer(file: Path) -> Callable[[CardSet, int, QWidget], QPrinter]:
    def ask(cards: CardSet, copies: int, _parent: QWidget) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        wish(printer, cards.page_size, copies)
        return printer

    return ask


def test_cards_are_printed_and_what_the_printer_took_is_told(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.ready(PRINCIPLES)
    dialog.ask_for_printer = _pdf_printer(tmp_path / "printed.pdf")
    desk.press("printCards")
    assert desk.text("cardMessage") == (
        "Sent to the printer: 2 pages at actual size on A4, on one side, 1 copy."
    )
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_printing_that_is_given_up_says_nothing(desk: Desk) -> None:
    dialog = desk.ready(MOD)
    dialog.ask_for_printer = lambda _cards, _copies, _parent: None
    desk.press("printCards")
    assert desk.text("cardMessage") == ""


def test_a_printer_that_fails_is_told_and_the_dialog_stays(desk: Desk) -> None:
    dialog = desk.ready(MOD)

    def fail(_cards: CardSet, _copies: int, _parent: QWidget) -> None:
        raise PrintError("No printer is set up on this machine.")

    dialog.ask_for_printer = fail
    desk.press("printCards")
    assert desk.text("cardMessage") == "No printer is set up on this machine."
    assert dialog.isVisible()
