"""Work in a job that reports its progress and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.application.jobs import Jobs


class StoppableWork:
    """Shared by a job, which calls `report_progress`, and the window, which calls `stop`."""

    def __init__(
        self, jobs: Jobs, owner: QObject, on_progress: Callable[[int, int], object]
    ) -> None:
        """`on_progress(done, total)` is called in the window's thread while `owner` is there."""
        self._jobs, self._owner, self._on_progress = jobs, owner, on_progress
        self.stopped = False

    def stop(self) -> None:
        """Let the job end the next time it reports its progress."""
        self.stopped = True

    def report_progress(self, done: int, total: int) -> bool:
        """Called by the job; False if it is to end."""
        self._jobs.report(lambda: self._deliver(done, total))
        return not self.stopped

    def _deliver(self, done: int, total: int) -> None:
        if not self.stopped and isValid(self._owner):
            self._on_progress(done, total)
