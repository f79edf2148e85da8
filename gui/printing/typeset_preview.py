"""The preview of a deck: typesets it, shows its pages and what the reader should know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, CardLayout, CardSet, Reason
from gui.application.card_error_messages import error_message
from gui.printing.page_drawing_job import PageDrawer
from gui.printing.typeset_job import TypesetJob

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.printing.deck_panel import DeckPanel
    from gui.printing.page_navigator import PageNavigator
    from gui.printing.progress_bar import ProgressBar
    from gui.printing.sheet_preview import SheetPreview


class TypesetPreview(QObject):
    """Typesets the deck to a layout and shows it; `changed` is emitted when `cards` is replaced."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        deck: DeckPanel,
        sheet: SheetPreview,
        navigator: PageNavigator,
        progress: ProgressBar,
    ) -> None:
        super().__init__(deck)
        self._library = library
        self._deck, self._sheet, self._navigator, self._progress = deck, sheet, navigator, progress
        self.cards: CardSet | None = None
        """The typeset cards; None while they are being typeset, or cannot be."""
        self._typeset_job = TypesetJob(library, jobs, self)
        self._drawer = PageDrawer(jobs, self)
        self._typeset_job.progressed.connect(progress.show_progress)
        self._typeset_job.sampled.connect(self._show_sample)
        self._typeset_job.finished.connect(self._show_cards)
        self._typeset_job.failed.connect(self._show_failure)
        self._typeset_job.stopped.connect(self._show_stopped)
        self._drawer.drawn.connect(sheet.show_page)
        sheet.step_requested.connect(navigator.step)
        navigator.page_changed.connect(self._show_page)
        deck.passage_selected.connect(self._show_page_of)

    @property
    def title(self) -> str:
        """What a file of these cards is called unless the reader says otherwise."""
        return self._deck.title or (self.cards.title if self.cards is not None else "")

    def typeset(self, layout: CardLayout) -> None:
        """Typeset the deck to a layout, instead of what is being typeset."""
        self.cards = None
        self.changed.emit()
        passages = self._deck.passages
        if not passages and not layout.empty_cards:
            self._typeset_job.cancel()
            self._show_failure(error_message(CardError("", Reason.NO_CARDS)))
            return
        self._progress.show_message(self.tr("Laying out cards …"))
        self._typeset_job.request(passages, layout, self._navigator.page)

    def stop(self) -> None:
        """Stop typesetting."""
        self._typeset_job.stop()

    def _show_sample(self, sample: CardSet) -> None:
        """Show the first page of a long deck while the rest is typeset."""
        self._sheet.show_page(sample.svg(0))

    def _show_cards(self, cards: CardSet) -> None:
        self.cards = cards
        self._deck.summary.show_cards(cards)
        self._deck.cards.set_remarks(self._deck.summary.remarks(cards))
        self._progress.show_message("")
        self._navigator.set_page_count(cards.page_count)
        self.changed.emit()

    def _show_failure(self, sentence: str) -> None:
        self._deck.summary.clear()
        self._drawer.cancel()
        self._sheet.show_page("")
        self._navigator.set_page_count(0)
        self._progress.show_message(sentence)

    def _show_stopped(self) -> None:
        self._progress.offer_restart(self.tr("Stopped. The cards are not laid out."))

    def _show_page(self, page: int) -> None:
        if self.cards is not None:
            self._drawer.draw(self.cards, page)
            passages = map(self._library.passage, self.cards.ids_on_page(page))
            titles = ", ".join(passage.shown_title for passage in passages)
            self._sheet.setAccessibleDescription(f"{self._navigator.text}: {titles}")

    def _show_page_of(self, passage_id: str) -> None:
        """Show the first page with the card that is selected in the list."""
        cards = self.cards
        if cards is not None:
            pages = range(cards.page_count)
            with_card = (page for page in pages if passage_id in cards.ids_on_page(page))
            self._navigator.step(next(with_card, self._navigator.page) - self._navigator.page)
