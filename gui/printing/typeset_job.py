"""Sets cards beside the window, one wish at a time; only what was wished last is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from content.cards import CardError, CardLayout, CardSet, Reason, typeset
from content.library import Library
from gui.application.jobs import Jobs
from gui.printing.error_messages import Refusals
from gui.printing.stoppable_work import Run

_FEW = 16
"""Cards that are set so fast that no sample of them is shown before."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which passages are to be set, and how."""

    ids: tuple[str, ...]
    layout: CardLayout


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
        self._wanted: Wish | None = None
        self._under_way: Wish | None = None
        self._run: Run | None = None
        self.page = 0

    def ask(self, ids: tuple[str, ...], layout: CardLayout) -> None:
        """Set these cards; what was wished before is no longer wanted."""
        self._wanted = Wish(ids, layout)
        if self._run is None:
            self._start(self._wanted)
        elif self._wanted != self._under_way:
            self._run.stop()

    def stop(self) -> None:
        """Set nothing any more, until the next wish."""
        if self._run is not None:
            self._run.stop()

    def forget(self) -> None:
        """Stop, and tell nothing of it: what was wished is not wanted any more."""
        self._wanted = None
        self.stop()

    def _start(self, wish: Wish) -> None:
        self._under_way = wish
        run = self._run = Run(self._jobs, self, self.progressed.emit)
        self._jobs.run(partial(self._set, wish, run, self.page), self._take, self._take_failure)

    def _set(self, wish: Wish, run: Run, page: int) -> CardSet | CardError:
        """In the job: the cards, and the page that is looked at drawn already."""
        try:
            if len(wish.ids) > _FEW:
                first = wish.ids[: len(wish.layout.grid.places)]
                sample = typeset(self._library, first, replace(wish.layout, fill_sheet=False))
                sample.svg(0)
                self._jobs.report(partial(self._show_sample, sample, run))
            cards = typeset(self._library, wish.ids, wish.layout, run.progress)
            cards.svg(min(page, cards.page_count - 1))
        except CardError as error:
            return error
        return cards

    def _show_sample(self, sample: CardSet, run: Run) -> None:
        if isValid(self) and run is self._run and not run.stopped:
            self.sampled.emit(sample)

    def _take(self, cards: CardSet | CardError) -> None:
        if not self._is_wanted():
            return
        if not isinstance(cards, CardError):
            self.done.emit(cards)
        elif cards.reason is Reason.STOPPED:
            self.stopped.emit()
        else:
            self.refused.emit(Refusals(self).text(cards))

    def _take_failure(self, error: Exception) -> None:
        """What nobody foresaw is told too, so that the dialog never waits in vain."""
        if self._is_wanted():
            self.refused.emit(f"{type(error).__name__}: {error}")

    def _is_wanted(self) -> bool:
        """Whether what came is what was wished last; if not, that is begun."""
        came, self._under_way, self._run = self._under_way, None, None
        if self._wanted is not None and came != self._wanted:
            self._start(self._wanted)
        return came == self._wanted
