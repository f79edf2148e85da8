"""Tells letters that are meant for the search field from keys that a pane uses itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_typing(event: QKeyEvent) -> bool:
    """Whether the key writes a visible character; a space scrolls and ticks, so it does not."""
    held = event.modifiers() & _COMMANDS
    text = event.text()
    return bool(text.strip()) and text.isprintable() and held in (held & ~_COMMANDS, _ALT_GR)
