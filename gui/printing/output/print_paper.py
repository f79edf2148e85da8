"""The paper of a printer: asked for by exact size up to its edges, read back. Lengths are mm."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from content.cards import Size

_TOLERANCE = 1.5
"""How much smaller than a page its paper may be."""

_SAME_SIZE = 0.5
"""How much two sizes may differ that are the same: queues know their paper in whole points."""

_UNNAMED = 0.3
"""How much larger than a paper with a name one must be for Qt to give it none."""


def request_paper(printer: QPrinter, paper: Size) -> bool:
    """Ask for this paper, lying if it is wide; False if the printer has none of this size.

    Full-page mode is asked for together with the size: without it a queue with hardware margins
    refuses every layout that has no margins.
    """
    landscape = paper.width > paper.height
    page_size = _page_size(printer, paper.rotated() if landscape else paper)
    layout = QPageLayout(
        page_size or QPageSize(),
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    has_paper = page_size is not None and printer.setPageLayout(layout) and printer.fullPage()
    return has_paper and is_same_size(paper_size(printer), paper)


def paper_size(printer: QPrinter) -> Size:
    """Width and height of the paper, edge to edge."""
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    return Size(size.width(), size.height())


def is_same_size(one: Size, other: Size) -> bool:
    """Whether two papers are the same, up to rounding."""
    return max(abs(one.width - other.width), abs(one.height - other.height)) <= _SAME_SIZE


def is_large_enough(paper: Size, page: Size) -> bool:
    """Whether a page has room on paper that may be a little smaller."""
    return paper.width + _TOLERANCE >= page.width and paper.height + _TOLERANCE >= page.height


def paper_name(printer: QPrinter) -> str:
    """The name of the paper, or its size where it has none."""
    page_size = printer.pageLayout().pageSize()
    is_named = page_size.id() != QPageSize.PageSizeId.Custom
    return page_size.name() if is_named else f"{size_text(paper_size(printer))} mm"


def size_text(size: Size) -> str:
    """A size in whole millimetres."""
    return f"{size.width:.0f} × {size.height:.0f}"


def _page_size(printer: QPrinter, upright: Size) -> QPageSize | None:
    """The size to ask for; None where a queue that cuts paper to size has none as large or small.

    Qt never looks at such limits. It asks for a size that has a name by that name, and CUPS then
    takes the paper of the queue's default, silently, unless the name is in the queue's list: so it
    gets a size that is too large by a hair, which has no name.
    """
    page_size, queue = _exact_page_size(upright), QPrinterInfo(printer)
    listed = list(map(_millimetres, queue.supportedPageSizes()))
    if not queue.supportsCustomPageSizes() or any(is_same_size(upright, s) for s in listed):
        return page_size
    least = _millimetres(queue.minimumPhysicalPageSize())
    largest = _millimetres(queue.maximumPhysicalPageSize())
    if not largest.width:  # the queue does not say
        largest = Size(max(s.width for s in listed), max(s.height for s in listed))
    if not (is_large_enough(upright, least) and is_large_enough(largest, upright)):
        return None
    if page_size.id() == QPageSize.PageSizeId.Custom:
        return page_size
    return _exact_page_size(Size(upright.width + _UNNAMED, upright.height + _UNNAMED))


def _exact_page_size(size: Size) -> QPageSize:
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Millimeter, "", exact)


def _millimetres(page_size: QPageSize) -> Size:
    size = page_size.size(QPageSize.Unit.Millimeter)
    return Size(size.width(), size.height())
