"""The way to the printer: asks for one, paints pages at actual size, tells what was accepted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from content.cards import CardSet, Size
from gui.printing.page_drawing import page_drawing

AskForPrinter = Callable[[CardSet, int, QWidget], QPrinter | None]
"""From the cards, the number of copies and the dialog to the printer that the reader chose."""

_TOLERANCE = 1.5
_INCH = 25.4


class PrintError(Exception):
    """Nothing was printed; the message is a sentence."""


def wish(printer: QPrinter, paper: Size, copies: int) -> None:
    """Ask the printer for this paper up to its edges, printed on one side."""
    upright = Size(min(paper.width, paper.height), max(paper.width, paper.height))
    turned = paper.width > paper.height
    printer.setPageLayout(
        QPageLayout(
            QPageSize(
                QSizeF(upright.width, upright.height),
                QPageSize.Unit.Millimeter,
                "",
                QPageSize.SizeMatchPolicy.ExactMatch,
            ),
            QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setCopyCount(copies)


class PrintRun(QObject):
    """Asks for a printer and prints cards on it."""

    def ask(self, cards: CardSet, copies: int, parent: QWidget) -> QPrinter | None:
        """The printer that the reader chooses in the system's dialog; None if she does not.

        Raises PrintError if there is none to choose.
        """
        if not QPrinterInfo.availablePrinterNames():
            raise PrintError(
                self.tr("No printer is set up on this machine. Save a PDF and print it elsewhere.")
            )
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        wish(printer, cards.page_size, copies)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setMinMax(1, cards.page_count)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def print(self, cards: CardSet, printer: QPrinter) -> str:
        """Print, and tell what the printer took. Raises PrintError, then nothing was printed."""
        self._check_paper(cards, printer)
        pages = _pages(cards, printer)
        repeats = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        painter = QPainter()
        if not painter.begin(printer):
            name = printer.printerName() or printer.outputFileName()
            raise PrintError(
                self.tr("The printer “{name}” did not answer; nothing was printed.").format(
                    name=name
                )
            )
        with painter:
            for number, page in enumerate(pages * repeats):
                if number and not printer.newPage():
                    printer.abort()
                    raise PrintError(
                        self.tr("The printer stopped after page {page}.").format(page=number)
                    )
                _paint(cards, page, printer, painter)
        return self._accepted(len(pages), printer)

    def _check_paper(self, cards: CardSet, printer: QPrinter) -> None:
        """A smaller sheet would cut the cards off, so nothing is printed on one."""
        paper, needed = _paper(printer), cards.page_size
        if paper.width + _TOLERANCE < needed.width or paper.height + _TOLERANCE < needed.height:
            raise PrintError(
                self.tr(
                    "The printer has paper of {paper} mm, and the cards need {needed} mm; "
                    "nothing was printed. Choose another format or other paper."
                ).format(paper=_measure(paper), needed=_measure(needed))
            )

    def _accepted(self, pages: int, printer: QPrinter) -> str:
        sentence = self.tr("Sent to the printer: %n page(s) at actual size on {paper}", "", pages)
        both = printer.duplex() != QPrinter.DuplexMode.DuplexNone
        sides = self.tr("on both sides") if both else self.tr("on one side")
        copies = self.tr("%n copy(ies)", "", printer.copyCount())
        paper = printer.pageLayout().pageSize().name()
        return f"{sentence.format(paper=paper)}, {sides}, {copies}."


def _paper(printer: QPrinter) -> Size:
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    return Size(size.width(), size.height())


def _measure(size: Size) -> str:
    return f"{size.width:.0f} × {size.height:.0f}"


def _pages(cards: CardSet, printer: QPrinter) -> list[int]:
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return list(range(cards.page_count))
    return list(range(max(1, printer.fromPage()) - 1, min(printer.toPage(), cards.page_count)))


def _paint(cards: CardSet, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Paint a page in the middle of the paper: a millimetre of the card is one of the paper."""
    dots = printer.resolution() / _INCH
    area = QRectF(0, 0, cards.page_size.width * dots, cards.page_size.height * dots)
    area.moveCenter(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())).center())
    page_drawing(cards.svg(page)).render(painter, area)
