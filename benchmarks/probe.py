"""Watches a window from inside its own process: when it is painted, and what memory it took.

Imports as little as can be: what it imports would be counted to the bare window too.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class PaintProbe(QObject):
    """Calls back after each finished paint of one widget that began when it was `wanted`."""

    def __init__(
        self,
        widget: QWidget,
        painted: Callable[[], None],
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(widget)
        self._painted, self._wanted = painted, wanted
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Let every event pass; a paint is finished when what is queued behind it runs."""
        if event.type() == QEvent.Type.Paint and self._wanted():
            QTimer.singleShot(0, self._painted)
        return False


def print_once_painted(window: QWidget, measure: Callable[[], float]) -> None:
    """Print what `measure` says once the window is painted, then end the process."""

    def painted() -> None:
        print(measure(), flush=True)
        QCoreApplication.exit(0)

    PaintProbe(window, painted)


def clock() -> float:
    """The monotonic clock that all processes share, in seconds."""
    return time.monotonic()


def peak_memory() -> float:
    """The most memory this process ever held resident, in MB (10^6 bytes)."""
    from pathlib import Path

    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (kilobytes,) = (line.split()[1] for line in lines if line.startswith("VmHWM:"))
    return int(kilobytes) * 1024 / 1e6
