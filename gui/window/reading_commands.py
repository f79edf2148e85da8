"""Commands of the reading column: which passage it shows, and how; copying it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.preferences import PreferenceStore
    from gui.reading.navigation import Navigation
    from gui.reading.reading_column import ReadingColumn
    from gui.window.status_bar import StatusBar

translate = QCoreApplication.translate


class ReadingCommands:
    """Going from passage to passage, the source, line numbers, the clipboard."""

    def __init__(
        self,
        library: Library,
        navigation: Navigation,
        column: ReadingColumn,
        store: PreferenceStore,
        status: StatusBar,
    ) -> None:
        self._library, self._navigation, self._column = library, navigation, column
        self._store, self._status = store, status

    def back(self) -> None:
        """Show the passage opened before."""
        self._navigation.back()

    def forward(self) -> None:
        """Show the passage that *Back* came from."""
        self._navigation.forward()

    def previous_passage(self) -> None:
        """Open the passage before this one in the order of the tree."""
        self._navigation.step(-1)

    def next_passage(self) -> None:
        """Open the passage after this one in the order of the tree."""
        self._navigation.step(1)

    def show_source(self, on: bool) -> None:
        """Show the text as received instead of the page."""
        self._column.show_source(on)

    def show_line_numbers(self, on: bool) -> None:
        """Show the source's line numbers beside the page, now and at the next start."""
        self._column.passage_view.show_line_numbers(on)
        self._store.change(replace(self._store.current, line_numbers=on))

    def show_faults(self) -> None:
        """Show what is wrong with the library."""
        self._column.show_faults()

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
