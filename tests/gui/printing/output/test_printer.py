"""Paper: actual size, one fill for each letter, the pages and copies asked for."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from content.cards import CardFormat, CardLayout, CardSet, Sheet, typeset
from content.library import Library
from gui.printing.output.printer import PagePrinter, PrintError, PrintRequest, set_up_printer

DOCUMENT = "halsnaes/mod-tillid-og-helhed"
LAYOUTS = [
    CardLayout(CardFormat.A6, Sheet.A4),
    CardLayout(CardFormat.A5, Sheet.A4),
    CardLayout(CardFormat.A6, Sheet.CARD),
    CardLayout(CardFormat.DEALER, Sheet.CARD),
]

pytestmark = pytest.mark.usefixtures("qapp")


def _printer(file: Path, cards: CardSet, copies: int = 1) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    set_up_printer(printer, cards.page_size, copies)
    return printer


def _ink(folder: Path, name: str, pdf: bytes) -> tuple[QRect, float]:
    """Where the ink of the first page lies, in pixels at 100 dpi, and how much there is."""
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is missing: install poppler-utils")
    (folder / f"{name}.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", "100", "-l", "1", "-singlefile", "-png", f"{name}.pdf", name]
    subprocess.run(command, cwd=folder, check=True)
    picture = QImage(str(folder / f"{name}.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    spots, amount = QRect(), 0.0
    for y in range(picture.height()):
        row = [255 - picture.pixelColor(x, y).lightness() for x in range(picture.width())]
        inked = [x for x, value in enumerate(row) if value > 60]
        amount += sum(row) / 255
        if inked:
            spots = spots.united(QRect(inked[0], y, inked[-1] - inked[0] + 1, 1))
    return spots, amount


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: f"{layout.format}-{layout.sheet}")
def test_paper_shows_what_the_pdf_shows_in_position_size_and_weight(
    library: Library, tmp_path: Path, layout: CardLayout
) -> None:
    cards = typeset(library, [DOCUMENT], layout)
    PagePrinter().print(cards, _printer(tmp_path / "paper.pdf", cards))
    place, amount = _ink(tmp_path, "printed", (tmp_path / "paper.pdf").read_bytes())
    true_place, true_amount = _ink(tmp_path, "typeset", cards.pdf())
    for printed, true in (
        (place.topLeft(), true_place.topLeft()),
        (place.bottomRight(), true_place.bottomRight()),
    ):
        assert (printed - true).manhattanLength() <= 3
    assert amount == pytest.approx(true_amount, rel=0.2)


def test_no_letter_is_stroked_to_look_bold(library: Library, tmp_path: Path) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    PagePrinter().print(cards, _printer(tmp_path / "paper.pdf", cards))
    with pikepdf.open(io.BytesIO((tmp_path / "paper.pdf").read_bytes())) as pdf:
        operators = Counter(str(i.operator) for i in pikepdf.parse_content_stream(pdf.pages[0]))
    assert operators["f"] <= cards.svg(0).count("<use") + cards.svg(0).count("<path")


@pytest.mark.parametrize(("copies", "counted"), [(1, "1 copy"), (3, "3 copies")])
def test_every_page_is_printed_as_often_as_requested(
    library: Library, tmp_path: Path, copies: int, counted: str
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout(CardFormat.A6, Sheet.CARD))
    sentence = PagePrinter().print(cards, _printer(tmp_path / "paper.pdf", cards, copies))
    with pikepdf.open(tmp_path / "paper.pdf") as pdf:
        assert len(pdf.pages) == 3 * copies
    assert sentence == (f"3 pages sent to the printer: actual size on A6, single-sided, {counted}.")


def test_only_the_pages_selected_in_the_systems_dialog_are_printed(
    library: Library, tmp_path: Path
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout(CardFormat.A6, Sheet.CARD))
    printer = _printer(tmp_path / "paper.pdf", cards)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    PagePrinter().print(cards, printer)
    with pikepdf.open(tmp_path / "paper.pdf") as pdf:
        assert len(pdf.pages) == 2


def test_paper_that_is_too_small_is_an_error_and_nothing_is_printed(
    library: Library, tmp_path: Path
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    printer = _printer(tmp_path / "paper.pdf", cards)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    with pytest.raises(PrintError, match="is 148 × 210 mm, but the cards need 210 × 297"):
        PagePrinter().print(cards, printer)
    assert not (tmp_path / "paper.pdf").exists()


def test_a_card_on_larger_paper_is_in_its_middle(library: Library, tmp_path: Path) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout(CardFormat.A6, Sheet.CARD))
    printer = _printer(tmp_path / "paper.pdf", cards)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    PagePrinter().print(cards, printer)
    place, _ = _ink(tmp_path, "printed", (tmp_path / "paper.pdf").read_bytes())
    assert abs(place.center().x() - 827 / 2) < 30
    assert abs(place.width() - (105 - 16) / 25.4 * 100) < 6


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_printed_to_is_an_error(library: Library, tmp_path: Path) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    printer = _printer(tmp_path / "nowhere" / "paper.pdf", cards)
    with pytest.raises(PrintError, match=r"did not respond\. Nothing was printed"):
        PagePrinter().print(cards, printer)


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="a printer is set up here")
def test_a_machine_without_a_printer_says_so(library: Library, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    cards = typeset(library, [DOCUMENT], CardLayout())
    with pytest.raises(PrintError, match=r"No printer is set up on this computer\. Save a PDF"):
        PagePrinter().ask_for_printer(PrintRequest(cards), parent)
