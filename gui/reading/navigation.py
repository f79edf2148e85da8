"""What is being read: visited places, a hit shown in passing, and the way between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.reading.history import History
from gui.reading.neighbouring_passages import neighbour

if TYPE_CHECKING:
    from content.library import Library


class Navigation(QObject):
    """Knows the passage on the page. A preview shows without being visited; `stay` visits it."""

    shown = Signal(str)  # a passage id, or "" for the start page
    moved = Signal()  # the ways back, forward, up or down may have changed

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._history = History()
        self._current = ""

    @property
    def current(self) -> str:
        """The id of the passage on the page, or "" on the start page."""
        return self._current

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether `forward` leads anywhere."""
        return self._history.can_go_forward

    def can_step(self, rows: int) -> bool:
        """Whether a passage stands before (-1) or after (1) this one in the order of the tree."""
        return bool(neighbour(self._library, self._current, rows))

    def open(self, passage: str) -> None:
        """Visit a passage; an id that the library does not hold is left alone."""
        if passage in self._library:
            self._history.visit(passage)
            self._show(passage)

    def preview(self, passage: str) -> None:
        """Show a passage in passing."""
        self._show(passage)

    def stay(self) -> None:
        """Make the passage on the page a visited one."""
        if self._current:
            self.open(self._current)

    def return_to_visited(self) -> None:
        """Show the place that was visited last, or the start page."""
        self._show(self._history.current)

    def back(self) -> None:
        """Show the place visited before."""
        previewing = self._current != self._history.current
        self._show(self._history.current if previewing else self._history.back())

    def forward(self) -> None:
        """Show the place that `back` came from."""
        self._show(self._history.forward())

    def step(self, rows: int) -> None:
        """Visit the passage before (-1) or after (1) this one in the order of the tree."""
        self.open(neighbour(self._library, self._current, rows))

    def _show(self, passage: str) -> None:
        self._current = passage
        self.shown.emit(passage)
        self.moved.emit()
