"""Commands that add a text: from a file, from the clipboard, or from what is dropped."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication

from gui.importing.file_drops import FileDrops
from gui.reading.start_page import ADD_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from content.model import Document
    from content.own_library.earlier_files import Replaced
    from gui.application.file_dialogs import FileDialogs
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.importing.text_import import TextImport


class TextDisplay(Protocol):
    """What shows texts and how adding one goes."""

    passage_wanted: SignalInstance
    message: SignalInstance

    def show_written(self, document_id: str, title: str, replaced: Replaced | None) -> None:
        """Show a document that is new, or that has replaced files."""

    @property
    def own_documents(self) -> Sequence[str]:
        """The ids of the own documents that are selected; at least one if they are revised."""


class ImportCommands(QObject):
    """Adds texts to the library in `own_folder`; `window` takes files that are dropped on it."""

    def __init__(
        self,
        library: Library,
        own_folder: Path,
        jobs: Jobs,
        store: PreferenceStore,
        display: TextDisplay,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setObjectName("importCommands")
        self._library, self._folder, self._jobs, self._store = library, own_folder, jobs, store
        self._display, self._window = display, window
        drops = FileDrops(window, _may_be_text)
        drops.dropped.connect(lambda files: self.texts.read_file(files[0]))

    def add_text(self) -> None:
        """Ask for a file and have its text reviewed."""
        file = self.dialogs.ask_for_text(self.tr("Add a text"))
        if file is not None:
            self.texts.read_file(file)

    def paste_text(self) -> None:
        """Have the text on the clipboard reviewed."""
        self.texts.read_copied(QGuiApplication.clipboard().mimeData())

    def edit_structure(self) -> None:
        """Have the structure of the selected own text reviewed again."""
        document = self._own_document()
        if document is not None:
            self.texts.edit(document)

    def add_newer_version(self) -> None:
        """Ask for the file of a newer version of the selected own text, and have it reviewed."""
        file = self.dialogs.ask_for_text(self.tr("A newer version"))
        if file is not None:
            self.texts.read_file(file, self._own_document())

    def open_link(self, link: str) -> None:
        """Open what a link on a page leads to: a passage, or the dialog for a text of one's own."""
        if link == ADD_TEXT:
            self.add_text()
        else:
            self._display.passage_wanted.emit(link)

    def _own_document(self) -> Document | None:
        return self._library.document(self._display.own_documents[0])

    @cached_property
    def texts(self) -> TextImport:
        """What reads, reviews and writes the texts."""
        from gui.importing.text_import import TextImport

        texts = TextImport(self._library, self._folder, self._jobs, self._window)
        texts.message.connect(self._display.message)
        texts.written.connect(self._display.show_written)
        return texts

    @cached_property
    def dialogs(self) -> FileDialogs:
        """What asks for files."""
        from gui.application.file_dialogs import FileDialogs

        return FileDialogs(self._store, self._window)


def _may_be_text(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() not in {".pejltexts", ".pejldeck"}
