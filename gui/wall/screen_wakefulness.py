"""Keeps the screens from going dark while the wall is on."""

from __future__ import annotations

import weakref
from functools import partial

from PySide6.QtCore import QObject, QSemaphore, Signal

from gui.application.jobs import Jobs


class ScreenWakefulness(QObject):
    """Asks the system in a job, which waits until it is over: the system is told by one thread."""

    failed = Signal()  # the screen may go dark

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(parent=self)  # of its own: its job holds a thread as long as the wall is
        self._over: QSemaphore | None = None
        self._waiting: list[QSemaphore] = []
        weakref.finalize(self, _release, self._waiting)  # at exit, before its jobs are waited for

    def start(self) -> None:
        """Keep them awake."""
        if self._over is None:
            self._over = QSemaphore()
            self._waiting.append(self._over)
            self._jobs.run(partial(self._hold, self._over), self._note, self._note)

    def stop(self) -> None:
        """Let them go dark again."""
        _release(self._waiting)
        self._over = None

    def _hold(self, over: QSemaphore) -> None:
        """Beside the window."""
        from wakepy import keep  # takes longer than a key may

        with keep.presenting(on_fail="pass") as mode:
            if not mode.active:
                self._jobs.report(self.failed.emit)
            over.acquire()

    def _note(self, _ended: object) -> None:
        """A failure is logged by the job; without one there is nothing to do."""


def _release(waiting: list[QSemaphore]) -> None:
    while waiting:
        waiting.pop().release()
