"""What can be done with the passage that is read: copy it with its reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.reading.reading_column import ReadingColumn
    from gui.window.status_bar import StatusLine


class PassageCommands(QObject):
    """Acts on the passage in the column and tells of it in the status line."""

    def __init__(self, library: Library, column: ReadingColumn, status: StatusLine) -> None:
        super().__init__(column)
        self._library, self._column, self._status = library, column, status

    def copy(self) -> None:
        """Copy the passage, or what is selected in it, with its reference."""
        passage = self._column.passage
        if passage is None:
            self._status.tell(self.tr("Choose a passage first, then copy it."))
            return
        from gui.reading.clipboard import with_reference  # after the first frame

        selection = self._column.selected_text()
        QGuiApplication.clipboard().setMimeData(with_reference(self._library, passage, selection))
        self._status.tell(self.tr("Copied with reference."))
