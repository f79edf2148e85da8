"""Commands for the texts of the library: which folders are open, and the user's own texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from gui.reading.navigation import Navigation
    from gui.window.status_bar import StatusBar


class TextCommands(QObject):
    """`reread_requested` has the library read again: with a passage to show, and a message."""

    def __init__(
        self, reread_requested: SignalInstance, navigation: Navigation, status: StatusBar
    ) -> None:
        super().__init__(status)
        self._reread_requested, self._navigation = reread_requested, navigation
        self._status = status

    def show_added(self, document_id: str, title: str) -> None:
        """Read the library again, in which there is a new document, and show that."""
        sentence = self.tr("Added: {title}. It can be searched and printed.")
        self._reread_requested.emit(document_id, sentence.format(title=title))

    def show(self, passage: str) -> None:
        """Show a passage that has come into the library."""
        self._navigation.open(passage)

    def show_message(self, message: str) -> None:
        """Show what has been done to the library."""
        self._status.show_message(message)
