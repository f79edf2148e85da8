"""The line under the page: the source's lines, and what can be done with the passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from gui.application.labels import lines_text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from content.model import Passage

_AROUND_TEXT = 24
"""Logical pixels that a button needs beside its icon and words: padding, space to the next one."""
_BESIDE = 96
"""Logical pixels for the margins and around the two arrows at the right."""


class PassageToolbar(QWidget):
    """Buttons with words where there is room for them, else with icons alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageToolbar")
        self._lines = QLabel()
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._passage: Passage | None = None
        self._named: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)

    def add_buttons(self, left: list[QAction], right: list[QAction]) -> None:
        """Put commands before the lines, with words, and after them, as icons."""
        for action in left:
            self._named.append(_button(action))
            self._row.addWidget(self._named[-1])
        self._row.addWidget(self._lines)
        self._row.addStretch(1)
        for action in right:
            self._row.addWidget(_button(action))
        self._level()

    def show_passage(self, passage: Passage | None) -> None:
        """Say which lines of the source the passage has; hidden on a page of our own."""
        self._passage = passage
        self._lines.setText(lines_text(passage.source) if passage else "")
        self.setVisible(passage is not None)
        self._fit()

    def retranslate(self) -> None:
        """Say it in the language of the interface."""
        self.setAccessibleName(self.tr("About this passage"))
        self.show_passage(self._passage)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._level()
            self._fit()

    def _level(self) -> None:
        """Icons alone stand as high as icons with words, or the page above would jump."""
        for button in self._named:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tallest = max((button.sizeHint().height() for button in self._named), default=0)
        self._lines.setMinimumHeight(tallest)

    def _fit(self) -> None:
        """Words beside the icons, if all of them have room."""
        advance = self.fontMetrics().horizontalAdvance
        icons = [each.iconSize().width() for each in self._named]
        # Qt sets two spaces beside a button's words.
        needed = sum(advance(f"{each.text()}  ") + _AROUND_TEXT for each in self._named)
        needed += sum(icons) + advance(self._lines.text()) + 2 * max(icons, default=0) + _BESIDE
        styles, wide = Qt.ToolButtonStyle, self.width() >= needed
        style = styles.ToolButtonTextBesideIcon if wide else styles.ToolButtonIconOnly
        if any(button.toolButtonStyle() != style for button in self._named):
            for button in self._named:
                button.setToolButtonStyle(style)
            self._row.activate()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
