"""Where things are saved: a file name from the title, asked for in the system's dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton, QWidget

from content.file_names import file_stem
from gui.appearance.icons import icon
from gui.appearance.theme import colours_worn

AskForFile = Callable[[Path, str, QWidget], Path | None]
"""From a suggested file or folder, a caption and the dialog to what the reader chose."""

_KINDS = {".pdf": "PDF (*.pdf)", ".png": "PNG (*.png)", ".yaml": "YAML (*.yaml *.yml)"}

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


def start_folder(remembered: str) -> Path:
    """The folder where a card was last saved, if it is still there; else the documents."""
    if remembered and Path(remembered).is_dir():
        return Path(remembered)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_for_file(suggested: Path, caption: str, parent: QWidget) -> Path | None:
    """The file that the reader chooses, asked before one is replaced; None if she does not."""
    dialog = QFileDialog(parent, caption, str(suggested.parent), _KINDS[suggested.suffix])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    return _answer(dialog)


def ask_for_folder(begin: Path, caption: str, parent: QWidget) -> Path | None:
    """The folder that the reader chooses; None if she does not."""
    dialog = QFileDialog(parent, caption, str(begin))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def ask_for_deck(begin: Path, caption: str, parent: QWidget) -> Path | None:
    """The deck that the reader chooses to open; None if she does not."""
    dialog = QFileDialog(parent, caption, str(begin), _KINDS[".yaml"])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def _answer(dialog: QFileDialog) -> Path | None:
    dress_file_dialog(dialog)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def dress_file_dialog(dialog: QFileDialog) -> None:
    """Give the buttons of Qt's own dialog icons that can be seen; a system's dialog has none."""
    colours = colours_worn()
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in FILE_DIALOG_ICONS:
            button.setIcon(icon(FILE_DIALOG_ICONS[button.objectName()], colours))
