"""Adds texts to the own library: reads a file or the clipboard, has it reviewed, and writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from content.faults import Fault
from content.importing.library_writing import add_document
from content.importing.proposal import Proposal, propose_bytes, propose_file
from content.importing.readers.read_text import NotReadableError
from gui.application.fault_messages import fault_message
from gui.application.jobs import LatestJob
from gui.importing.review_dialog import ReviewDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.importing.library_writing import NewText
    from content.library import Library
    from gui.application.jobs import Jobs


class TextImport(QObject):
    """Reads one text at a time, the newest; its review is open until it is accepted or closed.

    `added` carries the id of a document and its title, `message` how it goes.
    """

    added = Signal(str, str)
    message = Signal(str)

    def __init__(self, library: Library, own_folder: Path, jobs: Jobs, window: QWidget) -> None:
        """Texts are written into `own_folder`; `library` is what is open, that folder included."""
        super().__init__(window)
        self._library, self._folder, self._jobs, self._window = library, own_folder, jobs, window
        self._job = LatestJob(jobs, _proposal, self._review, self._show_failure, parent=self)

    def read_file(self, file: Path) -> None:
        """Read a file and have it reviewed."""
        self.message.emit(self.tr("Reading {file} …").format(file=file.name))
        self._job.request(file)

    def read_copied(self, copied: QMimeData | None) -> None:
        """Have what was copied reviewed: as a web page if it is one, else as plain text."""
        name = self.tr("Copied text")
        if copied is None:
            copied = QMimeData()
        if copied.hasHtml():
            self._job.request((f"{name}.html", copied.html().encode()))
        elif copied.text().strip():
            self._job.request((f"{name}.txt", copied.text().encode()))
        else:
            self.message.emit(self.tr("There is no text on the clipboard. Copy one first."))

    def _review(self, read: tuple[str, Proposal] | Fault) -> None:
        if isinstance(read, Fault):
            self.message.emit(fault_message(read))
            return
        name, proposal = read
        self.message.emit("")
        dialog = ReviewDialog(name, proposal, self._library, self._jobs, self._window)
        dialog.text_accepted.connect(lambda new: self._write(dialog, new))
        dialog.open()

    def _show_failure(self, error: Exception) -> None:
        self.message.emit(self.tr("The text could not be read: {error}").format(error=error))

    def _write(self, dialog: ReviewDialog, new: NewText) -> None:
        try:
            alone = add_document(self._folder, new, self._library)
        except FileExistsError as error:
            sentence = self.tr("There is a text in {file} already. It was kept, and nothing added.")
            dialog.show_message(sentence.format(file=error.filename))
        except OSError as error:
            sentence = self.tr("Nothing was added: {reason}.")
            dialog.show_message(sentence.format(reason=error.strerror))
        except ValueError as error:
            dialog.show_message(str(error))
        else:
            document = alone.documents[0]
            dialog.accept()
            self.added.emit(document.id, document.title)


def _proposal(source: Path | tuple[str, bytes]) -> tuple[str, Proposal] | Fault:
    """The name of a text and what is proposed of it; called in a job."""
    name = source.name if isinstance(source, Path) else source[0]
    try:
        proposal = propose_file(source) if isinstance(source, Path) else propose_bytes(*source)
    except NotReadableError as error:
        return Fault(name, None, None, error.code, error.values)
    return Path(name).stem, proposal
