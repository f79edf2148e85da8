"""Walks the hits from the search field; keys pressed before the answer is there are kept for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.search.results_panel import SearchPanel
    from gui.search.search_field import SearchField


class HitWalk(QObject):
    """Follows the keys of the field through the hits of a panel."""

    stayed = Signal()  # the hit on the page is the one that was looked for

    def __init__(self, field: SearchField) -> None:
        super().__init__(field)
        self._panel: SearchPanel | None = None
        self._waits = False
        self._steps: list[Callable[[], None]] = []
        field.walked.connect(self.walk)
        field.paged.connect(self._page)
        field.stayed.connect(self.stay)

    def go_in(self, panel: SearchPanel) -> None:
        """Walk the hits of this panel."""
        self._panel = panel
        panel.hits.entered.connect(self.stay)

    def wait(self) -> None:
        """Keep what is pressed from now on for the next answer."""
        self._waits = True

    def go_on(self) -> None:
        """The answer is there: do what was pressed meanwhile."""
        self._waits = False
        steps, self._steps = self._steps, []
        for step in steps:
            step()

    def forget(self) -> None:
        """What was pressed was meant for another question."""
        self._waits = False
        self._steps.clear()

    def walk(self, rows: int) -> None:
        """Stand at the hit so many rows further down, or up."""
        panel = self._panel
        if self._waits or panel is None:
            self._steps.append(partial(self.walk, rows))
        elif not panel.isHidden():
            panel.hits.walk(rows)

    def stay(self) -> None:
        """Stay at the hit that is stood at; at the first one where none is."""
        panel = self._panel
        if self._waits or panel is None:
            self._steps.append(self.stay)
        elif not panel.isHidden():
            if not panel.hits.standing:
                panel.hits.walk(1)
            if panel.hits.standing:
                self.stayed.emit()

    def _page(self, pages: int) -> None:
        if self._panel is not None:
            self.walk(pages * self._panel.hits.page)
