"""Where a PDF is saved: a file name from the title, asked for in the system's dialog."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

AskForFile = Callable[[Path, str, QWidget], Path | None]
"""From a suggested file, a caption and the dialog to the file that the reader chose."""

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
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
