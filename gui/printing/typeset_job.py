"""Typesets cards in a job; only the newest request is answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from content.cards import CardError, CardLayout, CardSet, Reason, typeset
from content.library import Library
from gui.application.card_error_messages import error_message, unexpected_error_message
from gui.application.jobs import Jobs, LatestJob
from gui.printing.stoppable_work import StoppableWork

_SMALL_DECK = 16
"""Cards that are typeset so fast that no sample is shown first."""


@dataclass(frozen=True, slots=True)
class TypesetRequest:
    """Passages and their layout; `page` is drawn as well, `work` stops it."""

    ids: tuple[str, ...]
    layout: CardLayout
    page: int
    work: StoppableWork


class TypesetJob(QObject):
    """Typesets a deck anew for every request; an older one is stopped.

    `sampled` carries a CardSet of the first cards of a long deck, `finished` the whole CardSet,
    `failed` a sentence.
    """

    progressed = Signal(int, int)
    sampled = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._request: TypesetRequest | None = None
        self._job = LatestJob(jobs, self._typeset, self._finish, self._fail, parent=self)

    def request(self, ids: tuple[str, ...], layout: CardLayout, page: int = 0) -> None:
        """Typeset these cards and draw one page of them, instead of what was requested before."""
        current = self._request
        if (
            current is None
            or current.work.stopped
            or (current.ids, current.layout) != (ids, layout)
        ):
            self.stop()
            work = StoppableWork(self._jobs, self, self.progressed.emit)
            self._request = TypesetRequest(ids, layout, page, work)
            self._job.request(self._request)

    def stop(self) -> None:
        """Stop typesetting; `stopped` follows."""
        if self._request is not None:
            self._request.work.stop()

    def cancel(self) -> None:
        """Stop typesetting; no signal follows."""
        self.stop()
        self._job.cancel()

    def _typeset(self, request: TypesetRequest) -> CardSet | CardError:
        """Called in the job."""
        try:
            if len(request.ids) > _SMALL_DECK:
                first_sheet = request.ids[: len(request.layout.grid.slots)]
                layout = replace(request.layout, fill_sheet=False)
                sample = typeset(self._library, first_sheet, layout)
                sample.svg(0)
                self._jobs.report(partial(self._show_sample, sample, request.work))
            cards = typeset(
                self._library, request.ids, request.layout, request.work.report_progress
            )
            cards.svg(min(request.page, cards.page_count - 1))
        except CardError as error:
            return error
        return cards

    def _show_sample(self, sample: CardSet, work: StoppableWork) -> None:
        if isValid(self) and not work.stopped:
            self.sampled.emit(sample)

    def _finish(self, result: CardSet | CardError) -> None:
        self._request = None
        if not isinstance(result, CardError):
            self.finished.emit(result)
        elif result.reason is Reason.STOPPED:
            self.stopped.emit()
        else:
            self.failed.emit(error_message(result))

    def _fail(self, error: Exception) -> None:
        """An unforeseen error is shown too, so that the dialog never waits in vain."""
        self._request = None
        self.failed.emit(unexpected_error_message(error))
