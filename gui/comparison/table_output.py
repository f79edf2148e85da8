"""Saves and prints a table: as a PDF, for a spreadsheet, on paper."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, write_whole
from gui.application.card_error_messages import error_message, unexpected_error_message
from gui.application.file_dialogs import FileDialogs
from gui.printing.output.printer import AskForPrinter, PagePrinter, PrintError, PrintRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from content.table_sheet import TableSheet
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore


class TableOutput(QObject):
    """Asks where to, then works in a job; `message` says in a sentence how it went.

    `ask_for_printer` may be replaced by a test, and what `files` runs.
    """

    message = Signal(str)

    def __init__(self, jobs: Jobs, store: PreferenceStore, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._jobs, self._store, self._dialog = jobs, store, dialog
        self.files = FileDialogs(store, dialog)
        self.ask_for_printer: AskForPrinter = self._printer.ask_for_printer

    def save_pdf(self, sheet: TableSheet) -> None:
        """Save one A4 across."""
        file = self.files.ask_for_file(sheet.title, ".pdf", self.tr("Save as PDF"))
        if file is not None:
            self._run(lambda: self._save(file, sheet.pdf()))

    def save_table(self, title: str, data: bytes) -> None:
        """Save rows for a spreadsheet."""
        file = self.files.ask_for_file(title, ".csv", self.tr("Save for a spreadsheet"))
        if file is not None:
            self._run(partial(self._save, file, data))

    def print_sheet(self, sheet: TableSheet) -> None:
        """Print one A4 across; it is typeset in a job before a printer is asked for."""
        self._jobs.run(partial(_typeset, sheet), self._print, self._fail)

    def _print(self, sheet: TableSheet) -> None:
        try:
            printer = self.ask_for_printer(PrintRequest(sheet), self._dialog)
        except PrintError as error:
            self.message.emit(str(error))
            return
        if printer is not None:
            self._run(partial(self._print_on, sheet, printer))

    def _print_on(self, sheet: TableSheet, printer: QPrinter) -> str:
        return self._printer.print(sheet, printer)

    @cached_property
    def _printer(self) -> PagePrinter:
        return PagePrinter(self)

    def _save(self, file: Path, data: bytes) -> str:
        write_whole(file, data)
        return self.tr("Saved as “{file}”.").format(file=file)

    def _run(self, function: Callable[[], str]) -> None:
        self._jobs.run(partial(_result, function), self._finish, self._fail)

    def _finish(self, result: str | CardError | PrintError) -> None:
        sentence = error_message(result) if isinstance(result, CardError) else str(result)
        self.message.emit(sentence)

    def _fail(self, error: Exception) -> None:
        self.message.emit(unexpected_error_message(error))


def _result(function: Callable[[], str]) -> str | CardError | PrintError:
    try:
        return function()
    except (CardError, PrintError) as error:
        return error


def _typeset(sheet: TableSheet) -> TableSheet:
    """Called in a job, so that nothing is typeset while a dialog is shown."""
    _ = sheet.page_count
    return sheet
