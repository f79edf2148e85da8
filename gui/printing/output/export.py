"""Where cards go: to a PDF, to pictures, to a printer; each beside the window, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, CardSet, Reason, typeset, write_whole
from content.cards.printed_cards import PrintedCards
from gui.printing.error_messages import Refusals
from gui.printing.output.picture_files import picture_set, write_picture, write_pictures
from gui.printing.output.printer import Pages, PrintError, PrintRun, sides_of
from gui.printing.stoppable_work import Run

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from content.cards import CardLayout
    from content.library import Library
    from gui.application.jobs import Jobs

Work = Callable[[Run], str]
"""Done in a job; the sentence says what was done. Raises CardError or PrintError."""


class Outputs(QObject):
    """Does what was asked and tells of it in a sentence; what was printed or saved is remembered.

    `began` and `ended` carry sentences, `kept` the folder that was saved to.
    """

    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(str)
    kept = Signal(str)

    def __init__(
        self, library: Library, printed: Path, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """`printed` is the folder that remembers the cards that were printed."""
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._printed = PrintedCards(printed)
        self._printing = PrintRun(self)
        self._run: Run | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._run is not None

    def stop(self) -> None:
        """Give up what is being done, as soon as it can be."""
        if self._run is not None:
            self._run.stop()

    def save_pdf(self, cards: CardSet, file: Path) -> None:
        """Save all pages in one file."""
        self._begin(self.tr("Saving …"), partial(self._save_pdf, cards, file))

    def save_pictures(self, cards: CardSet, target: Path, width: int) -> None:
        """Save a picture of each card: one in the file `target`, or several in a folder in it."""
        work = partial(self._save_pictures, cards, target, width)
        self._begin(self.tr("Drawing the pictures …"), work)

    def print_cards(self, cards: CardSet, printer: QPrinter, layout: CardLayout) -> None:
        """Print in this layout: the one that was set, but for the printer's own offset."""
        work = partial(self._print_cards, cards, printer, layout)
        self._begin(self.tr("Printing …"), work)

    def print_pages(self, pages: Pages, printer: QPrinter, sides: QPrinter.DuplexMode) -> None:
        """Print pages that are no cards."""

        def work(run: Run) -> str:
            return self._printing.print(pages, printer, sides, run.progress)

        self._begin(self.tr("Printing …"), work)

    def _begin(self, sentence: str, work: Work) -> None:
        if self._run is None:
            run = self._run = Run(self._jobs, self, self.progressed.emit)
            self.began.emit(sentence)
            self._jobs.run(partial(_result, work, run), self._end, self._fail)

    def _save_pdf(self, cards: CardSet, file: Path, run: Run) -> str:
        pdf = cards.pdf()
        if run.stopped:
            raise CardError("The PDF was not saved, as was asked.", Reason.STOPPED)
        write_whole(file, pdf)
        return self._saved(cards, file)

    def _save_pictures(self, cards: CardSet, target: Path, width: int, run: Run) -> str:
        ids = tuple(passage.id for passage in cards.passages)
        pictures = picture_set(self._library, ids, cards.layout, run.progress)
        write = write_picture if target.suffix == ".png" and not target.is_dir() else write_pictures
        return self._saved(cards, write(pictures, target, width, run.progress))

    def _saved(self, cards: CardSet, place: Path) -> str:
        self._printed.remember(cards.passages)
        self._jobs.report(partial(self.kept.emit, str(place.parent)))
        return self.tr("Saved as “{file}”.").format(file=place)

    def _print_cards(self, cards: CardSet, printer: QPrinter, layout: CardLayout, run: Run) -> str:
        if layout != cards.layout:
            ids = [passage.id for passage in cards.passages]
            cards = typeset(self._library, ids, layout, run.progress)
        told = self._printing.print(cards, printer, sides_of(layout), run.progress)
        self._printed.remember(cards.passages)
        return told

    def _end(self, result: str | CardError | PrintError) -> None:
        self._run = None
        if isinstance(result, CardError):
            self.ended.emit(Refusals(self).text(result))
        else:
            self.ended.emit(str(result))

    def _fail(self, error: Exception) -> None:
        """What nobody foresaw is told too, so that the dialog never waits in vain."""
        self._run = None
        self.ended.emit(f"{type(error).__name__}: {error}")


def _result(work: Work, run: Run) -> str | CardError | PrintError:
    try:
        return work(run)
    except (CardError, PrintError) as error:
        return error
