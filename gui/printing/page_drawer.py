"""Draws the pages of a set beside the window, the one that is looked at first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from content.cards import CardSet
from gui.application.jobs import Jobs


class PageDrawer(QObject):
    """Draws one page at a time; only the one asked for last is shown."""

    drawn = Signal(str)  # the SVG

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: tuple[CardSet, int] | None = None
        self._under_way: tuple[CardSet, int] | None = None

    def draw(self, cards: CardSet, page: int) -> None:
        """Draw this page; another that waits is forgotten."""
        self._wanted = (cards, page)
        self._next()

    def forget(self) -> None:
        """Draw nothing any more."""
        self._wanted = None

    def _next(self) -> None:
        if self._wanted is not None and self._under_way is None:
            self._under_way = self._wanted
            cards, page = self._wanted
            self._jobs.run(partial(cards.svg, page), self._take, self._take_failure)

    def _take(self, svg: str) -> None:
        came, self._under_way = self._under_way, None
        if came == self._wanted:
            self.drawn.emit(svg)
        else:
            self._next()

    def _take_failure(self, _error: Exception) -> None:
        """The log has it, and the page stays as it was."""
        self._under_way = None
