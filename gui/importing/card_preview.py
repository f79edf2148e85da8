"""The card of a passage that is no part of the library yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.cards import CardError, typeset
from content.cards.card_formats import Sheet
from content.cards.card_layout import CardLayout
from gui.application.jobs import LatestJob
from gui.printing.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from content.library import Library
    from gui.application.jobs import Jobs

_LAYOUT = CardLayout(sheet=Sheet.CARD, crop_marks=False)


class CardPreview(SheetPreview):
    """Shows the front of a card; empty while there is none, or none can be made."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Card"))
        self._job = LatestJob(jobs, _front, self.show_page, parent=self)

    def show_card(self, library: Library, passage_id: str) -> None:
        """Show the card of a passage as soon as it is typeset."""
        self.setAccessibleDescription(library.passage(passage_id).shown_title)
        self._job.request((library, passage_id))


def _front(request: tuple[Library, str]) -> str:
    """Called in the job."""
    library, passage_id = request
    try:
        return typeset(library, (passage_id,), _LAYOUT).svg(0)
    except CardError:
        return ""
