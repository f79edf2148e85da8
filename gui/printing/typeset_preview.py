"""The proof: the cards as they are set now, page by page, with what is to be known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, CardLayout, CardSet, Reason
from gui.printing.error_messages import Refusals
from gui.printing.page_drawer import PageDrawer
from gui.printing.summary import Summary
from gui.printing.typeset_job import Typesetting

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.printing.deck_panel import DeckPanel
    from gui.printing.page_navigator import PageTurner
    from gui.printing.preview import SheetPreview
    from gui.printing.progress_bar import WorkLine


class Proof(QObject):
    """Sets the deck to each layout and shows it; `changed` tells that `cards` are others."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        deck: DeckPanel,
        preview: SheetPreview,
        turner: PageTurner,
        line: WorkLine,
    ) -> None:
        super().__init__(deck)
        self._deck, self._preview, self._turner, self._line = deck, preview, turner, line
        self.cards: CardSet | None = None
        """The cards as they are chosen; None while they are being set, or cannot be."""
        self._summary = Summary(library, self)
        self._typesetting = Typesetting(library, jobs, self)
        self._drawer = PageDrawer(jobs, self)
        self._typesetting.progressed.connect(line.show_progress)
        self._typesetting.sampled.connect(self._show_sample)
        self._typesetting.done.connect(self._show_cards)
        self._typesetting.refused.connect(self._refuse)
        self._typesetting.stopped.connect(self._pause)
        self._drawer.drawn.connect(preview.show_page)
        preview.stepped.connect(turner.step)
        turner.turned.connect(self._turn)
        deck.stood_at.connect(self._find)

    def set(self, layout: CardLayout) -> None:
        """Set the deck to a layout; what was being set is stopped."""
        self.cards = None
        self.changed.emit()
        passages = self._deck.passages
        if not passages and not layout.empty_cards:
            self._typesetting.forget()
            self._refuse(Refusals(self).text(CardError("", Reason.NO_CARDS)))
            return
        self._line.begin(self.tr("Setting the cards …"))
        self._typesetting.page = self._turner.page
        self._typesetting.ask(passages, layout)

    def stop(self) -> None:
        """Stop setting cards."""
        self._typesetting.stop()

    def _show_sample(self, sample: CardSet) -> None:
        """A page to look at while a long deck is set."""
        self._preview.show_page(sample.svg(0))

    def _show_cards(self, cards: CardSet) -> None:
        self.cards = cards
        self._deck.told.setText(self._summary.of(cards))
        self._deck.cards.tell(self._summary.remarks(cards))
        self._line.say("")
        self._turner.begin(cards.page_count)
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        """There are no cards in this layout; another can be chosen."""
        self._deck.told.clear()
        self._drawer.forget()
        self._preview.show_page("")
        self._turner.begin(0)
        self._line.say(sentence)

    def _pause(self) -> None:
        self._line.offer_again(self.tr("Stopped: the cards are not set."))

    def _turn(self, page: int) -> None:
        if self.cards is not None:
            self._drawer.draw(self.cards, page)
            titles = self._summary.of_page(self.cards, page)
            self._preview.setAccessibleDescription(f"{self._turner.words}: {titles}")

    def _find(self, passage: str) -> None:
        """Turn to the card that is stood at in the list."""
        cards = self.cards
        if cards is not None:
            pages = (page for page in range(cards.page_count) if passage in cards.ids_on_page(page))
            self._turner.step(next(pages, self._turner.page) - self._turner.page)
