"""Takes files and folders that are dropped on a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """`accepts` says which files are taken; parts of the window may take others themselves."""

    dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget, accepts: Callable[[Path], bool]) -> None:
        super().__init__(window)
        self._accepts = accepts
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # the other drag events are of subclasses
            return False
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        taken = [path for path in paths if self._accepts(path)]
        if not taken:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(taken)
        return True
