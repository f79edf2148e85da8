"""Adds texts to the own library, and revises those there: reads, has it reviewed, and writes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal

from content.faults import Fault, FaultError, system_values
from content.importing.document_revision import revise_document
from content.importing.earlier_structure import carried_over, document_proposal
from content.importing.library_writing import add_document
from content.importing.proposal import Proposal, propose_bytes, propose_file
from content.importing.readers.read_text import NotReadableError
from gui.application.fault_messages import fault_message, system_message
from gui.application.jobs import LatestJob
from gui.importing.review_dialog import Review, ReviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from content.importing.library_writing import NewText
    from content.library import Library
    from content.model import Document
    from content.own_library.earlier_files import Replaced
    from gui.application.jobs import Jobs

    _Write = Callable[[NewText], tuple[Library, Replaced | None]]


class _Source(NamedTuple):
    """A file, or bytes with the name of one; of a newer version of a document."""

    name: str
    file: Path | None = None
    data: bytes = b""
    document: Document | None = None


class TextImport(QObject):
    """Reads one text at a time, the newest; its review is open until it is accepted or closed.

    `written` carries the id of a document, its title and, of one that was revised, what was
    replaced; `message` how it goes.
    """

    written = Signal(str, str, object)
    message = Signal(str)

    def __init__(self, library: Library, own_folder: Path, jobs: Jobs, window: QWidget) -> None:
        """Texts are written into `own_folder`; `library` is what is open, that folder included."""
        super().__init__(window)
        self._library, self._folder, self._jobs, self._window = library, own_folder, jobs, window
        self._job = LatestJob(jobs, _read, self._review, self._show_failure, parent=self)

    def read_file(self, file: Path, document: Document | None = None) -> None:
        """Read a file, or that of a newer version of an own document, and have it reviewed."""
        self.message.emit(self.tr("Reading {file} …").format(file=file.name))
        self._job.request(_Source(file.name, file, document=document))

    def read_copied(self, copied: QMimeData | None) -> None:
        """Have what was copied reviewed: as a web page if it is one, else as plain text."""
        name = self.tr("Copied text")
        if copied is not None and copied.hasHtml():
            self._job.request(_Source(f"{name}.html", data=copied.html().encode()))
        elif copied is not None and copied.text().strip():
            self._job.request(_Source(f"{name}.txt", data=copied.text().encode()))
        else:
            self.message.emit(self.tr("There is no text on the clipboard. Copy one first."))

    def edit(self, document: Document) -> None:
        """Have the structure of an own document reviewed again."""
        title = self.tr("Edit the structure: {title}").format(title=document.title)
        self._open_revision(document, title, document_proposal(document))

    def _review(self, read: tuple[_Source, Proposal] | Fault) -> None:
        if isinstance(read, Fault):
            self.message.emit(fault_message(read))
            return
        self.message.emit("")
        source, proposal = read
        document = source.document
        if document is not None:
            title = self.tr("A newer version: {title}").format(title=document.title)
            self._open_revision(document, title, *carried_over(document, proposal), is_newer=True)
        else:
            name = Path(source.name).stem
            title = self.tr("Add a text: {name}").format(name=name)
            write = partial(add_document, self._folder, known=self._library)
            self._open(Review(title, name, proposal), lambda new: (write(new), None))

    def _open_revision(
        self,
        document: Document,
        title: str,
        proposal: Proposal,
        unsure: frozenset[int] = frozenset(),
        *,
        is_newer: bool = False,
    ) -> None:
        owner = self._library.municipality(document.municipality).name
        review = Review(title, Path(document.id).name, proposal, unsure, owner, is_newer)
        self._open(review, partial(revise_document, self._folder, document))

    def _open(self, review: Review, write: _Write) -> None:
        dialog = ReviewDialog(review, self._library, self._jobs, self._window)
        dialog.text_accepted.connect(partial(self._write, dialog, write))
        dialog.open()

    def _write(self, dialog: ReviewDialog, write: _Write, new: NewText) -> None:
        try:
            library, replaced = write(new)
        except FileExistsError as error:
            sentence = self.tr("There is a text in {file} already. It was kept, and nothing added.")
            dialog.show_message(sentence.format(file=error.filename))
        except OSError as error:
            sentence = self.tr("Nothing was saved: {reason}.")
            dialog.show_message(sentence.format(reason=system_message(system_values(error))))
        except FaultError as error:
            dialog.show_message(fault_message(error.fault))
        else:
            document = library.documents[0]
            dialog.accept()
            self.written.emit(document.id, document.title, replaced)

    def _show_failure(self, error: Exception) -> None:
        self.message.emit(self.tr("The text could not be read: {error}").format(error=error))


def _read(source: _Source) -> tuple[_Source, Proposal] | Fault:
    """What is proposed of a source; called in a job."""
    try:
        if source.file is not None:
            return source, propose_file(source.file)
        return source, propose_bytes(source.name, source.data)
    except NotReadableError as error:
        return Fault(source.name, None, None, error.code, error.values)
