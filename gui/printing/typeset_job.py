"""Sets cards beside the window, one wish at a time; only what was wished last is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from content.cards import CardError, CardLayout, CardSet, Reason, typeset
from content.library import Library
from gui.application.jobs import Jobs, LatestJob
from gui.printing.error_messages import Refusals
from gui.printing.stoppable_work import Run

_FEW = 16
"""Cards that are set so fast that no sample of them is shown before."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which passages are to be set, and how; `page` is looked at, `run` stops it."""

    ids: tuple[str, ...]
    layout: CardLayout
    page: int
    run: Run


class Typesetting(QObject):
    """Sets a deck anew for every wish; an older one still being set is stopped.

    `sampled` carries the first cards of a long deck, set alone; `done` the CardSet, its page
    `page` ready to be shown; `refused` a sentence.
    """

    progressed = Signal(int, int)
    sampled = Signal(object)
    done = Signal(object)
    refused = Signal(str)
    stopped = Signal()

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._wish: Wish | None = None
        self._job = LatestJob(jobs, self._set, self._take, self._take_failure, parent=self)
        self.page = 0

    def ask(self, ids: tuple[str, ...], layout: CardLayout) -> None:
        """Set these cards; what was wished before is no longer wanted."""
        wish = self._wish
        if wish is None or wish.run.stopped or (wish.ids, wish.layout) != (ids, layout):
            self.stop()
            run = Run(self._jobs, self, self.progressed.emit)
            self._wish = Wish(ids, layout, self.page, run)
            self._job.request(self._wish)

    def stop(self) -> None:
        """Set nothing any more, until the next wish."""
        if self._wish is not None:
            self._wish.run.stop()

    def forget(self) -> None:
        """Stop, and tell nothing of it: what was wished is not wanted any more."""
        self.stop()
        self._job.cancel()

    def _set(self, wish: Wish) -> CardSet | CardError:
        """In the job: the cards, and the page that is looked at drawn already."""
        try:
            if len(wish.ids) > _FEW:
                first = wish.ids[: len(wish.layout.grid.slots)]
                sample = typeset(self._library, first, replace(wish.layout, fill_sheet=False))
                sample.svg(0)
                self._jobs.report(partial(self._show_sample, sample, wish.run))
            cards = typeset(self._library, wish.ids, wish.layout, wish.run.progress)
            cards.svg(min(wish.page, cards.page_count - 1))
        except CardError as error:
            return error
        return cards

    def _show_sample(self, sample: CardSet, run: Run) -> None:
        if isValid(self) and not run.stopped:
            self.sampled.emit(sample)

    def _take(self, cards: CardSet | CardError) -> None:
        self._wish = None
        if not isinstance(cards, CardError):
            self.done.emit(cards)
        elif cards.reason is Reason.STOPPED:
            self.stopped.emit()
        else:
            self.refused.emit(Refusals(self).text(cards))

    def _take_failure(self, error: Exception) -> None:
        """What nobody foresaw is told too, so that the dialog never waits in vain."""
        self._wish = None
        self.refused.emit(f"{type(error).__name__}: {error}")
