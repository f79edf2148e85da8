"""Prints pages at actual size, and says in a sentence what the printer accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from content.cards import Arrangement, Backs, CardLayout, Duplex, Progress, Size
from gui.printing.page_drawing_job import page_renderer

_TOLERANCE = 1.5
"""Millimetres that paper may be smaller than the page."""

_MM_PER_INCH = 25.4
_CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's print dialog keeps the options of a CUPS queue: a flat list of names and values."""

ONE_SIDE = QPrinter.DuplexMode.DuplexNone
FLIP_EDGES = {
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
class PrintRequest:
    """Pages to print and how; `last_printer` is the name of the one that was used last, or ""."""

    pages: Pages
    copies: int = 1
    duplex: QPrinter.DuplexMode = ONE_SIDE
    last_printer: str = ""


AskForPrinter = Callable[[PrintRequest, QWidget], QPrinter | None]
"""Called with a request and a parent; answers the printer that the reader selected."""


class PrintError(Exception):
    """Nothing was printed, or not all; the message is a sentence."""


def duplex_mode(layout: CardLayout) -> QPrinter.DuplexMode:
    """The duplex mode for a layout: both sides only where backs follow their fronts."""
    both = layout.backs is not Backs.NONE and layout.arrangement is Arrangement.ALTERNATING
    return FLIP_EDGES[layout.duplex] if both else ONE_SIDE


def set_up_printer(
    printer: QPrinter, paper: Size, copies: int, duplex: QPrinter.DuplexMode = ONE_SIDE
) -> None:
    """Set paper (in mm, up to its edges), copies and duplex mode."""
    portrait = Size(min(paper.width, paper.height), max(paper.width, paper.height))
    landscape = paper.width > paper.height
    printer.setPageLayout(
        QPageLayout(
            QPageSize(
                QSizeF(portrait.width, portrait.height),
                QPageSize.Unit.Millimeter,
                "",
                QPageSize.SizeMatchPolicy.ExactMatch,
            ),
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    printer.setDuplex(duplex)
    printer.setCopyCount(copies)


class PagePrinter(QObject):
    """Asks for a printer and prints pages on it."""

    def ask_for_printer(self, request: PrintRequest, parent: QWidget) -> QPrinter | None:
        """The printer from the system's dialog, with its settings; None if the reader cancels.

        Raises PrintError if no printer is set up.
        """
        names = QPrinterInfo.availablePrinterNames()
        if not names:
            raise PrintError(
                self.tr("No printer is set up on this computer. Save a PDF and print it elsewhere.")
            )
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if request.last_printer in names:
            printer.setPrinterName(request.last_printer)
        set_up_printer(printer, request.pages.page_size, request.copies, request.duplex)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setMinMax(1, request.pages.page_count)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def print(
        self,
        pages: Pages,
        printer: QPrinter,
        duplex: QPrinter.DuplexMode = ONE_SIDE,
        progress: Progress | None = None,
    ) -> str:
        """Print; answers what the printer accepted, in a sentence. May be called in a job.

        Raises PrintError; unless its sentence says otherwise, nothing was printed then.
        """
        self._check(pages, printer, duplex)
        self._request_actual_size(printer)
        printer.setDocName(pages.title)
        selected = _selected_pages(pages, printer)
        self._draw(pages, selected, progress)
        repeats = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        painter = QPainter()
        if not painter.begin(printer):
            raise self._no_answer(printer)
        with painter:
            for count, page in enumerate(selected * repeats):
                done = len(selected) * repeats + count
                go_on = not progress or progress(done, 2 * len(selected) * repeats)
                if count and not (go_on and printer.newPage()):
                    printer.abort()
                    raise self._interrupted(count, asked=not go_on)
                _paint(pages, page, printer, painter)
        self._check_queue_exists(printer)
        return self._accepted(len(selected), printer)

    def _draw(self, pages: Pages, selected: list[int], progress: Progress | None) -> None:
        """Draw all pages first: stopped at this point, nothing is in the queue."""
        for count, page in enumerate(selected):
            if progress and not progress(count, 2 * len(selected)):
                raise PrintError(self.tr("Stopped. Nothing was printed."))
            pages.svg(page)

    def _interrupted(self, page: int, *, asked: bool) -> PrintError:
        """A queue keeps the pages that it has: not every queue can drop them."""
        if asked:
            sentence = self.tr("Stopped. The printer may still print %n page(s).", "", page)
            return PrintError(sentence)
        return PrintError(
            self.tr(
                "The printer stopped after page {page}. Check what was printed before you "
                "print again."
            ).format(page=page)
        )

    def _check(self, pages: Pages, printer: QPrinter, duplex: QPrinter.DuplexMode) -> None:
        """Raises PrintError for a queue that is gone, for smaller paper and for lost backs."""
        self._check_queue_exists(printer)
        paper, needed = _paper(printer), pages.page_size
        if paper.width + _TOLERANCE < needed.width or paper.height + _TOLERANCE < needed.height:
            raise PrintError(
                self.tr(
                    "The paper in the printer is {paper} mm, but the cards need "
                    "{needed} mm. Nothing was printed. Choose another format or "
                    "other paper."
                ).format(paper=_size_text(paper), needed=_size_text(needed))
            )
        if duplex != ONE_SIDE and printer.duplex() == ONE_SIDE and _queue_name(printer):
            raise PrintError(
                self.tr(
                    "“{name}” does not print on both sides. Nothing was printed. "
                    "Choose “All fronts, then all backs” and flip the sheets "
                    "yourself, or choose “Fold and glue”."
                ).format(name=printer.printerName())
            )

    def _request_actual_size(self, printer: QPrinter) -> None:
        """Keep a queue from fitting pages to the paper.

        Raises PrintError for several pages to a sheet.
        """
        options = cups_options(printer)
        if options.get("number-up", "1") != "1":
            raise PrintError(
                self.tr(
                    "The printer is set to {count} pages per sheet, so the cards "
                    "would be too small. Nothing was printed. Choose 1 page per "
                    "sheet in the printer settings."
                ).format(count=options["number-up"])
            )
        if _queue_name(printer):
            unscaled = {**options, "print-scaling": "none"}
            flat = [text for option in unscaled.items() for text in option]
            printer.printEngine().setProperty(_CUPS_OPTIONS, flat)

    def _check_queue_exists(self, printer: QPrinter) -> None:
        """Raises PrintError for a deleted queue: the system accepts pages for it all the same."""
        name = _queue_name(printer)
        if name and name not in QPrinterInfo.availablePrinterNames():
            raise PrintError(
                self.tr(
                    "The printer “{name}” is no longer available. Check whether "
                    "anything was printed. Then print on another printer, or save a "
                    "PDF."
                ).format(name=name)
            )

    def _no_answer(self, printer: QPrinter) -> PrintError:
        name = printer.printerName() or printer.outputFileName()
        sentence = self.tr("The printer “{name}” did not respond. Nothing was printed.")
        return PrintError(sentence.format(name=name))

    def _accepted(self, count: int, printer: QPrinter) -> str:
        if printer.duplex() == ONE_SIDE:
            sentence = self.tr(
                "%n page(s) sent to the printer: actual size on {paper}, single-sided, {copies}.",
                "",
                count,
            )
        elif printer.duplex() == QPrinter.DuplexMode.DuplexShortSide:
            sentence = self.tr(
                "%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on "
                "the short edge, {copies}.",
                "",
                count,
            )
        else:
            sentence = self.tr(
                "%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on "
                "the long edge, {copies}.",
                "",
                count,
            )
        copies = self.tr("%n copy(ies)", "", printer.copyCount())
        return sentence.format(paper=printer.pageLayout().pageSize().name(), copies=copies)


def cups_options(printer: QPrinter) -> dict[str, str]:
    """What a CUPS queue is asked for besides paper, duplex and copies; empty for other printers."""
    flat = printer.printEngine().property(_CUPS_OPTIONS)
    texts = [str(each) for each in flat] if isinstance(flat, list | tuple) else []
    return dict(zip(texts[::2], texts[1::2], strict=False))


def _queue_name(printer: QPrinter) -> str:
    """The name of the queue; "" if the printer writes a file."""
    native = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    return printer.printerName() if native else ""


def _paper(printer: QPrinter) -> Size:
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    return Size(size.width(), size.height())


def _size_text(size: Size) -> str:
    return f"{size.width:.0f} × {size.height:.0f}"


def _selected_pages(pages: Pages, printer: QPrinter) -> list[int]:
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return list(range(pages.page_count))
    return list(range(max(1, printer.fromPage()) - 1, min(printer.toPage(), pages.page_count)))


def _paint(pages: Pages, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Paint a page in the middle of the paper: a millimetre of the card is one of the paper."""
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    area = QRectF(0, 0, pages.page_size.width * dots_per_mm, pages.page_size.height * dots_per_mm)
    area.moveCenter(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())).center())
    page_renderer(pages.svg(page)).render(painter, area)
