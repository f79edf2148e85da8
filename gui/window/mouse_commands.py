"""What the mouse does in every pane: Ctrl with the wheel, and its Back and Forward buttons."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from gui.commands.actions import Actions

_BUTTONS: Mapping[Qt.MouseButton, str] = MappingProxyType(
    {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}
)
_WHEEL_NOTCH = 120
"""Qt's wheel angle for one notch, in eighths of a degree."""


class MouseCommands(QObject):
    """An event filter on the panes, since each of them would take the event for itself."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(actions)
        self._actions = actions
        self._wheel_angle = 0
        for pane in window.findChildren(QAbstractScrollArea):
            pane.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._change_text_size(event)
        if isinstance(event, QMouseEvent) and event.button() in _BUTTONS:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._actions[_BUTTONS[event.button()]].trigger()
            return True
        return False

    def _change_text_size(self, event: QWheelEvent) -> bool:
        """One size for each notch; a touchpad's small movements add up to one."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        self._wheel_angle += event.angleDelta().y()
        notches = int(self._wheel_angle / _WHEEL_NOTCH)
        self._wheel_angle -= notches * _WHEEL_NOTCH
        for _ in range(abs(notches)):
            self._actions["enlarge_text" if notches > 0 else "reduce_text"].trigger()
        return True
