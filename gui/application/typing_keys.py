"""Keys that a list or a tree hands on: letters to the search field, Enter to whoever opens rows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from gui.application.system_keys import symbol_modifiers

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypingFilter(QObject):
    """An event filter on a view, its parent: takes letters and Enter, and no other keys."""

    typed = Signal(str)
    enter_pressed = Signal()

    def __init__(self, view: QObject) -> None:
        super().__init__(view)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if is_typing(event):
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            return False
        return True


def is_typing(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether the key writes a visible character; a space scrolls and ticks, so it does not."""
    held = event.modifiers() & _COMMANDS
    text = event.text()
    return (
        bool(text.strip())
        and text.isprintable()
        and held
        in (
            held & ~_COMMANDS,
            symbol_modifiers(platform),
        )
    )
