"""The keys of a clicker: they are the wall's in every window of the program while it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from typing_extensions import override

if TYPE_CHECKING:
    from gui.application.wall_settings import WallSettings

_KEY_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class PageKeys(QObject):
    """Steps once for each press; a key that is held steps once."""

    step_requested = Signal(int)  # 1 on, -1 back

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: dict[str, int] = {}

    def learn(self, settings: WallSettings) -> None:
        """Page Down and Page Up, and what the reader's clicker sends."""
        own = {settings.next_key: 1, settings.previous_key: -1}
        self._steps = {"PgDown": 1, "PgUp": -1, **{key: step for key, step in own.items() if key}}

    def start(self) -> None:
        """Take the keys, whatever has the focus."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def stop(self) -> None:
        """Leave the keys to whatever has the focus."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        step = self._steps.get(key_name(event))
        if step is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or it would be a shortcut, and its press never come here
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.step_requested.emit(step)
        return True


def key_name(event: QKeyEvent) -> str:
    """The key with what is held beside it, as settings keep it; the keypad's are the same keys."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(event.key() | held.value).toString(QKeySequence.SequenceFormat.PortableText)
