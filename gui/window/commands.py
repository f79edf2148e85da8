"""What the commands of the window do that no single part can do alone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from gui.window.card_commands import CardCommands
from gui.window.pane_cycle import go_to_next_pane
from gui.window.passage_commands import PassageCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from gui.window.components import Parts


class Commands(QObject):
    """Every command by its name in `gui.window.actions`."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._before_like: QWidget | None = None
        self._passage = PassageCommands(parts.library, parts.column, parts.status)
        self._cards = CardCommands(parts, window)

    def calls(self) -> Mapping[str, Callable[..., object]]:
        """What each command calls; those that hold are given True or False."""
        parts, navigation, passage = self._parts, self._parts.navigation, self._passage
        return {
            "search": parts.field.come_here,
            "return": self._return,
            "search_everything": parts.scope.clear,
            "back": navigation.back,
            "forward": navigation.forward,
            "previous": partial(navigation.step, -1),
            "next": partial(navigation.step, 1),
            "like": self._list_like,
            "why": self._say_why,
            "source": parts.column.show_source,
            "line_numbers": self._number_lines,
            "copy": passage.copy,
            "card": self._cards.print_here,
            "hit_cards": self._cards.print_hits,
            "ticked_cards": self._cards.print_ticked,
            "library_cards": self._cards.print_library,
            "open_deck": self._cards.open_deck,
            "larger": parts.appearance.enlarge,
            "smaller": parts.appearance.reduce,
            "normal_size": parts.appearance.reset_size,
            "next_pane": partial(self._go_to_pane, forward=True),
            "previous_pane": partial(self._go_to_pane, forward=False),
            "faults": parts.column.show_faults,
            "quit": self._window.close,
        }

    def read_on(self) -> None:
        """Give the focus to what is read."""
        self._parts.column.side.setFocus(Qt.FocusReason.OtherFocusReason)

    def _return(self) -> None:
        """One step back: from the source to the page, to the field, to before the search."""
        parts = self._parts
        if parts.column.shows_source:
            parts.column.show_source(False)  # noqa: FBT003 - as the action says it
        elif parts.session.compares:
            self._return_from_like()
        elif parts.session.query and parts.column.side.hasFocus():
            parts.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif parts.session.query:
            parts.field.go_back()
        else:
            parts.field.come_here()

    def _return_from_like(self) -> None:
        """From a passage that was stayed at to the list; from the list to where it was asked."""
        panel, column = self._parts.session.panel, self._parts.column
        if panel is not None and column.side.hasFocus():
            panel.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._parts.session.leave_like()
        if self._before_like is not None and not self._parts.session.compares:
            self._before_like.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_like(self) -> None:
        """The passages most like the one that is read, to be walked with the arrow keys."""
        parts, passage = self._parts, self._parts.column.passage
        if passage is None:
            parts.status.tell(self.tr("Choose a passage first, then ask for more like it."))
            return
        if not parts.session.compares:
            self._before_like = self._window.focusWidget()
        parts.session.like(passage.id)
        panel = parts.session.panel
        if panel is not None and not parts.field.hasFocus():
            panel.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_why(self) -> None:
        """Why the hit that is stood at was found, beside it."""
        from gui.search.explanation_tooltip import show_why

        panel = self._parts.session.panel
        if panel is None or not panel.isVisible() or not show_why(panel.hits):
            self._parts.status.tell(self.tr("Stand at a hit first, then ask why it is one."))

    def _number_lines(self, on: bool) -> None:
        self._parts.column.pane.number_lines(on)
        store = self._parts.store
        store.change(replace(store.current, line_numbers=on))

    def _go_to_pane(self, *, forward: bool) -> None:
        parts = self._parts
        panel = parts.session.panel
        hits = [panel.hits] if panel is not None else []
        go_to_next_pane([parts.field, parts.tree, *hits, parts.column.side], forward=forward)
