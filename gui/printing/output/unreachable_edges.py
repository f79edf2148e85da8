"""The edges of a page that a printer leaves white although text is there. Lengths are mm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Signal
from PySide6.QtGui import QPageLayout

from content.cards import Size
from gui.application.jobs import Jobs, LatestJob
from gui.printing.text_label import TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.cards import CardLayout

_Request = tuple[str, Size]
"""The name of a printer, and the size of a page."""


class UnreachableEdges(TextLabel):
    """Says that the printer leaves edges with text white; `found` carries them, or no margins."""

    found = Signal(QMarginsF)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("unreachableEdges")
        self.setParent(parent)
        self._text_area = QMarginsF()
        self._printer = ""
        self._job = LatestJob(jobs, _margins, self._show, parent=self)

    def check(self, printer: str, layout: CardLayout) -> None:
        """Ask in a job what this printer leaves white; "" stands for none."""
        grid, inside = layout.grid, layout.format.margin
        across, down = grid.left + inside, grid.top + inside
        self._text_area = QMarginsF(across, down, across, down)
        self._printer = printer
        if printer:
            self._job.request((printer, grid.sheet))
        else:
            self._job.cancel()
            self._show(QMarginsF())

    def _show(self, margins: QMarginsF) -> None:
        is_reached = (margins | self._text_area) == self._text_area
        sentence = self.tr(
            "“{name}” prints nothing in the hatched edges, and the cards have text there. Choose "
            "another format or paper, or another printer."
        )
        self.setText("" if is_reached else sentence.format(name=self._printer))
        self.setVisible(not is_reached)
        self.found.emit(QMarginsF() if is_reached else margins)


def _margins(request: _Request) -> QMarginsF:
    """What the printer leaves white on each side of the page as it is read.

    A lying page is printed turned, so that the left edge of the paper is its top.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from gui.printing.output.print_paper import request_paper

    name, page = request
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name not in QPrinterInfo.availablePrinterNames():
        return QMarginsF()
    printer.setPrinterName(name)
    if not request_paper(printer, page):
        return QMarginsF()
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    edges = layout.minimumMargins()
    if page.width <= page.height:
        return edges
    return QMarginsF(edges.bottom(), edges.left(), edges.top(), edges.right())
