"""The way to the printer: asks for one, paints pages at actual size, tells what was accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from content.cards import Arrangement, Backs, CardLayout, Duplex, Size
from gui.printing.page_drawing import page_drawing

_TOLERANCE = 1.5
_INCH = 25.4
_CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's own print dialog keeps the options of a CUPS queue: names and values in turn."""

ONE_SIDE = QPrinter.DuplexMode.DuplexNone
EDGES = {
    Duplex.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


class Pages(Protocol):
    """What can be printed: cards, or the calibration sheet."""

    title: str

    @property
    def page_size(self) -> Size:
        """Width and height of every page in mm."""
        ...

    @property
    def page_count(self) -> int:
        """Number of pages."""
        ...

    def svg(self, page: int) -> str:
        """A page as SVG."""
        ...


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What a printer is asked for, and which one was printed on last."""

    pages: Pages
    copies: int = 1
    sides: QPrinter.DuplexMode = ONE_SIDE
    printer: str = ""


Progress = Callable[[int, int], bool]
"""Told how much is done, and of how much; False if that is enough."""

AskForPrinter = Callable[[PrintWish, QWidget], QPrinter | None]
"""From what is to be printed and the dialog to the printer that the reader chose."""


class PrintError(Exception):
    """Nothing was printed, or not all; the message is a sentence."""


def sides_of(layout: CardLayout) -> QPrinter.DuplexMode:
    """What a layout asks of the printer: both sides only where backs follow their fronts."""
    both = layout.backs is not Backs.NONE and layout.arrangement is Arrangement.ALTERNATING
    return EDGES[layout.duplex] if both else ONE_SIDE


def wish(
    printer: QPrinter, paper: Size, copies: int, sides: QPrinter.DuplexMode = ONE_SIDE
) -> None:
    """Ask the printer for this paper up to its edges, and for one side or both."""
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
    printer.setDuplex(sides)
    printer.setCopyCount(copies)


class PrintRun(QObject):
    """Asks for a printer and prints pages on it."""

    def ask(self, wanted: PrintWish, parent: QWidget) -> QPrinter | None:
        """The printer that the reader chooses in the system's dialog; None if she does not.

        Raises PrintError if there is none to choose.
        """
        names = QPrinterInfo.availablePrinterNames()
        if not names:
            raise PrintError(
                self.tr("No printer is set up on this machine. Save a PDF and print it elsewhere.")
            )
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if wanted.printer in names:
            printer.setPrinterName(wanted.printer)
        wish(printer, wanted.pages.page_size, wanted.copies, wanted.sides)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setMinMax(1, wanted.pages.page_count)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def print(
        self,
        pages: Pages,
        printer: QPrinter,
        sides: QPrinter.DuplexMode = ONE_SIDE,
        progress: Progress | None = None,
    ) -> str:
        """Print, and tell what the printer took. May be called in a job.

        Raises PrintError; unless its sentence says otherwise, nothing was printed then.
        """
        self._check(pages, printer, sides)
        self._ask_for_actual_size(printer)
        printer.setDocName(pages.title)
        chosen = _chosen_pages(pages, printer)
        self._draw(pages, chosen, progress)
        repeats = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        painter = QPainter()
        if not painter.begin(printer):
            raise self._unanswered(printer)
        with painter:
            for number, page in enumerate(chosen * repeats):
                done = len(chosen) * repeats + number
                go_on = not progress or progress(done, 2 * len(chosen) * repeats)
                if number and not (go_on and printer.newPage()):
                    printer.abort()
                    raise self._broken_off(number, asked=not go_on)
                _paint(pages, page, printer, painter)
        self._check_presence(printer)
        return self._accepted(len(chosen), printer)

    def _draw(self, pages: Pages, chosen: list[int], progress: Progress | None) -> None:
        """Draw all pages first: what is stopped now has left nothing in the queue."""
        for number, page in enumerate(chosen):
            if progress and not progress(number, 2 * len(chosen)):
                raise PrintError(self.tr("Stopped, as you asked; nothing was printed."))
            pages.svg(page)

    def _broken_off(self, page: int, *, asked: bool) -> PrintError:
        """A queue keeps what it got: not every one can be told to forget it."""
        if asked:
            words = self.tr("Stopped, as you asked; the printer may print %n page(s).", "", page)
            return PrintError(words)
        return PrintError(self.tr("The printer stopped after page {page}.").format(page=page))

    def _check(self, pages: Pages, printer: QPrinter, sides: QPrinter.DuplexMode) -> None:
        """Refuse a queue that is gone, smaller paper, which would cut cards off, and lost backs."""
        self._check_presence(printer)
        paper, needed = _paper(printer), pages.page_size
        if paper.width + _TOLERANCE < needed.width or paper.height + _TOLERANCE < needed.height:
            raise PrintError(
                self.tr(
                    "The printer has paper of {paper} mm, and the cards need {needed} mm; "
                    "nothing was printed. Choose another format or other paper."
                ).format(paper=_measure(paper), needed=_measure(needed))
            )
        if sides != ONE_SIDE and printer.duplex() == ONE_SIDE and _queue(printer):
            raise PrintError(
                self.tr(
                    "“{name}” does not take paper to print on both sides; nothing was printed. "
                    "Choose “All fronts, then all backs” and turn the sheets yourself, or fold "
                    "and glue."
                ).format(name=printer.printerName())
            )

    def _ask_for_actual_size(self, printer: QPrinter) -> None:
        """Queues may fit pages to the paper; several pages to a sheet would be smaller still."""
        options = cups_options(printer)
        if options.get("number-up", "1") != "1":
            raise PrintError(
                self.tr(
                    "The printer is to put {count} pages on each sheet, so the cards would be too "
                    "small; nothing was printed. Choose 1 page per sheet in its settings."
                ).format(count=options["number-up"])
            )
        if _queue(printer):
            wanted = {**options, "print-scaling": "none"}
            flat = [word for pair in wanted.items() for word in pair]
            printer.printEngine().setProperty(_CUPS_OPTIONS, flat)

    def _check_presence(self, printer: QPrinter) -> None:
        """A queue may vanish at any time, and the system prints into the void then."""
        name = _queue(printer)
        if name and name not in QPrinterInfo.availablePrinterNames():
            raise PrintError(
                self.tr(
                    "The printer “{name}” is no longer there; look whether anything was printed, "
                    "and print again on another, or save a PDF."
                ).format(name=name)
            )

    def _unanswered(self, printer: QPrinter) -> PrintError:
        name = printer.printerName() or printer.outputFileName()
        words = self.tr("The printer “{name}” did not answer; nothing was printed.")
        return PrintError(words.format(name=name))

    def _accepted(self, count: int, printer: QPrinter) -> str:
        sentence = self.tr("Sent to the printer: %n page(s) at actual size on {paper}", "", count)
        sides = {
            ONE_SIDE: self.tr("on one side"),
            QPrinter.DuplexMode.DuplexShortSide: self.tr("on both sides, turned at the short edge"),
        }.get(printer.duplex(), self.tr("on both sides, turned at the long edge"))
        copies = self.tr("%n copy(ies)", "", printer.copyCount())
        paper = printer.pageLayout().pageSize().name()
        return f"{sentence.format(paper=paper)}, {sides}, {copies}."


def cups_options(printer: QPrinter) -> dict[str, str]:
    """What the queue is asked for besides paper, sides and copies; nothing where it is no CUPS."""
    flat = printer.printEngine().property(_CUPS_OPTIONS)
    words = [str(each) for each in flat] if isinstance(flat, list | tuple) else []
    return dict(zip(words[::2], words[1::2], strict=False))


def _queue(printer: QPrinter) -> str:
    """The name of the queue; "" where a file is printed to."""
    native = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    return printer.printerName() if native else ""


def _paper(printer: QPrinter) -> Size:
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    return Size(size.width(), size.height())


def _measure(size: Size) -> str:
    return f"{size.width:.0f} × {size.height:.0f}"


def _chosen_pages(pages: Pages, printer: QPrinter) -> list[int]:
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return list(range(pages.page_count))
    return list(range(max(1, printer.fromPage()) - 1, min(printer.toPage(), pages.page_count)))


def _paint(pages: Pages, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Paint a page in the middle of the paper: a millimetre of the card is one of the paper."""
    dots = printer.resolution() / _INCH
    area = QRectF(0, 0, pages.page_size.width * dots, pages.page_size.height * dots)
    area.moveCenter(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())).center())
    page_drawing(pages.svg(page)).render(painter, area)
