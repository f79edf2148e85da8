"""Card codes in the search field: finds the passage of a code beside the window, and shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.application.jobs import LatestJob

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.search.card_code_page import CodeFinding, CodePage
    from gui.search.search_field import SearchField
    from gui.search.search_session import SearchSession

_SIGNS = 10
_BETWEEN = str.maketrans("", "", " -–—")


class CardCodes(QObject):
    """Looks at what is typed; one look-up at a time, the newest first.

    While a code's page is shown, the panel of hits is put aside. Enter pressed before the passage
    is found is kept until it is.
    """

    found = Signal(str)  # the passage of a code: show it in passing
    stayed = Signal()  # that passage is the one that was looked for

    def __init__(
        self,
        library: Library,
        printed: Path,
        jobs: Jobs,
        field: SearchField,
        session: SearchSession,
    ) -> None:
        """`printed` is the folder that remembers the cards that were printed."""
        super().__init__(session)
        find = partial(_find, library, printed)
        self._lookup = LatestJob(jobs, find, self._take, self._take_failure, parent=self)
        self._session, self._room = session, session.room
        self._page: CodePage | None = None
        self._shown = self._stays = False
        field.textChanged.connect(self._take_text)
        field.stayed.connect(self._stay)
        session.compared.connect(self._put_away)
        session.resumed.connect(self._take_text)

    def _take_text(self, text: str) -> None:
        self._put_away()
        self._stays = False
        if _may_be_code(text):
            self._lookup.request(text.strip())
        else:
            self._lookup.cancel()

    def _take(self, finding: CodeFinding | None) -> None:
        if finding is not None:
            self._show(finding)

    def _take_failure(self, _error: Exception) -> None:
        """The log has it; the field searches all the same."""
        self._stays = False

    def _show(self, finding: CodeFinding) -> None:
        page = self._page
        if page is None:
            from gui.search.card_code_page import CodePage

            page = self._page = CodePage(self._room)
            layout = self._room.layout()
            if layout is not None:
                layout.addWidget(page)
        page.tell(finding)
        self._shown = True
        if self._session.panel is not None:
            self._session.panel.hide()
        page.show()
        self.found.emit(finding.passage.id)
        if self._stays:
            self.stayed.emit()

    def _put_away(self) -> None:
        self._shown = False
        if self._page is not None and not self._page.isHidden():
            self._page.hide()
            if self._session.panel is not None:
                self._session.panel.show()

    def _stay(self) -> None:
        if self._shown:
            self.stayed.emit()
        else:
            self._stays = self._lookup.pending is not None


def _may_be_code(text: str) -> bool:
    """Whether the letters could be a code, told without loading what knows codes."""
    signs = text.strip().translate(_BETWEEN)
    return len(signs) == _SIGNS and signs.isascii() and signs.isalnum()


def _find(library: Library, printed: Path, text: str) -> CodeFinding | None:
    # In a job: these load the typesetter's parts.
    from content.cards.card_code import passages_of_code
    from content.cards.printed_cards import PrintedCards
    from gui.application.labels import place_of
    from gui.search.card_code_page import CodeFinding

    coded = next(iter(passages_of_code(library, text)), None)
    if coded is None:
        return None
    passage = coded.passage
    changes = None if coded.unchanged else PrintedCards(printed).changes(coded.code, passage)
    place = place_of(library, passage)
    return CodeFinding(coded.code, passage, place, coded.unchanged, changes)
