"""Where a PDF is saved: a file name from the title, asked for in the system's dialog."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton, QWidget

from gui.icons import icon
from gui.theme import colours_worn

AskForFile = Callable[[Path, str, QWidget], Path | None]
"""From a suggested file, a caption and the dialog to the file that the reader chose."""

FILE_DIALOG_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
"""Buttons of Qt's own file dialog, used where the system has none; its arrows are always black."""

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 80


def file_name(title: str) -> str:
    """A name for the PDF that every file system takes."""
    words = _NOT_IN_NAMES.sub(" ", title).split()
    name = " ".join(words).strip(" .")[:_LONGEST].strip(" .")
    return f"{name or 'Pejlemærker'}.pdf"


def start_folder(remembered: str) -> Path:
    """The folder where a card was last saved, if it is still there; else the documents."""
    if remembered and Path(remembered).is_dir():
        return Path(remembered)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_for_file(suggested: Path, caption: str, parent: QWidget) -> Path | None:
    """The file that the reader chooses, asked before one is replaced; None if she does not."""
    dialog = QFileDialog(parent, caption, str(suggested.parent), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggested.name)
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
