"""Commands for the passage that is read: line numbers and copying."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.preferences import PreferenceStore
    from gui.reading.reading_column import ReadingColumn
    from gui.window.status_bar import StatusBar

translate = QCoreApplication.translate


class ReadingCommands:
    """Those that the reading column cannot do alone."""

    def __init__(
        self, library: Library, column: ReadingColumn, store: PreferenceStore, status: StatusBar
    ) -> None:
        self._library, self._column, self._store, self._status = library, column, store, status

    def show_line_numbers(self, on: bool) -> None:
        """Show the source's line numbers beside the page, now and at the next start."""
        self._column.passage_view.show_line_numbers(on)
        self._store.change(replace(self._store.current, line_numbers=on))

    def copy(self) -> None:
        """Copy the passage, or what is selected in it, with its reference."""
        passage = self._column.passage
        if passage is None:
            self._status.show_message(
                translate("ReadingCommands", "Select a passage first, then copy it.")
            )
            return
        from gui.reading.clipboard import with_reference  # after the first frame

        selection = self._column.selected_text()
        QGuiApplication.clipboard().setMimeData(with_reference(self._library, passage, selection))
        self._status.show_message(translate("ReadingCommands", "Copied with reference."))
