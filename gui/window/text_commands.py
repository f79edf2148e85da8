"""Commands for texts: the user's own, and the folders that texts are in."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.commands.command import MenuSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from content.library_folders import LibraryFolders
    from content.own_library.earlier_files import Replaced
    from gui.application.file_dialogs import FileDialogs
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.importing.own_texts import LibraryChange, OwnTexts
    from gui.reading.reading_column import ReadingColumn
    from gui.window.folder_commands import FolderCommands
    from gui.window.selection import Selection
    from gui.window.status_bar import StatusBar

PACK_ENDING, DECK_ENDING = ".pejltexts", ".pejldeck"
_OF_OWN_TEXTS = ("edit_structure", "add_newer_version", "remove_text")
"""Commands for the own texts that are selected."""


class TextCommands(QObject):
    """Changes folders and files; the library is then read again, and the window is replaced."""

    reread_requested = Signal(object)  # LibraryChange
    passage_wanted = Signal(str)
    deck_wanted = Signal(object)  # list[Path]
    message = Signal(str)

    def __init__(
        self,
        library: Library,
        folders: LibraryFolders,
        column: ReadingColumn,
        selection: Selection,
        status: StatusBar,
        store: PreferenceStore,
    ) -> None:
        super().__init__(status)
        self._library, self._folders = library, folders
        self._column, self._selection = column, selection
        self._status, self._store = status, store
        self._switched: Path | None = None  # the folder for which the library was read again
        self._parts = _LateParts(self, library, folders, column)
        self.message.connect(status.show_message)

    def begin(self, actions: Actions, tree: QWidget) -> None:
        """Show what the first frame does not need: boxes below the tree, what can be done."""
        from gui.importing.file_drops import FileDrops

        folders = self._folders.all()
        if len(folders) > 1:
            from gui.importing.folder_boxes import FolderBoxes

            boxes = FolderBoxes(folders)
            boxes.changed.connect(self._parts.folders.set_state)
            column = cast("QVBoxLayout", cast("QWidget", tree.parentWidget()).layout())
            column.insertWidget(column.indexOf(tree) + 1, boxes)
            if self._switched is not None:
                boxes.focus(self._switched)
        drops = FileDrops(self._status.window(), _is_opened)
        drops.dropped.connect(self.open_paths)
        actions.further_items[MenuSection.TEXTS] = self._parts.folders.add_recent
        enable = partial(self._enable, actions)
        self._column.page_written.connect(enable)
        self._selection.changed.connect(enable)
        enable()

    def show_written(self, document_id: str, title: str, replaced: Replaced | None) -> None:
        """Read the library again, in which a document is new or has replaced files; show that."""
        from gui.importing.own_texts import LibraryChange

        added = () if replaced else (document_id,)
        sentence = self.tr("Added: {title}. It can be searched and printed.")
        if replaced:
            sentence = self.tr("Saved: {title}.")
        message = sentence.format(title=title)
        self.reread_requested.emit(LibraryChange(message, document_id, added, replaced=replaced))

    @property
    def own_documents(self) -> Sequence[str]:
        """The ids of the own documents that are selected, or that the selected passages are of."""
        return self._parts.own.among(self._selection.ids())

    def show_change(self, change: LibraryChange) -> None:
        """Show what has been done, with a button that undoes it."""
        self._switched = change.folder
        if change.passage:
            self.passage_wanted.emit(change.passage)
        if change.added:
            undo = partial(self._parts.own.remove, change.added)
            self._status.show_message(change.message, permanent=True, undo=undo)
        elif change.removed:
            undo = partial(self._parts.own.bring_back, change.removed)
            self._status.show_message(change.message, permanent=True, undo=undo)
        elif change.replaced:
            undo = partial(self._parts.own.undo, change.replaced)
            self._status.show_message(change.message, permanent=True, undo=undo)
        elif change.message:
            self._status.show_message(change.message)

    def rename_text(self) -> None:
        """Ask for another name of the own text or municipality that is selected."""
        from gui.importing.rename_dialog import RenameDialog

        renamed = self._parts.own.renamable(self._selection.ids())
        dialog = RenameDialog(self._library, renamed, self._status.window())
        dialog.name_chosen.connect(partial(self._parts.own.rename, renamed))
        dialog.open()

    def open_library(self) -> None:
        """Open a folder of texts beside those that are open."""
        self._parts.folders.ask_for_library(self._dialogs)

    def show_folder(self) -> None:
        """Show the folder of the text on the page."""
        self._parts.folders.show_folder()

    def remove_text(self) -> None:
        """Move the own texts that are selected, or that of the page, out of the library."""
        self._parts.own.remove(self.own_documents)

    def bring_back(self) -> None:
        """Bring back the text that was removed last."""
        self._parts.own.bring_back(1)

    def export_texts(self) -> None:
        """Save the own texts that are selected, or all of them, as a pack."""
        documents = self.own_documents or self._parts.own.documents
        title = self._parts.own.titles(documents) if len(documents) == 1 else self.tr("Texts")
        file = self._dialogs.ask_for_file(title, PACK_ENDING, self.tr("Save texts as a pack"))
        if file is not None:
            self._parts.own.export(documents, file)

    def open_pack(self) -> None:
        """Show what is in a pack, and take it in if that is wanted."""
        file = self._dialogs.ask_for_pack(self.tr("Open a pack of texts"))
        if file is not None:
            self.open_paths([file])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the first of these: a folder of texts, a pack, or any other file as a deck."""
        path = paths[0]
        if path.is_dir():
            self._parts.folders.open_folder(path)
            return
        if path.suffix.lower() != PACK_ENDING:
            self.deck_wanted.emit([path])
            return
        pack = self._parts.own.read_pack(path)
        if pack is not None:
            from gui.importing.pack_dialog import PackDialog

            dialog = PackDialog(path.name, pack, self._status.window())
            dialog.accepted.connect(partial(self._parts.own.add_pack, pack))
            dialog.open()

    @cached_property
    def _dialogs(self) -> FileDialogs:
        from gui.application.file_dialogs import FileDialogs

        return FileDialogs(self._store, self._status.window())

    def _enable(self, actions: Actions) -> None:
        actions.enable(
            {
                **dict.fromkeys(_OF_OWN_TEXTS, bool(self.own_documents)),
                "rename_text": bool(self._parts.own.renamable(self._selection.ids())),
                "export_texts": bool(self._parts.own.documents),
                "bring_back": self._parts.own.can_bring_back,
            }
        )


class _LateParts:
    """What is made when it is first wanted, after the first frame."""

    def __init__(
        self,
        texts: TextCommands,
        library: Library,
        folders: LibraryFolders,
        column: ReadingColumn,
    ) -> None:
        self._texts, self._library, self._folders, self._column = texts, library, folders, column

    @cached_property
    def own(self) -> OwnTexts:
        """The user's own texts."""
        from gui.importing.own_texts import OwnTexts

        own = OwnTexts(self._library, self._folders.own, self._texts)
        own.changed.connect(self._texts.reread_requested)
        own.message.connect(self._texts.message)
        return own

    @cached_property
    def folders(self) -> FolderCommands:
        """The commands for folders."""
        from gui.window.folder_commands import FolderCommands

        commands = FolderCommands(self._library, self._folders, self._column)
        commands.changed.connect(self._texts.reread_requested)
        commands.message.connect(self._texts.message)
        return commands


def _is_opened(path: Path) -> bool:
    return path.suffix.lower() in {PACK_ENDING, DECK_ENDING} or path.is_dir()
