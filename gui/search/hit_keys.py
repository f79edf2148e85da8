"""Moves through the hits by the keys of the search field, in the order in which they are pressed.

Keys pressed before the answer is there are kept for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.search.results_panel import ResultsPanel
    from gui.search.search_field import SearchField


class HitNavigator(QObject):
    """Makes hits of a panel current, and says when one is opened."""

    opened = Signal()  # the current hit

    def __init__(self, field: SearchField, panel: ResultsPanel) -> None:
        super().__init__(field)
        self._panel = panel
        self._keeps_keys = False
        self._kept: list[Callable[[], None]] = []
        field.move_requested.connect(self._move)
        field.page_requested.connect(self._move_pages)
        field.open_requested.connect(self._open)
        panel.hits.hit_opened.connect(self._open)

    def keep_keys(self) -> None:
        """Keep the keys that are pressed from now on for the next answer."""
        self._keeps_keys = True

    def replay_keys(self) -> None:
        """The answer is there: do what was pressed meanwhile."""
        self._keeps_keys = False
        kept, self._kept = self._kept, []
        for step in kept:
            step()

    def drop_keys(self) -> None:
        """Forget what was pressed: it was meant for another search."""
        self._keeps_keys = False
        self._kept.clear()

    def _move(self, rows: int) -> None:
        if self._keeps_keys:
            self._kept.append(partial(self._move, rows))
        elif not self._panel.isHidden():
            self._panel.hits.step(rows)

    def _move_pages(self, pages: int) -> None:
        self._move(pages * self._panel.hits.rows_in_sight)

    def _open(self) -> None:
        """Open the current hit, or the first one if none is current."""
        hits = self._panel.hits
        if self._keeps_keys:
            self._kept.append(self._open)
        elif not self._panel.isHidden():
            if not hits.current:
                hits.step(1)
            if hits.current:
                self.opened.emit()
