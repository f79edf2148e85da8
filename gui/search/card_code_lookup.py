"""Card codes in the search field: finds the passage of a code beside the window, and shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.application.jobs import LatestJob

if TYPE_CHECKING:
    from pathlib import Path

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.search.card_code_page import CardCodePage, CardCodeResult
    from gui.search.search_field import SearchField
    from gui.search.search_session import SearchSession

_CODE_LENGTH = 10
_WITHOUT_SEPARATORS = str.maketrans("", "", " -–—")


class CardCodeLookup(QObject):
    """Looks up what is typed if it could be a card code.

    While a code's page is shown, the panel of hits is hidden. Enter pressed before the passage is
    found opens it when it is.
    """

    passage_selected = Signal(str)  # by its code: show it in passing
    passage_opened = Signal()  # it is the one that was looked for

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
        self._job = LatestJob(jobs, find, self._show, self._forget_enter, parent=self)
        self._session, self._container = session, session.container
        self._page: CardCodePage | None = None
        self._shown = self._opens_when_found = False
        field.textChanged.connect(self._look_up)
        field.open_requested.connect(self._open)
        session.similar_listed.connect(self._hide)
        session.resumed.connect(self._look_up)

    def _look_up(self, text: str) -> None:
        self._hide()
        self._opens_when_found = False
        if _may_be_code(text):
            self._job.request(text.strip())
        else:
            self._job.cancel()

    def _forget_enter(self, _error: Exception) -> None:
        self._opens_when_found = False

    def _show(self, result: CardCodeResult | None) -> None:
        if result is None:
            return
        page = self._page
        if page is None:
            from gui.search.card_code_page import CardCodePage

            page = self._page = CardCodePage(self._container)
            layout = self._container.layout()
            if layout is not None:
                layout.addWidget(page)
                QWidget.setTabOrder(self._session.panel.hits, page.changes)
        page.show_result(result)
        self._shown = True
        self._session.panel.hide()
        page.show()
        self.passage_selected.emit(result.passage.id)
        if self._opens_when_found:
            self.passage_opened.emit()

    def _hide(self) -> None:
        self._shown = False
        if self._page is not None and not self._page.isHidden():
            self._page.hide()
            self._session.panel.show()

    def _open(self) -> None:
        if self._shown:
            self.passage_opened.emit()
        else:
            self._opens_when_found = self._job.pending is not None


def _may_be_code(text: str) -> bool:
    """Whether the letters could be a code, without loading what knows codes."""
    characters = text.strip().translate(_WITHOUT_SEPARATORS)
    return len(characters) == _CODE_LENGTH and characters.isascii() and characters.isalnum()


def _find(library: Library, printed: Path, text: str) -> CardCodeResult | None:
    # In a job: these load the typesetter's parts.
    from content.cards.card_code import passages_of_code
    from content.cards.print_history import PrintedCards
    from gui.application.content_labels import place_of
    from gui.search.card_code_page import CardCodeResult

    coded = next(iter(passages_of_code(library, text)), None)
    if coded is None:
        return None
    passage = coded.passage
    changes = None if coded.unchanged else PrintedCards(printed).changes(coded.code, passage)
    place = place_of(library, passage)
    return CardCodeResult(coded.code, passage, place, coded.unchanged, changes)
