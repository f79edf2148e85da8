"""Draws the pages of a set beside the window, the one that is looked at first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from content.cards import CardSet
from gui.application.jobs import Jobs, LatestJob


class PageDrawer(QObject):
    """Draws one page at a time; only the one asked for last is shown."""

    drawn = Signal(str)  # the SVG

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = LatestJob(jobs, _svg, self.drawn.emit, parent=self)

    def draw(self, cards: CardSet, page: int) -> None:
        """Draw this page; another that waits is forgotten. After a failure the old one stays."""
        self._job.request((cards, page))

    def forget(self) -> None:
        """Draw nothing any more."""
        self._job.cancel()


def _svg(page: tuple[CardSet, int]) -> str:
    cards, number = page
    return cards.svg(number)
