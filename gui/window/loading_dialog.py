"""Reads a large library for the first time, and shows how far it is instead of nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog

from content.library import Library, Progress
from content.library_opening import open_library

if TYPE_CHECKING:
    from gui.application.jobs import Jobs


class _GivenUpError(Exception):
    """Raised in the job when the reader does not want to wait."""


class FirstReading(QProgressDialog):
    """A window with a bar while `open_library` reads thousands of maps, once for each change."""

    def __init__(self, folder: Path, cache: Path, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._read = partial(_read, folder, cache, self._tell)
        self._library: Library | None = None
        self._error: Exception | None = None
        self.setWindowTitle("Pejlemærker")
        self.setLabelText(
            self.tr(
                "The library is read and compiled, since it is new or has changed. "
                "The next start is immediate."
            )
        )
        self.setCancelButtonText(self.tr("Quit"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumDuration(0)
        self.setAutoReset(False)
        self.setMinimumWidth(480)

    def library(self) -> Library | None:
        """Read it while the window stands; None if the reader gave up."""
        self._jobs.run(self._read, self._take, self._fail)
        self.exec()
        if self._error is not None:
            raise self._error
        return self._library

    def _tell(self, done: int, whole: int) -> None:
        """Called in the job."""
        if self.wasCanceled():
            raise _GivenUpError
        self._jobs.report(partial(self._show, done, whole))

    def _show(self, done: int, whole: int) -> None:
        self.setMaximum(whole)
        self.setValue(done)

    def _take(self, library: Library | None) -> None:
        self._library = library
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self.reject()


def _read(folder: Path, cache: Path, tell: Progress) -> Library | None:
    """Called in the job; None if the reader gave up."""
    try:
        return open_library(folder, cache, tell)
    except _GivenUpError:
        return None
