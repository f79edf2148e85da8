"""A box for each open folder of texts, below the tree: whether its texts are shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout
from typing_extensions import override

from content.library_folders import FolderKind, FolderState
from gui.appearance.icons import icon
from gui.appearance.theme import current_colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library_folders import LibraryFolder

_MARGIN = 4


class FolderBoxes(QFrame):
    """The last one that is on cannot be switched off; opened folders have a button to close them.

    The folders are those of one moment: when they change, the library is read again.
    """

    changed = Signal(object, object)  # a folder, Path, and its new FolderState

    def __init__(self, folders: Sequence[LibraryFolder]) -> None:
        super().__init__()
        self.setObjectName("folderBoxes")
        self._folders = {each.path: each for each in folders}
        self._boxes = {each.path: QCheckBox() for each in folders}
        self._closers = {
            each.path: QToolButton() for each in folders if each.kind is FolderKind.OPENED
        }
        on = [each.path for each in folders if each.state is FolderState.ON]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(0)
        height = QToolButton().sizeHint().height()  # of every row, with such a button or without
        for path, box in self._boxes.items():
            box.setChecked(path in on)
            box.setEnabled(on != [path])
            box.setMinimumHeight(height)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.toggled.connect(partial(self._switch, path))
            row = QHBoxLayout()
            row.addWidget(box, 1)
            if path in self._closers:
                closer = self._closers[path]
                closer.setAutoRaise(True)
                closer.clicked.connect(partial(self._close, path))
                row.addWidget(closer)
            rows.addLayout(row)
        self.retranslate()

    def focus(self, folder: Path) -> None:
        """Give the focus to the box of a folder, if there is one."""
        self.show()  # what is hidden does not get it
        if folder in self._boxes:
            self._boxes[folder].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()

    def retranslate(self) -> None:
        """Name the folders in the language of the interface."""
        self.setAccessibleName(self.tr("Folders of texts"))
        for path, box in self._boxes.items():
            name = self._name(path)
            box.setText(name.replace("&", "&&"))
            box.setToolTip(str(path))
            box.setAccessibleDescription(self.tr("Show and search these texts"))
            if path in self._closers:
                closer = self._closers[path]
                closer.setIcon(icon("x", current_colours()))
                sentence = self.tr("Close {folder}").format(folder=name)
                closer.setToolTip(sentence)
                closer.setAccessibleName(sentence)

    def _name(self, path: Path) -> str:
        return {
            FolderKind.BUILT_IN: self.tr("Texts of the program"),
            FolderKind.OWN: self.tr("Your own texts"),
        }.get(self._folders[path].kind, path.name)

    def _close(self, folder: Path) -> None:
        self.changed.emit(folder, FolderState.CLOSED)

    def _switch(self, folder: Path, on: bool) -> None:
        self.changed.emit(folder, FolderState.ON if on else FolderState.OFF)
