"""Enables the commands that have something to act on; the keys of the others say why not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut

from gui.commands.command_table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.commands.actions import Actions
    from gui.reading.navigation import Navigation
    from gui.reading.reading_column import ReadingColumn
    from gui.search.search_session import SearchSession
    from gui.tree.tree_view import TreeView
    from gui.window.selection import Selection
    from gui.window.status_bar import StatusBar


_MOST_COMPARED = 4


class CommandStates(QObject):
    """Knows for each command that can be disabled whether it can do something now."""

    def __init__(
        self,
        actions: Actions,
        navigation: Navigation,
        column: ReadingColumn,
        selection: Selection,
        session: SearchSession,
        tree: TreeView,
    ) -> None:
        super().__init__(actions)
        self._actions, self._navigation, self._column = actions, navigation, column
        self._selection, self._session, self._tree = selection, session, tree
        tree.ticks_changed.connect(self.update)
        tree.selectionModel().selectionChanged.connect(self.update)
        session.panel.hits.selectionModel().selectionChanged.connect(self.update)
        for signal in (column.page_written, session.answered, session.ended, selection.changed):
            signal.connect(self.update)

    def update(self) -> None:
        """Enable and disable every command by what is read, selected, listed and ticked now."""
        self._actions.enable(self._possible())

    def explain_disabled_keys(self, status: StatusBar) -> None:
        """Let the keys of a disabled command show in the status bar why it is disabled."""
        for command in COMMANDS:
            action = self._actions[command.name]
            if command.english_reason and command.keys:
                shortcut = QShortcut(self._column.window())
                shortcut.setKeys(command.shortcuts)
                shortcut.activated.connect(partial(_show_status_tip, action, status))
                action.enabledChanged.connect(partial(_enable_unless, shortcut))
                shortcut.setEnabled(not action.isEnabled())

    def _possible(self) -> Mapping[str, bool]:
        navigation, hits = self._navigation, self._session.panel.hits
        is_read = navigation.pending_timer.isActive() or self._column.passage is not None
        ids = self._selection.ids()
        is_selected = bool(ids)
        is_listed = not self._session.panel.isHidden() and bool(hits.passages())
        return {
            "back": navigation.can_go_back,
            "forward": navigation.can_go_forward,
            "previous_passage": navigation.can_step(-1),
            "next_passage": navigation.can_step(1),
            "show_source": is_read,
            "more_like_this": is_read,
            "send_to_wall": is_read,
            "point_on_wall": is_read,
            "copy": is_selected or is_read,
            "compare": _can_be_compared(ids) or (is_read and not ids),
            "add_to_deck": is_selected or is_read,
            "print_card": is_selected or is_read,
            "print_hits": is_listed,
            "explain_hit": is_listed and bool(hits.current),
            "print_ticked": bool(self._tree.ticked()),
        }


def _can_be_compared(ids: Sequence[str]) -> bool:
    """Whether they are passages, and no more than have room beside each other."""
    return 0 < len(ids) <= _MOST_COMPARED and all("/" in each for each in ids)


def _enable_unless(shortcut: QShortcut, on: bool) -> None:
    shortcut.setEnabled(not on)


def _show_status_tip(action: QAction, status: StatusBar) -> None:
    status.show_message(action.statusTip())
