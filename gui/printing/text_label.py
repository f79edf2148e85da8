"""A label for sentences: plain text that can be selected, copied and read by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.application.announcement import announce


class TextLabel(QLabel):
    """Wraps its text and never reads it as markup."""

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def announce(self, text: str) -> None:
        """Show a text, and have a screen reader read it after what it is reading now."""
        self.setText(text)
        self.setAccessibleName(text)
        announce(self, text)
