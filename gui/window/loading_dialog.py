"""The dialog with a progress bar while a large library is read for the first time."""

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


class _CancelledError(Exception):
    """Raised in the job when the dialog was cancelled."""


class LoadingDialog(QProgressDialog):
    """Runs `open_library` as a job, which reads thousands of maps once after each change."""

    def __init__(self, folder: Path, cache: Path, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._read = partial(_read, folder, cache, self._report_progress)
        self._library: Library | None = None
        self._error: Exception | None = None
        self.setWindowTitle("Pejlemærker")
        self.setLabelText(
            self.tr(
                "The library is new or has changed, so it is being prepared. Next "
                "time the program starts at once."
            )
        )
        self.setCancelButtonText(self.tr("Quit"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumDuration(0)
        self.setAutoReset(False)
        self.setMinimumWidth(480)

    def load(self) -> Library | None:
        """The library, read while the dialog is shown; None if it was cancelled."""
        self._jobs.run(self._read, self._finish, self._fail)
        self.exec()
        if self._error is not None:
            raise self._error
        return self._library

    def _report_progress(self, done: int, total: int) -> None:
        """Called in the job."""
        if self.wasCanceled():
            raise _CancelledError
        self._jobs.report(partial(self._show_progress, done, total))

    def _show_progress(self, done: int, total: int) -> None:
        self.setMaximum(total)
        self.setValue(done)

    def _finish(self, library: Library | None) -> None:
        self._library = library
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self.reject()


def _read(folder: Path, cache: Path, report: Progress) -> Library | None:
    """Called in the job; None if the dialog was cancelled."""
    try:
        return open_library(folder, cache, report)
    except _CancelledError:
        return None
