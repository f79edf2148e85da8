"""The foot of a window of comparisons: how something went, and the buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from gui.printing.text_label import TextLabel


class DialogFoot(QWidget):
    """A sentence at the left, buttons at the right, the last of them *Close*."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__()
        self._message = TextLabel("comparisonMessage")
        self._buttons = QHBoxLayout(self)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.addWidget(self._message, 1)
        self.add_button(self.tr("Close"), "closeComparison").clicked.connect(dialog.reject)

    def add_button(self, text: str, name: str) -> QPushButton:
        """A further button before *Close*."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self._buttons.insertWidget(max(1, self._buttons.count() - 1), button)
        return button

    def show_message(self, sentence: str) -> None:
        """Show how it went, and have it read."""
        self._message.announce(sentence)
