"""The file dialogs of the card dialog, and the file names that they suggest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton, QWidget

from content.file_names import file_stem
from gui.appearance.icons import icon
from gui.appearance.theme import current_colours

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

ShowDialog = Callable[[Path, str, QWidget], Path | None]
"""Called with a suggested file or folder, a caption and a parent; answers what was selected."""

_FILTERS = {".pdf": "PDF (*.pdf)", ".png": "PNG (*.png)", ".yaml": "YAML (*.yaml *.yml)"}

FILE_DIALOG_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
"""Buttons of Qt's own file dialog, used where the system has none; its arrows are always black."""


def file_name(title: str, ending: str = ".pdf") -> str:
    """A name for a file that every file system takes."""
    return f"{file_stem(title, 'Pejlemærker')}{ending}"


class FileDialogs:
    """Asks for files and folders, beginning where something was last opened or saved.

    A test puts answers in the place of the three dialogs.
    """

    def __init__(self, store: PreferenceStore, parent: QWidget) -> None:
        self._store, self._parent = store, parent
        self.show_save_dialog: ShowDialog = show_save_dialog
        self.show_folder_dialog: ShowDialog = show_folder_dialog
        self.show_deck_dialog: ShowDialog = show_deck_dialog

    def ask_for_file(self, title: str, ending: str, caption: str) -> Path | None:
        """The file to save to, by default named after `title`; None if the reader cancels."""
        suggested = self._folder / file_name(title, ending)
        return self.show_save_dialog(suggested, caption, self._parent)

    def ask_for_folder(self, caption: str) -> Path | None:
        """The folder to save in; None if the reader cancels."""
        return self.show_folder_dialog(self._folder, caption, self._parent)

    def ask_for_deck(self, caption: str) -> Path | None:
        """The deck file to open; None if the reader cancels."""
        return self.show_deck_dialog(self._folder, caption, self._parent)

    def remember_folder(self, folder: str) -> None:
        """Begin in this folder next time."""
        self._store.change_cards(replace(self._store.current.cards, folder=folder))

    @property
    def _folder(self) -> Path:
        return start_folder(self._store.current.cards.folder)


def start_folder(remembered: str) -> Path:
    """The remembered folder if it is still there; else the documents."""
    if remembered and Path(remembered).is_dir():
        return Path(remembered)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def show_save_dialog(suggested: Path, caption: str, parent: QWidget) -> Path | None:
    """The system's dialog to save a file; it asks before one is replaced."""
    dialog = QFileDialog(parent, caption, str(suggested.parent), _FILTERS[suggested.suffix])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    return _selected(dialog)


def show_folder_dialog(folder: Path, caption: str, parent: QWidget) -> Path | None:
    """The system's dialog to select a folder."""
    dialog = QFileDialog(parent, caption, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _selected(dialog)


def show_deck_dialog(folder: Path, caption: str, parent: QWidget) -> Path | None:
    """The system's dialog to open a deck."""
    dialog = QFileDialog(parent, caption, str(folder), _FILTERS[".yaml"])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _selected(dialog)


def _selected(dialog: QFileDialog) -> Path | None:
    set_dialog_icons(dialog)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def set_dialog_icons(dialog: QFileDialog) -> None:
    """Give the buttons of Qt's own dialog icons in the colours of the theme."""
    colours = current_colours()
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in FILE_DIALOG_ICONS:
            button.setIcon(icon(FILE_DIALOG_ICONS[button.objectName()], colours))
