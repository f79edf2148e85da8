"""Keys that are others on another system, where "Ctrl" is Command and "Alt" is Option on macOS."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

MAC_KEYS = {
    "back": "Ctrl+Alt+Left",
    "forward": "Ctrl+Alt+Right",
    "previous_passage": "Ctrl+Alt+Up",
    "next_passage": "Ctrl+Alt+Down",
    "more_like_this": "Ctrl+Shift+I",
    "add_text": "Ctrl+Shift+N",
    "full_screen": "Ctrl+Meta+F",
}
"""By the name of the command, where macOS has other plans for its keys: Option and arrows move in
text, Command+M hides the window, F11 shows the desktop, and there is no Ins."""

_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def keys_of(command: str, keys: str, platform: str = sys.platform) -> list[QKeySequence]:
    """The keys of a command on `platform`, as `sys.platform`; `keys` are those of most systems."""
    own = MAC_KEYS.get(command, keys) if platform == "darwin" else keys
    return QKeySequence.listFromString(own) if own else []


def symbol_modifiers(platform: str = sys.platform) -> Qt.KeyboardModifier:
    """Held for further characters: Option, or AltGr, which Windows tells as Ctrl and Alt."""
    return Qt.KeyboardModifier.AltModifier if platform == "darwin" else _ALT_GR
