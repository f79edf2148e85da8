"""The user's own texts: removed and brought back, saved as a pack and taken in from one."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from content.faults import system_values
from gui.application.fault_messages import fault_message, system_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.library import Library
    from content.model import Document
    from content.own_library.earlier_files import Replaced
    from content.own_library.text_pack import Pack


class LibraryChange(NamedTuple):
    """What has been done to the library, to be shown when it has been read again.

    `added` are the ids of documents that are new, `removed` is how many were removed last,
    `replaced` are files that were written anew: *Undo* takes that back. `folder` has been switched
    on or off.
    """

    message: str = ""
    passage: str = ""
    added: tuple[str, ...] = ()
    removed: int = 0
    replaced: Replaced | None = None
    folder: Path | None = None


class OwnTexts(QObject):
    """The texts in `folder`, as far as the library shows them; what fails is said in a sentence."""

    changed = Signal(object)  # LibraryChange: the library is to be read again
    message = Signal(str)

    def __init__(self, library: Library, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._folder = library, folder

    @cached_property
    def documents(self) -> tuple[str, ...]:
        """Their ids, in the order of the tree."""
        parts = self._library.parts or (self._library,)
        return tuple(
            id_
            for part in parts
            if part.folder == self._folder
            for municipality in part.municipalities
            for id_ in part.document_ids(municipality)
            if self._library.folder_of(id_) == self._folder
        )

    @property
    def can_bring_back(self) -> bool:
        """Whether a text has been removed."""
        if not self._folder.exists():
            return False
        from content.own_library.removal import removed_documents

        return bool(removed_documents(self._folder))

    def among(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those that these ids of passages, documents and municipalities are of."""
        wanted = {"/".join(each.split("/")[:2]) for each in ids}
        is_wanted = (bool({each, each.partition("/")[0]} & wanted) for each in self.documents)
        return tuple(each for each, wanted in zip(self.documents, is_wanted, strict=True) if wanted)

    def titles(self, documents: Iterable[str]) -> str:
        """What documents are called, in one line."""
        found = map(self._library.document, documents)
        return ", ".join(document.title for document in found if document is not None)

    def renamable(self, ids: Sequence[str]) -> str:
        """The own document that the first of these is or is of, or own municipality; else ""."""
        first = ids[0] if ids else ""
        if "/" in first:
            return "".join(self.among([first])[:1])
        parts = self._library.parts or (self._library,)
        owners = (part for part in parts for each in part.municipalities if each.id == first)
        owner = next(owners, None)  # of several, the one that says what it is called
        return first if owner is not None and owner.folder == self._folder else ""

    def rename(self, renamed: str, name: str, own_names: Sequence[str] = ()) -> None:
        """Give a document or municipality another name; a document with "" its printed title.

        A municipality has these own names then.
        """
        from content.own_library.renaming import rename_document, rename_municipality

        try:
            if "/" in renamed:
                replaced = rename_document(self._folder, renamed, name)
            else:
                replaced = rename_municipality(self._folder, renamed, name, own_names)
        except OSError as error:
            self._report_not_done(self.tr("The name was not changed: {reason}."), error)
            return
        sentence = self.tr("The name is “{name}” now.") if name else self.tr("Renamed.")
        self.changed.emit(LibraryChange(sentence.format(name=name), replaced=replaced))

    def undo(self, replaced: Replaced) -> None:
        """Put back what was replaced."""
        from content.own_library.earlier_files import undo_replacement

        try:
            again = undo_replacement(self._folder, replaced)
        except OSError as error:
            self._report_not_done(self.tr("Nothing was undone: {reason}."), error)
            return
        documents = (Path(each).with_suffix("").as_posix() for each in again.written)
        passage = next((each for each in documents if not each.endswith("/municipality")), "")
        self.changed.emit(LibraryChange(self.tr("Undone."), passage, replaced=again))

    def remove(self, documents: Sequence[str]) -> None:
        """Move documents out of the library."""
        from content.own_library.removal import remove_document

        titles = self.titles(documents)
        try:
            for document in documents:
                remove_document(self._folder, document)
        except (OSError, KeyError) as error:
            self._report_not_done(self.tr("The text was not removed: {reason}."), error)
            return
        message = self.tr("Removed: {titles}.").format(titles=titles)
        self.changed.emit(LibraryChange(message, removed=len(documents)))

    def bring_back(self, count: int) -> None:
        """Bring back as many of those that were removed last."""
        from content.library_opening import load_library
        from content.own_library.removal import bring_back, removed_documents

        documents: list[Document] = []
        try:
            for kept in removed_documents(self._folder)[:count]:
                documents += load_library(kept).documents
                bring_back(self._folder, kept)
        except OSError as error:
            self._report_not_done(self.tr("The text was not brought back: {reason}."), error)
            return
        titles = ", ".join(document.title for document in documents)
        message = self.tr("Brought back: {titles}.").format(titles=titles)
        passage = "".join(document.id for document in documents[:1])
        self.changed.emit(LibraryChange(message, passage))

    def export(self, documents: Sequence[str], file: Path) -> None:
        """Save documents in a pack."""
        from content.own_library.text_pack import files_to_export, write_pack

        try:
            write_pack(file, files_to_export(self._folder, documents))
        except (OSError, KeyError) as error:
            self._report_not_done(self.tr("The pack was not saved: {reason}."), error)
            return
        sentence = self.tr("%n text(s) saved in {file}.", "", len(documents))
        self.message.emit(sentence.format(file=file))

    def read_pack(self, file: Path) -> Pack | None:
        """What is in a pack; None if it cannot be used."""
        from content.own_library.text_pack import PackError, read_pack

        try:
            return read_pack(file)
        except PackError as error:
            sentence = self.tr("{fault} Nothing was added.")
            self.message.emit(sentence.format(fault=fault_message(error.fault)))
        except OSError as error:
            self._report_not_done(self.tr("The pack could not be read: {reason}."), error)
        return None

    def add_pack(self, pack: Pack) -> None:
        """Take in the texts of a pack."""
        from content.own_library.text_pack import add_pack

        try:
            added = add_pack(self._folder, pack)
        except FileExistsError as error:
            sentence = self.tr(
                "You have another text of this name, {file}. It was kept, and nothing was added."
            )
            self.message.emit(sentence.format(file=error.filename))
        except OSError as error:
            self._report_not_done(self.tr("Nothing was added: {reason}."), error)
        else:
            sentence = self.tr("%n text(s) added.", "", len(added))
            self.changed.emit(LibraryChange(sentence, "".join(added[:1]), added=added))

    def _report_not_done(self, sentence: str, error: OSError | KeyError) -> None:
        values = system_values(error if isinstance(error, OSError) else FileNotFoundError(2, ""))
        self.message.emit(sentence.format(reason=system_message(values)))
