"""Searches of before, offered below the empty search field when Down is pressed in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore
    from gui.search.search_field import SearchField
    from gui.search.search_session import SearchSession

_MOST = 12
_SHORTEST, _LONGEST = 2, 200
"""Characters of a search that is remembered."""
_SHOWN_CHARACTERS = 60


class RecentSearches(QObject):
    """Remembers what was typed when a result of it is opened, or when it is cleared with Esc."""

    def __init__(self, field: SearchField, session: SearchSession, store: PreferenceStore) -> None:
        super().__init__(field)
        self._field, self._session, self._store = field, session, store
        field.move_requested.connect(self._open_menu)
        field.search_ended.connect(self._remember)
        session.passage_opened.connect(self._remember_current)

    def _remember_current(self) -> None:
        self._remember(self._field.text())

    def _remember(self, text: str) -> None:
        query, settings = " ".join(text.split()), self._store.current
        if settings.keep_searches and _SHORTEST <= len(query) <= _LONGEST:
            others = (each for each in settings.recent_searches if each != query)
            self._set((query, *others)[:_MOST])

    def _set(self, searches: tuple[str, ...]) -> None:
        self._store.change(replace(self._store.current, recent_searches=searches))

    def _open_menu(self, rows: int) -> None:
        """Show the menu at Down, unless that is for results that are listed."""
        if rows < 0 or self._field.text() or self._session.lists_similar:
            return
        menu = QMenu(self._field)
        menu.setObjectName("recentSearches")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        settings = self._store.current
        for query in settings.recent_searches:
            shown = query if len(query) <= _SHOWN_CHARACTERS else f"{query[:_SHOWN_CHARACTERS]}…"
            action = menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(lambda _on, chosen=query: self._field.setText(chosen))
        if not settings.recent_searches:
            menu.addAction(self.tr("No recent searches")).setEnabled(False)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Clear recent searches"))
        clear.setEnabled(bool(settings.recent_searches))
        clear.triggered.connect(lambda: self._set(()))
        keep = menu.addAction(self.tr("Remember searches"))
        keep.setCheckable(True)
        keep.setChecked(settings.keep_searches)
        keep.toggled.connect(self._keep)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._field.mapToGlobal(self._field.rect().bottomLeft()))

    def _keep(self, on: bool) -> None:
        """Remember searches from now on; or no longer, and forget those of before."""
        kept = self._store.current.recent_searches if on else ()
        self._store.change(replace(self._store.current, keep_searches=on, recent_searches=kept))
