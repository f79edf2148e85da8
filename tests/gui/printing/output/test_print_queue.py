"""What is said when a queue is gone or does not accept what was asked: runs without any printer."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from content.cards import Backs, CardLayout, CardSet, typeset
from content.library import Library
from gui.printing.output.print_queue import cups_options
from gui.printing.output.printer import (
    PagePrinter,
    PrintError,
    PrintRequest,
    duplex_mode,
    set_up_printer,
)

QUEUE = "Kontoret"

pytestmark = pytest.mark.usefixtures("qapp")


class Engine:
    """Keeps the options of a CUPS queue: a flat list of names and values."""

    def __init__(self) -> None:
        self.options: list[str] = []

    def property(self, _key: object) -> list[str]:
        """The options as they are now."""
        return self.options

    def setProperty(self, _key: object, options: list[str]) -> None:  # noqa: N802 - Qt's own
        """Replace the options."""
        self.options = options


class Queue(QPrinter):
    """Writes a PDF, but answers as a queue that prints one side only."""

    def __init__(self, file: Path, cards: CardSet) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.engine = Engine()
        self.setOutputFileName(str(file))
        set_up_printer(self, cards.page_size, 1)

    @override
    def outputFormat(self) -> QPrinter.OutputFormat:
        return QPrinter.OutputFormat.NativeFormat

    @override
    def printerName(self) -> str:
        return QUEUE

    @override
    def printEngine(self) -> QPrintEngine:
        return cast("QPrintEngine", self.engine)

    @override
    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexNone


@pytest.fixture
def queues(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the queues that the system has."""
    names = [QUEUE]
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: list(names))
    return names


@pytest.fixture(scope="module")
def cards(library: Library) -> CardSet:
    """Two pages."""
    return typeset(library, ["helsingoer/ledelsesgrundlag"], CardLayout())


def test_a_queue_that_is_there_prints(cards: CardSet, queues: list[str], tmp_path: Path) -> None:
    assert queues == [QUEUE]

    sentence = PagePrinter().print(cards, Queue(tmp_path / "paper.pdf", cards))

    assert sentence.startswith("2 pages sent to the printer")
    assert (tmp_path / "paper.pdf").stat().st_size > 1000


def test_a_deleted_queue_is_an_error_and_nothing_is_printed(
    cards: CardSet, queues: list[str], tmp_path: Path
) -> None:
    printer = Queue(tmp_path / "paper.pdf", cards)
    queues.clear()

    with pytest.raises(PrintError, match=f"“{QUEUE}” is no longer available"):
        PagePrinter().print(cards, printer)

    assert not (tmp_path / "paper.pdf").exists()


def test_a_queue_that_is_deleted_before_the_last_page_is_an_error(
    cards: CardSet, queues: list[str], tmp_path: Path
) -> None:
    def delete_queue_at_the_last_page(done: int, total: int) -> bool:
        if done == total - 1:
            queues.clear()
        return True

    with pytest.raises(PrintError, match=f"“{QUEUE}” is no longer available"):
        PagePrinter().print(
            cards, Queue(tmp_path / "paper.pdf", cards), progress=delete_queue_at_the_last_page
        )

    assert queues == []


@pytest.mark.usefixtures("queues")
def test_a_queue_is_asked_not_to_change_the_size(cards: CardSet, tmp_path: Path) -> None:
    printer = Queue(tmp_path / "paper.pdf", cards)
    printer.engine.options = ["InputSlot", "Tray2"]

    PagePrinter().print(cards, printer)

    assert cups_options(printer) == {"InputSlot": "Tray2", "print-scaling": "none"}


@pytest.mark.usefixtures("queues")
def test_several_pages_on_a_sheet_are_not_printed(cards: CardSet, tmp_path: Path) -> None:
    printer = Queue(tmp_path / "paper.pdf", cards)
    printer.engine.options = ["number-up", "4"]

    with pytest.raises(PrintError, match="The printer is set to 4 pages per sheet"):
        PagePrinter().print(cards, printer)

    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.usefixtures("queues")
def test_a_queue_for_one_side_does_not_print_fronts_without_their_backs(
    library: Library, tmp_path: Path
) -> None:
    cards = typeset(library, ["halsnaes"], CardLayout(backs=Backs.LINED))
    printer = Queue(tmp_path / "paper.pdf", cards)

    with pytest.raises(PrintError, match=f"“{QUEUE}” does not print on both sides"):
        PagePrinter().print(cards, printer, duplex_mode(cards.layout))

    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.usefixtures("queues")
def test_printing_that_is_stopped_before_the_first_page_sends_nothing(
    cards: CardSet, tmp_path: Path
) -> None:
    printer = Queue(tmp_path / "paper.pdf", cards)

    with pytest.raises(PrintError, match=r"Stopped\. Nothing was printed"):
        PagePrinter().print(cards, printer, progress=lambda done, _total: done < 1)

    assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.usefixtures("queues")
def test_printing_that_is_stopped_later_says_what_may_be_printed(
    cards: CardSet, tmp_path: Path
) -> None:
    printer = Queue(tmp_path / "paper.pdf", cards)

    with pytest.raises(PrintError, match=r"Stopped\. The printer may still print 1 page"):
        PagePrinter().print(cards, printer, progress=lambda done, total: done < total - 1)


@pytest.mark.parametrize(("last_printer", "named"), [(QUEUE, [QUEUE]), ("Gone", [])])
def test_the_printer_of_last_time_is_offered_while_it_is_there(
    cards: CardSet,
    queues: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    last_printer: str,
    named: list[str],
) -> None:
    assert queues == [QUEUE]
    names: list[str] = []
    monkeypatch.setattr(QPrinter, "setPrinterName", lambda _printer, name: names.append(name))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    parent = QWidget()
    qtbot.addWidget(parent)

    request = PrintRequest(cards, copies=3, last_printer=last_printer)
    printer = PagePrinter().ask_for_printer(request, parent)

    assert names == named
    assert printer is not None
    assert printer.copyCount() == 3
