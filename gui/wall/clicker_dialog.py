"""Learns which keys a clicker sends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.application.announcement import announce
from gui.application.dialog import Dialog
from gui.wall.page_keys import key_name

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class ClickerDialog(Dialog):
    """Asks for the key that goes on, then for the one that goes back; Esc leaves all as it was."""

    def __init__(self, store: PreferenceStore, parent: QWidget) -> None:
        super().__init__("clickerDialog", self.tr("The keys of a clicker"), parent)
        self._store, self._next_key = store, ""
        self.question = QLabel(self.tr("Press “next” on your clicker."))
        self.question.setWordWrap(True)
        self.question.setMinimumWidth(32 * self.fontMetrics().averageCharWidth())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        standard = QPushButton(self.tr("Page Down and Page Up alone"))
        standard.clicked.connect(self._forget)
        buttons.addButton(standard, QDialogButtonBox.ButtonRole.ResetRole)
        for button in buttons.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys are the clicker's here
        column = QVBoxLayout(self)
        column.addWidget(self.question)
        column.addWidget(buttons)

    @override
    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Escape:
            if event.key() not in _MODIFIERS and not event.isAutoRepeat():
                self._learn(event)
            return True  # Tab too
        return super().event(event)

    def _learn(self, event: QKeyEvent) -> None:
        name = key_name(event)
        if event.text().isprintable() and event.text():
            self._show(
                self.tr("This key writes “{letter}”, so it stays a letter. Press another.").format(
                    letter=event.text()
                )
            )
        elif not self._next_key:
            self._next_key = name
            self._show(self.tr("Press “back” on your clicker."))
        elif name == self._next_key:
            self._show(self.tr("That was the same key. Press “back” on your clicker."))
        else:
            self._keep(self._next_key, name)

    def _show(self, sentence: str) -> None:
        self.question.setText(sentence)
        announce(self, sentence)

    def _forget(self) -> None:
        self._keep("", "")

    def _keep(self, next_key: str, previous_key: str) -> None:
        wall = replace(self._store.current.wall, next_key=next_key, previous_key=previous_key)
        self._store.change_wall(wall)
        self.accept()
