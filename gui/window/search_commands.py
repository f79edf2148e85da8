"""Commands of the search field and the results."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.reading.navigation import KeptPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.reading.navigation import Navigation
    from gui.reading.reading_column import ReadingColumn
    from gui.scope.scope import ScopeModel
    from gui.search.card_code_lookup import CardCodeLookup
    from gui.search.search_field import SearchField
    from gui.search.search_session import SearchSession


class SearchCommands:
    """Searching, ending a search, similar passages, and why a hit was found."""

    def __init__(
        self,
        field: SearchField,
        scope: ScopeModel,
        session: SearchSession,
        column: ReadingColumn,
    ) -> None:
        self._field, self._scope, self._session = field, scope, session
        self._column = column
        self._focus_before_similar: QWidget | None = None

    def search(self) -> None:
        """Go to the search field and select its text, to be typed over."""
        self._field.focus_and_select()

    def search_everything(self) -> None:
        """Search without a scope."""
        self._scope.clear()

    def escape(self) -> None:
        """One step back: from the source to the page, to the field, to before the search."""
        session = self._session
        if self._column.shows_source:
            self._column.show_source(False)  # noqa: FBT003 - as the action says it
        elif session.lists_similar:
            self._leave_similar()
        elif session.query and self._column.current_view.hasFocus():
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif session.query:
            self._field.clear_and_return_focus()
        else:
            self._field.focus_and_select()

    def more_like_this(self) -> None:
        """List the passages most like the one that is read."""
        passage, session = self._column.passage, self._session
        if passage is None:
            return
        if not session.lists_similar:
            self._focus_before_similar = self._column.window().focusWidget()
        session.list_similar(passage.id)
        if not self._field.hasFocus():
            session.panel.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def explain_hit(self) -> None:
        """Show beside the current hit why it was found."""
        self._session.panel.hits.show_explanation()

    def _leave_similar(self) -> None:
        """From an opened passage to the list; from the list to where it was asked for."""
        if self._column.current_view.hasFocus():
            self._session.panel.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._session.leave_similar()
        if self._focus_before_similar is not None and not self._session.lists_similar:
            self._focus_before_similar.setFocus(Qt.FocusReason.OtherFocusReason)


def connect_search(
    navigation: Navigation, session: SearchSession, codes: CardCodeLookup, column: ReadingColumn
) -> None:
    """Preview on the page what is found, open what is chosen, and leave it with the search."""
    session.started.connect(navigation.pending_timer.stop)
    session.best_hit_found.connect(partial(navigation.preview, soon=True))
    session.ended.connect(navigation.close_preview)
    for search in (session, codes):
        search.passage_selected.connect(navigation.preview)
        search.passage_opened.connect(navigation.open_preview)
        search.passage_opened.connect(column.focus_text)
    KeptPage(navigation, column)
