"""The dialog with all keys (F1): those of the commands, and those of the field and the tree."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.window.command_table import COMMANDS


class ShortcutsDialog(QDialog):
    """A list that can be read with the arrow keys; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setObjectName("shortcutsDialog")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for keys, text in [*self._pane_keys(), *_commands()]:
            self.list.addTopLevelItem(QTreeWidgetItem([keys, text]))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._set_size()

    def _pane_keys(self) -> list[tuple[str, str]]:
        """Keys that are no command: they are for the pane that has the focus."""
        return [
            (self.tr("Letters"), self.tr("Search, also from the tree, the results and the page")),
            (
                _key("Down") + "  " + _key("Up"),
                self.tr("Next and previous result, from the search field"),
            ),
            (
                _key("PgDown") + "  " + _key("PgUp"),
                self.tr("A page of results down or up, from the search field"),
            ),
            (_key("Return"), self.tr("Open the result")),
            (_key("Space"), self.tr("Tick a municipality or document, to search only there")),
            (_key("Tab"), self.tr("Next link on the page, then next button or field")),
        ]

    def _set_size(self) -> None:
        """As large as its rows, but no larger than the window."""
        rows = self.list.topLevelItemCount()
        height = rows * self.list.sizeHintForRow(0) + 96
        width = self.list.sizeHintForColumn(0) + self.list.sizeHintForColumn(1) + 96
        window = self.parentWidget()
        available = window.size() if window is not None else self.screen().size()
        self.resize(min(width, available.width() - 48), min(height, available.height() - 48))


def _commands() -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        ("  ".join(key.toString(native) for key in command.shortcuts), command.text)
        for command in COMMANDS
        if command.keys
    ]


def _key(name: str) -> str:
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
