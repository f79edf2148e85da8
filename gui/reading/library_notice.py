"""The notice above the page that the library is no longer the one that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from content.changed_source import FolderChanges, changes_since, file_states, source_fault
from content.faults import printable
from gui.application.announcement import announce
from gui.application.fault_messages import fault_message
from gui.application.jobs import LatestJob

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from content.changed_source import FileStates
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.reading.reading_column import ReadingColumn

_AFTER_A_PAGE = 1000
"""Milliseconds without another page until the folder is compared: pages may follow each key."""
_MAX_FILES = 3
"""Files that are named of those changed, removed or added; the others are an ellipsis."""


class LibraryNotice(QFrame):
    """Hidden while the files are those that were read.

    The source of a passage is compared when it is shown; all texts and maps a while later, and
    when the program becomes the active one.
    """

    def __init__(
        self, library: Library, column: ReadingColumn, jobs: Jobs, reread_requested: SignalInstance
    ) -> None:
        """`reread_requested` is emitted, with None, when they are to be read again."""
        super().__init__(column)
        self._library, self._column = library, column
        self._before: FileStates | None = None
        self._changes = FolderChanges()
        self._timer = QTimer(self)
        self.setObjectName("libraryNotice")
        self._label, self._button = QLabel(), QPushButton()
        self._label.setObjectName("sourceNotice")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button.setObjectName("readAgainButton")
        self._button.clicked.connect(lambda: reread_requested.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        column.rows.insertWidget(0, self)
        QWidget.setTabOrder(column.passage_view, self._button)
        QWidget.setTabOrder(self._button, column.passage_view)
        column.page_written.connect(self._update)
        self._update()
        if library.folders:
            self._watch(library.folders, jobs)

    def _watch(self, folders: tuple[Path, ...], jobs: Jobs) -> None:
        job = LatestJob(jobs, self._changes_in, self._show_changes, parent=self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_A_PAGE)
        self._timer.timeout.connect(lambda: job.request(folders))
        application = cast(QApplication, QApplication.instance())
        for occasion in (self._column.page_written, application.applicationStateChanged):
            occasion.connect(self._compare_soon)
        job.request(folders)

    def _compare_soon(self, *_state: Qt.ApplicationState) -> None:
        self._timer.start()

    def _changes_in(self, folders: tuple[Path, ...]) -> FolderChanges:
        """Called in a job; the first time, it remembers what is there."""
        if self._before is None:
            self._before = file_states(folders)
        return changes_since(self._before, folders)

    def _show_changes(self, changes: FolderChanges) -> None:
        if changes != self._changes:
            self._changes = changes
            self._update()

    def _update(self) -> None:
        before, text = self._label.text(), self._text()
        self._button.setText(self.tr("Read it again"))
        self._label.setText(text)
        self.setVisible(bool(text))
        if text != before:
            announce(self._label, text)

    def _text(self) -> str:
        passage, changes = self._column.passage, self._changes
        fault = source_fault(self._library, passage) if passage else None
        if fault is not None:
            sentence = self.tr(
                "{fault} The page shows the text as it was when the program started."
            )
            return sentence.format(fault=fault_message(fault))
        still = self.tr("The window still shows the texts as they were.")
        if changes.fault is not None:
            return f"{fault_message(changes.fault)} {still}"
        found = [
            sentence.format(files=_listed(files)).replace("….", "…")
            for sentence, files in (
                (self.tr("Changed: {files}."), changes.changed),
                (self.tr("Removed: {files}."), changes.removed),
                (self.tr("Added: {files}."), changes.added),
            )
            if files
        ]
        if not found and not self._column.is_unreadable:
            return ""
        return " ".join([self.tr("The library has changed since it was read."), *found, still])


def _listed(files: tuple[str, ...]) -> str:
    named = ", ".join(map(printable, files[:_MAX_FILES]))
    return named + (" …" if len(files) > _MAX_FILES else "")
