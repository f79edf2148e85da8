"""Prints pages at actual size, and says in a sentence what the printer accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from content.cards import Arrangement, Backs, CardLayout, Duplex, Progress, Size
from gui.appearance.theme import forget_style_rules
from gui.printing.output.print_paper import (
    is_large_enough,
    is_same_size,
    paper_name,
    paper_size,
    request_paper,
    size_text,
)
from gui.printing.output.print_queue import (
    QueueState,
    cups_options,
    queue_name,
    queue_state,
    set_cups_options,
)
from gui.printing.page_drawing_job import page_renderer

_MM_PER_INCH = 25.4

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
) -> bool:
    """Set paper (in mm, up to its edges), copies and duplex mode; whether it has such paper."""
    printer.setDuplex(duplex)
    printer.setCopyCount(copies)
    return request_paper(printer, paper)


class PagePrinter(QObject):
    """Asks for a printer and prints pages on it."""

    def ask_for_printer(self, request: PrintRequest, parent: QWidget) -> QPrinter | None:
        """The printer from the system's dialog, with its settings; None if the reader cancels.

        Raises PrintError if no printer is set up, or none of the paper that the pages need and the
        reader selected no other paper.
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
        offered = printer.printerName(), paper_size(printer)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setMinMax(1, request.pages.page_count)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        forget_style_rules(dialog)
        dialog.deleteLater()
        if not accepted:
            return None
        selected_paper = paper_size(printer)
        is_other_queue = printer.printerName() != offered[0]
        if is_other_queue or is_same_size(selected_paper, offered[1]):
            self._request_paper(printer, request.pages.page_size)
        return printer

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
        state = self._check_queue(printer)
        sentence = self._accepted(len(selected), printer)
        if state is not QueueState.STOPPED:
            return sentence
        waiting = self.tr(
            "The printer “{name}” is stopped. The pages are printed when it is started again."
        ).format(name=queue_name(printer))
        return f"{sentence} {waiting}"

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
        """Raises PrintError for a queue that takes no jobs, for smaller paper, for lost backs."""
        self._check_queue(printer)
        paper, needed = paper_size(printer), pages.page_size
        if not is_large_enough(paper, needed) and is_large_enough(paper.rotated(), needed):
            paper = paper.rotated()
        if not is_large_enough(paper, needed):
            raise PrintError(
                self.tr(
                    "The paper in the printer is {paper} mm, but the cards need "
                    "{needed} mm. Nothing was printed. Choose another format or "
                    "other paper."
                ).format(paper=size_text(paper), needed=size_text(needed))
            )
        self._request_paper(printer, paper)
        if duplex != ONE_SIDE and printer.duplex() == ONE_SIDE and queue_name(printer):
            raise PrintError(
                self.tr(
                    "“{name}” does not print on both sides. Nothing was printed. "
                    "Choose “All fronts, then all backs” and flip the sheets "
                    "yourself, or choose “Fold and glue”."
                ).format(name=printer.printerName())
            )

    def _request_paper(self, printer: QPrinter, paper: Size) -> None:
        """Ask for paper up to its edges. Raises PrintError if there is none of this size."""
        if not request_paper(printer, paper):
            raise PrintError(
                self.tr(
                    "“{name}” does not print on paper of {size} mm. Nothing was printed. Choose "
                    "other paper or another printer, or save a PDF."
                ).format(name=printer.printerName(), size=size_text(paper))
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
        if queue_name(printer):
            set_cups_options(printer, {**options, "print-scaling": "none"})

    def _check_queue(self, printer: QPrinter) -> QueueState:
        """Raises PrintError for a queue that drops its jobs: the system takes them all the same."""
        name = queue_name(printer)
        state = queue_state(name) if name else QueueState.READY
        if state is QueueState.REJECTING:
            raise PrintError(
                self.tr(
                    "“{name}” does not accept print jobs at the moment. Check whether anything was "
                    "printed. Then print on another printer, or save a PDF."
                ).format(name=name)
            )
        if state is QueueState.GONE:
            raise PrintError(
                self.tr(
                    "The printer “{name}” is no longer available. Check whether "
                    "anything was printed. Then print on another printer, or save a "
                    "PDF."
                ).format(name=name)
            )
        return state

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
        return sentence.format(paper=paper_name(printer), copies=copies)


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
