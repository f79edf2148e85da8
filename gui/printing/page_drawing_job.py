"""Draws pages of cards: their SVG in a job, and Qt's renderer for it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtSvg import QSvgRenderer

from content.cards import CardSet
from gui.application.jobs import Jobs, LatestJob


class PageDrawer(QObject):
    """Draws pages in a job; only the newest request is answered."""

    drawn = Signal(str)  # the SVG

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = LatestJob(jobs, _svg, self.drawn.emit, parent=self)

    def draw(self, cards: CardSet, page: int) -> None:
        """Draw this page instead of one that is waiting; a failure is only logged."""
        self._job.request((cards, page))

    def cancel(self) -> None:
        """Drop the request."""
        self._job.cancel()


def page_renderer(svg: str) -> QSvgRenderer:
    """A page that Qt paints, the same on the screen and on paper.

    What has no stroke gets one of width 0: Qt 6.11 leaves that out, but on a printer strokes
    everything else with its own pen, so that all letters come out bold.
    """
    return QSvgRenderer(QByteArray(svg.replace("<svg ", '<svg stroke-width="0" ', 1).encode()))


def _svg(request: tuple[CardSet, int]) -> str:
    cards, page = request
    return cards.svg(page)
