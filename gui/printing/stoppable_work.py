"""A long piece of work that tells how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.application.jobs import Jobs


class Run:
    """Handed to a job; `stop` is called in the window and heard in the job."""

    def __init__(self, jobs: Jobs, owner: QObject, tell: Callable[[int, int], object]) -> None:
        """`tell(done, total)` is called in the window's thread, while `owner` is there."""
        self._jobs, self._owner, self._tell = jobs, owner, tell
        self.stopped = False

    def stop(self) -> None:
        """Let the job end as soon as it asks."""
        self.stopped = True

    def progress(self, done: int, total: int) -> bool:
        """Called by the job; False if it is to end."""
        self._jobs.report(lambda: self._pass_on(done, total))
        return not self.stopped

    def _pass_on(self, done: int, total: int) -> None:
        if not self.stopped and isValid(self._owner):
            self._tell(done, total)
