"""Commands for the folders of texts that are open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from content.faults import system_values
from content.library_folders import FolderState
from gui.application.fault_messages import system_message
from gui.importing.own_texts import LibraryChange

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from content.library import Library
    from content.library_folders import LibraryFolders
    from gui.application.file_dialogs import FileDialogs
    from gui.reading.reading_column import ReadingColumn


class FolderCommands(QObject):
    """Opens, closes and switches folders; the library is then to be read again."""

    changed = Signal(object)  # LibraryChange
    message = Signal(str)

    def __init__(self, library: Library, folders: LibraryFolders, column: ReadingColumn) -> None:
        super().__init__(column)
        self._library, self._folders, self._column = library, folders, column

    def ask_for_library(self, dialogs: FileDialogs) -> None:
        """Open a folder of texts beside those that are open."""
        folder = dialogs.ask_for_folder(self.tr("Open another library"))
        if folder is not None:
            self.open_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Open a folder of texts, or say that it is none."""
        if any(folder.glob("*/municipality.yaml")):
            self.set_state(folder, FolderState.ON)
        else:
            sentence = self.tr("There are no texts in {folder}, so it was not opened.")
            self.message.emit(sentence.format(folder=folder))

    def set_state(self, folder: Path, state: FolderState) -> None:
        """Open, close or switch a folder."""
        try:
            self._folders.set_state(folder, state)
        except OSError as error:
            reason = system_message(system_values(error))
            sentence = self.tr("This could not be saved: {reason}.")
            self.message.emit(sentence.format(reason=reason))
        else:
            self.changed.emit(LibraryChange(folder=folder))

    def add_recent(self, menu: QMenu) -> None:
        """Add the folders that were closed last to a menu, to be opened again."""
        closed = self._folders.closed()
        recent = menu.addMenu(self.tr("Recent libraries"))
        recent.setEnabled(bool(closed))
        for folder in closed:
            action = recent.addAction(str(folder).replace("&", "&&"))
            action.triggered.connect(partial(self.open_folder, folder))

    def show_folder(self) -> None:
        """Show the folder of the text on the page, or the first one, to the system."""
        from PySide6.QtGui import QDesktopServices

        passage = self._column.passage
        folder = self._library.folder_of(passage.document) if passage else None
        if passage and folder:
            folder /= passage.municipality
        shown = folder or self._folders.to_open()[-1]
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown.absolute())))
