"""The dialog about the program: its state, its licence, and the notices about its parts."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from content.library import Library
from content.version import VERSION
from gui.application.dialog import Dialog

_PROGRAM_FOLDER = Path(__file__).resolve().parents[2]
"""What holds LICENSE and NOTICE.md, in the package too."""

LICENCES = _PROGRAM_FOLDER.parent / "licences" if hasattr(sys, "frozen") else None
"""A folder for each part of the package, with its licence texts; a clone has none."""


class AboutDialog(Dialog):
    """`search_state` is a sentence about the index; `folders` each come after what is in them."""

    def __init__(
        self,
        library: Library,
        search_state: str,
        folders: Iterable[tuple[str, Path]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("aboutDialog", self.tr("About Pejlemærker"), parent)
        kept = [f"{what}: {folder}" for what, folder in folders]
        self.state = "\n".join(self._state_lines(library, search_state, kept))
        pages = QTabWidget()
        pages.setAccessibleName(self.windowTitle())
        for title, page in (
            (self.tr("Program"), _text_page(self.state)),
            (self.tr("Notices"), _file_page("NOTICE.md")),
            (self.tr("Licence"), _file_page("LICENSE")),
        ):
            page.setAccessibleName(title)
            pages.addTab(page, title)
        if LICENCES is not None and LICENCES.is_dir():
            pages.addTab(_parts_page(LICENCES, self.tr("Parts")), self.tr("Parts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("&Copy for support"))
        copy.setObjectName("copyForSupport")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(pages, 1)
        column.addWidget(buttons)
        line = self.fontMetrics()
        self.resize(72 * line.averageCharWidth(), 24 * line.lineSpacing())

    def _state_lines(self, library: Library, search_state: str, kept: Iterable[str]) -> list[str]:
        counts, folders = library.counts, ", ".join(map(str, library.folders))
        texts = " · ".join(
            (
                self.tr("%n municipality(ies)", "", counts.municipalities),
                self.tr("%n document(s)", "", counts.documents),
                self.tr("%n passage(s)", "", counts.passages),
                self.tr("%n fault(s)", "", len(library.faults)),
            )
        )
        return [
            f"Pejlemærker {VERSION}",
            self.tr("The program is under the Mozilla Public License 2.0."),
            "",
            self.tr("Library: {folder}").format(folder=folders or "–"),
            texts,
            search_state,
            "",
            *kept,
            "",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        ]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.state)


def _parts_page(folder: Path, title: str) -> QWidget:
    """The licence texts of each part of the package, which is chosen by its name."""
    page, choice, text = QWidget(), QComboBox(), _text_page("")
    choice.setAccessibleName(title)
    text.setAccessibleName(title)
    choice.currentTextChanged.connect(lambda name: text.setPlainText(_texts_in(folder / name)))
    choice.addItems(sorted((each.name for each in folder.iterdir()), key=str.casefold))
    column = QVBoxLayout(page)
    column.addWidget(choice)
    column.addWidget(text, 1)
    return page


def _texts_in(folder: Path) -> str:
    files = sorted(folder.iterdir())
    return "\n\n".join(f"{file.name}\n\n{file.read_text(encoding='utf-8')}" for file in files)


def _file_page(name: str) -> QTextEdit:
    """A file of the program; the name of one that is not there."""
    file = _PROGRAM_FOLDER / name
    text = file.read_text(encoding="utf-8") if file.is_file() else name
    page = _text_page(text)
    if name.endswith(".md"):
        page.setMarkdown(text)
    return page


def _text_page(text: str) -> QTextEdit:
    page = QTextEdit()
    page.setPlainText(text)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return page
