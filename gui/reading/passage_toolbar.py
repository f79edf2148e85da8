"""The toolbar below the page: commands for the passage, and its lines in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from gui.application.content_labels import lines_text

if TYPE_CHECKING:
    from content.model import Passage

_BUTTON_PADDING = 24
"""Logical pixels of a button beside its icon and text, and to the next button."""
_REST = 96
"""Logical pixels of the margins and around the two arrows at the right."""


class PassageToolbar(QWidget):
    """Buttons with texts where there is room for them, else with icons alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageToolbar")
        self._lines = QLabel()
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._passage: Passage | None = None
        self._text_buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)

    def add_buttons(self, left: list[QToolButton], right: list[QToolButton]) -> None:
        """Add buttons before the line numbers, with texts, and after them, as icons."""
        self._text_buttons = left
        for button in left:
            self._row.addWidget(button)
        self._row.addWidget(self._lines)
        self._row.addStretch(1)
        for button in right:
            self._row.addWidget(button)
        self._set_row_height()

    def show_passage(self, passage: Passage | None) -> None:
        """Show which lines of the source the passage has; hidden on a page of our own."""
        self._passage = passage
        self._lines.setText(lines_text(passage.source) if passage else "")
        self.setVisible(passage is not None)
        self._set_button_style()

    def retranslate(self) -> None:
        """Show the lines in the language of the interface."""
        self.setAccessibleName(self.tr("About this passage"))
        self.show_passage(self._passage)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_button_style()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_row_height()
            self._set_button_style()

    def _set_row_height(self) -> None:
        """The height of buttons with texts, with icons alone too, or the page above would jump."""
        for button in self._text_buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tallest = max((button.sizeHint().height() for button in self._text_buttons), default=0)
        self._lines.setMinimumHeight(tallest)

    def _set_button_style(self) -> None:
        """Texts beside the icons, if all of them have room."""
        advance = self.fontMetrics().horizontalAdvance
        icons = [each.iconSize().width() for each in self._text_buttons]
        # Qt sets two spaces beside a button's text.
        words = sum(advance(f"{each.text()}  ") for each in self._text_buttons)
        needed = sum(icons) + len(icons) * _BUTTON_PADDING + 2 * max(icons, default=0) + _REST
        needed += advance(self._lines.text())
        self._lines.setVisible(self.width() >= needed)
        needed += words
        styles, is_wide = Qt.ToolButtonStyle, self.width() >= needed
        style = styles.ToolButtonTextBesideIcon if is_wide else styles.ToolButtonIconOnly
        if any(button.toolButtonStyle() != style for button in self._text_buttons):
            for button in self._text_buttons:
                button.setToolButtonStyle(style)
            self._row.activate()
