"""Exports cards in a job, one at a time: to a PDF, to pictures, to a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, CardSet, Reason, typeset, write_whole
from content.cards.print_history import PrintedCards
from gui.application.card_error_messages import error_message, unexpected_error_message
from gui.printing.output.picture_files import typeset_pictures, write_picture, write_pictures
from gui.printing.output.printer import PagePrinter, Pages, PrintError, duplex_mode
from gui.printing.stoppable_work import StoppableWork

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from content.cards import CardLayout
    from content.library import Library
    from gui.application.jobs import Jobs

ExportFunction = Callable[[StoppableWork], str]
"""Called in a job; answers what was done, in a sentence. Raises CardError or PrintError."""


class CardExport(QObject):
    """Saves and prints, and records which cards were.

    `started` and `finished` carry sentences, `saved_in` the folder that was saved to; `reported`
    has the title of the cards as well.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    finished = Signal(str)
    reported = Signal(str)
    saved_in = Signal(str)

    def __init__(
        self, library: Library, data_folder: Path, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """`data_folder` keeps the record of the cards that were printed."""
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._printed_cards = PrintedCards(data_folder)
        self._printer = PagePrinter(self)
        self._work: StoppableWork | None = None
        self._title = ""

    @property
    def busy(self) -> bool:
        """Whether something is being exported."""
        return self._work is not None

    def stop(self) -> None:
        """Stop the export as soon as possible."""
        if self._work is not None:
            self._work.stop()

    def save_pdf(self, cards: CardSet, file: Path) -> None:
        """Save all pages in one file."""
        self._start(self.tr("Saving …"), partial(self._save_pdf, cards, file), cards.title)

    def save_pictures(self, cards: CardSet, target: Path, width: int) -> None:
        """Save a picture of each card: one in the file `target`, or several in a folder in it."""
        function = partial(self._save_pictures, cards, target, width)
        self._start(self.tr("Making pictures …"), function, cards.title)

    def print_cards(self, cards: CardSet, printer: QPrinter, layout: CardLayout) -> None:
        """Print in this layout, which may have another offset than that of the cards."""
        function = partial(self._print_cards, cards, printer, layout)
        self._start(self.tr("Printing …"), function, cards.title)

    def print_pages(self, pages: Pages, printer: QPrinter, duplex: QPrinter.DuplexMode) -> None:
        """Print pages that are not cards."""

        def print_them(work: StoppableWork) -> str:
            return self._printer.print(pages, printer, duplex, work.report_progress)

        self._start(self.tr("Printing …"), print_them)

    def _start(self, sentence: str, function: ExportFunction, title: str = "") -> None:
        if self._work is None:
            self._title = title
            work = self._work = StoppableWork(self._jobs, self, self.progressed.emit)
            self.started.emit(sentence)
            self._jobs.run(partial(_result, function, work), self._finish, self._fail)

    def _save_pdf(self, cards: CardSet, file: Path, work: StoppableWork) -> str:
        pdf = cards.pdf()
        if work.stopped:
            raise CardError("Stopped. The PDF was not saved.", Reason.STOPPED)
        write_whole(file, pdf)
        return self._record_saved(cards, file)

    def _save_pictures(self, cards: CardSet, target: Path, width: int, work: StoppableWork) -> str:
        ids = tuple(passage.id for passage in cards.passages)
        pictures = typeset_pictures(self._library, ids, cards.layout, work.report_progress)
        write = write_picture if target.suffix == ".png" and not target.is_dir() else write_pictures
        return self._record_saved(cards, write(pictures, target, width, work.report_progress))

    def _record_saved(self, cards: CardSet, path: Path) -> str:
        self._printed_cards.remember(cards.passages)
        self._jobs.report(partial(self.saved_in.emit, str(path.parent)))
        return self.tr("Saved as “{file}”.").format(file=path)

    def _print_cards(
        self, cards: CardSet, printer: QPrinter, layout: CardLayout, work: StoppableWork
    ) -> str:
        if layout != cards.layout:
            ids = [passage.id for passage in cards.passages]
            cards = typeset(self._library, ids, layout, work.report_progress)
        duplex = duplex_mode(layout)
        sentence = self._printer.print(cards, printer, duplex, work.report_progress)
        self._printed_cards.remember(cards.passages)
        return sentence

    def _finish(self, result: str | CardError | PrintError) -> None:
        self._end(error_message(result) if isinstance(result, CardError) else str(result))

    def _fail(self, error: Exception) -> None:
        """An unforeseen error is shown too, so that the dialog never waits in vain."""
        self._end(unexpected_error_message(error))

    def _end(self, sentence: str) -> None:
        self._work = None
        self.finished.emit(sentence)
        self.reported.emit(f"{self._title}: {sentence}" if self._title else sentence)


def _result(function: ExportFunction, work: StoppableWork) -> str | CardError | PrintError:
    try:
        return function(work)
    except (CardError, PrintError) as error:
        return error
