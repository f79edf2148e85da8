"""The line under the page: the source's lines, and what can be done with the passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.names import lines_text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from content.model import Passage


class PassageFoot(QWidget):
    """The source's lines and what can be done with the passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageFoot")
        self._lines = QLabel()
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._passage: Passage | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)

    def add_buttons(self, left: list[QAction], right: list[QAction]) -> None:
        """Put commands before and after the lines."""
        for action in left:
            self._row.addWidget(_button(action, Qt.ToolButtonStyle.ToolButtonTextBesideIcon))
        self._row.addWidget(self._lines)
        self._row.addStretch(1)
        for action in right:
            self._row.addWidget(_button(action, Qt.ToolButtonStyle.ToolButtonIconOnly))

    def tell(self, passage: Passage | None) -> None:
        """Say which lines of the source the passage has; hidden on a page of our own."""
        self._passage = passage
        self._lines.setText(lines_text(passage.source) if passage else "")
        self.setVisible(passage is not None)

    def retranslate(self) -> None:
        """Say it in the language of the interface."""
        self.setAccessibleName(self.tr("About this passage"))
        self.tell(self._passage)


def _button(action: QAction, style: Qt.ToolButtonStyle) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(style)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
