"""The room beside the tree where the panel of an answer stands: there while it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SOON = 100
"""Milliseconds until the panel comes without an answer: the index is being made."""


class PanelRoom(QObject):
    """Shows and hides the room, so that the page beside it is laid out and painted once."""

    waited = Signal()  # the room opens although there is no answer yet

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(_SOON)
        self._waits.timeout.connect(self._open_without)
        room.hide()

    def open_soon(self) -> None:
        """Open with the first answer, or when that takes long."""
        if self._room.isHidden():
            self._waits.start()

    def open(self) -> None:
        """Open now."""
        self._waits.stop()
        if self._room.isHidden():
            self._show(room=True)

    def close(self) -> None:
        """Close, and forget that it was to open."""
        self._waits.stop()
        self._show(room=False)

    def _open_without(self) -> None:
        self.open()
        self.waited.emit()

    def _show(self, *, room: bool) -> None:
        """What stands beside it gets its width at once, before anything is written there."""
        self._room.setVisible(room)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
