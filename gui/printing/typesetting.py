"""Sets cards beside the window, one layout at a time; only the layout last asked for is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from content.cards import CardError, CardLayout, CardSet, typeset
from content.library import Library
from gui.jobs import Jobs
from gui.printing.refusals import Refusals


class Typesetting(QObject):
    """Sets the same passages anew for every layout that is asked for.

    `done` carries a CardSet whose pages are ready to be shown, `refused` a sentence.
    """

    done = Signal(object)
    refused = Signal(str)

    def __init__(
        self, library: Library, ids: Sequence[str], jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._ids, self._jobs = library, tuple(ids), jobs
        self._wanted: CardLayout | None = None
        self._under_way: CardLayout | None = None

    def ask(self, layout: CardLayout) -> None:
        """Set the cards to `layout`; what was asked for before is no longer wanted."""
        self._wanted = layout
        if self._under_way is None:
            self._start(layout)

    def _start(self, layout: CardLayout) -> None:
        self._under_way = layout
        job = partial(_set, self._library, self._ids, layout)
        self._jobs.run(job, self._take, self._take_failure)

    def _take(self, cards: CardSet | CardError) -> None:
        if not self._is_wanted():
            return
        if isinstance(cards, CardError):
            self.refused.emit(Refusals(self).text(cards))
        else:
            self.done.emit(cards)

    def _take_failure(self, error: Exception) -> None:
        """What nobody foresaw is told too, so that the dialog never waits in vain."""
        if self._is_wanted():
            self.refused.emit(f"{type(error).__name__}: {error}")

    def _is_wanted(self) -> bool:
        """Whether what came is what was asked for last; if not, that is begun."""
        came, self._under_way = self._under_way, None
        if self._wanted is not None and came != self._wanted:
            self._start(self._wanted)
            return False
        return True


def _set(library: Library, ids: Sequence[str], layout: CardLayout) -> CardSet | CardError:
    try:
        cards = typeset(library, ids, layout)
        cards.svg(0)  # the pages are drawn here, so that turning them costs the window nothing
    except CardError as error:
        return error
    return cards
