"""Observes, inside the measured process, when a window is painted and how much memory it takes.

Few imports, since the bare window pays for them too.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class PaintObserver(QObject):
    """Calls `painted` after each paint of a widget that starts while `wanted` is true."""

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
        """Filter nothing; the timer queued during a paint event fires when the paint is done."""
        if event.type() == QEvent.Type.Paint and self._wanted():
            QTimer.singleShot(0, self._painted)
        return False


def print_once_painted(window: QWidget, measure: Callable[[], float]) -> None:
    """Print the result of `measure` after the first paint, then end the process."""

    def painted() -> None:
        print(measure(), flush=True)
        QCoreApplication.exit(0)

    PaintObserver(window, painted)


def clock() -> float:
    """The monotonic clock in seconds; all processes of the machine share it."""
    return time.monotonic()


def peak_memory() -> float:
    """Peak resident memory of this process in MB (10^6 bytes)."""
    from pathlib import Path

    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (kilobytes,) = (line.split()[1] for line in lines if line.startswith("VmHWM:"))
    return int(kilobytes) * 1024 / 1e6
