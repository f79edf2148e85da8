"""The dialogs that ask for files and folders, and the file names that they suggest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton, QWidget

from content.cards.deck import FILE_ENDING
from content.file_name_rules import file_stem
from gui.appearance.icons import icon
from gui.appearance.theme import current_colours, forget_style_rules

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

_PACK = ".pejltexts"
_FILTERS = {".pdf": "PDF (*.pdf)", ".png": "PNG (*.png)", _PACK: f"Pejlemærker (*{_PACK})"}
DECK_ENDINGS = (FILE_ENDING, ".yaml", ".yml")
TEXT_ENDINGS = (".pdf", ".docx", ".odt", ".html", ".htm", ".md", ".txt")

FILE_DIALOG_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
"""Buttons of Qt's own file dialog, used where the system has none; its arrows are always black."""


def _deck_filter(patterns: str) -> str:
    name = QCoreApplication.translate("FileDialogs", "Deck")
    return f"{name} ({patterns})"


def file_name(title: str, ending: str = ".pdf") -> str:
    """A name for a file that every file system takes."""
    return f"{file_stem(title, 'Pejlemærker')}{ending}"


class FileDialogs:
    """Asks for files and folders, beginning where something was last opened or saved.

    Each answers None if the reader cancels. A test replaces `run`.
    """

    def __init__(self, store: PreferenceStore, parent: QWidget) -> None:
        self._store, self._parent = store, parent
        self.run: Callable[[QFileDialog], Path | None] = run_file_dialog

    def ask_for_file(self, title: str, ending: str, caption: str) -> Path | None:
        """The file to save to, by default named after `title`; asked before one is replaced."""
        dialog = self._dialog(caption, _FILTERS.get(ending) or _deck_filter(f"*{FILE_ENDING}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(file_name(title, ending))
        return self.run(dialog)

    def ask_for_folder(self, caption: str) -> Path | None:
        """The folder to save in."""
        dialog = self._dialog(caption)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self.run(dialog)

    def ask_for_deck(self, caption: str) -> Path | None:
        """The deck file to open."""
        dialog = self._dialog(caption, _deck_filter(" ".join(f"*{each}" for each in DECK_ENDINGS)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self.run(dialog)

    def ask_for_pack(self, caption: str) -> Path | None:
        """The pack of texts to open."""
        dialog = self._dialog(caption, _FILTERS[_PACK])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self.run(dialog)

    def ask_for_text(self, caption: str) -> Path | None:
        """The file with a text to add, of any kind that can be read."""
        name = QCoreApplication.translate("FileDialogs", "Texts")
        patterns = " ".join(f"*{each}" for each in TEXT_ENDINGS)
        dialog = self._dialog(caption, f"{name} ({patterns})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self.run(dialog)

    def remember_folder(self, folder: str) -> None:
        """Begin in this folder next time."""
        self._store.change_cards(replace(self._store.current.cards, folder=folder))

    def _dialog(self, caption: str, name_filter: str = "") -> QFileDialog:
        folder = start_folder(self._store.current.cards.folder)
        return QFileDialog(self._parent, caption, str(folder), name_filter)


def start_folder(remembered: str) -> Path:
    """The remembered folder if it is still there; else the documents."""
    if remembered and Path(remembered).is_dir():
        return Path(remembered)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def run_file_dialog(dialog: QFileDialog) -> Path | None:
    """What the reader selects; None if she cancels."""
    set_dialog_icons(dialog)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    selected = Path(dialog.selectedFiles()[0]) if accepted else None
    forget_style_rules(dialog)
    dialog.deleteLater()
    return selected


def set_dialog_icons(dialog: QFileDialog) -> None:
    """Give the buttons of Qt's own dialog icons in the colours of the theme."""
    colours = current_colours()
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in FILE_DIALOG_ICONS:
            button.setIcon(icon(FILE_DIALOG_ICONS[button.objectName()], colours))
