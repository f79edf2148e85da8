"""Commands that collect passages in the current deck, and print, save, open and empty it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from gui.application.content_labels import place_of
from gui.commands.command import MenuSection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.deck.card_list import CardRow
    from gui.deck.current_deck import CurrentDeck
    from gui.deck.deck_files import DeckActions
    from gui.deck.deck_tray import DeckTray
    from gui.printing import CardDialog
    from gui.window.selection import Selection
    from gui.window.status_bar import StatusBar


class DeckCommands(QObject):
    """The deck is shown in a tray once `show_tray` is called, after the first frame.

    `make_dialog` makes a card dialog; `data_folder` keeps the file of the deck.
    """

    passage_selected = Signal(str)  # in the tray; the library has it
    passage_opened = Signal()  # the selected one, with Enter
    typed = Signal(str)

    def __init__(
        self,
        make_dialog: Callable[[Sequence[str]], CardDialog],
        library: Library,
        selection: Selection,
        store: PreferenceStore,
        data_folder: Path,
        status: StatusBar,
    ) -> None:
        super().__init__(status)
        self.make_dialog, self._library, self._selection = make_dialog, library, selection
        self._store, self._data_folder, self.status = store, data_folder, status
        self.panes: list[QWidget] = []  # of the tray

    @cached_property
    def deck(self) -> CurrentDeck:
        """The deck."""
        from gui.deck.current_deck import FILE, CurrentDeck

        deck = CurrentDeck(self._library, self._data_folder / FILE, self)
        deck.message.connect(self.status.show_message)
        return deck

    def add_to_deck(self) -> None:
        """Add what is selected, or the passage on the page."""
        from content.cards.card_selection import select_passages

        passages = select_passages(self._library, self._selection.ids())
        self.deck.add(each.id for each in passages)

    def print_deck(self) -> None:
        """Open the card dialog with a copy of the deck."""
        from content.cards.deck import Deck

        dialog = self.make_dialog(())
        dialog.deck_actions.show_deck(Deck(self.deck.title, self.deck.passages))
        dialog.open()

    def open_deck(self) -> None:
        """Replace the deck by that of a file."""
        self.files.open_deck()

    def save_deck(self) -> None:
        """Save the deck in a file of its own."""
        self.files.save_deck()

    def empty_deck(self) -> None:
        """Remove all passages from the deck."""
        self.deck.set_order(())

    def undo(self) -> None:
        """Undo the last change of the deck."""
        stack = self.deck.undo_stack
        sentence = self.tr("Undone: {change}").format(change=stack.undoText())
        self.status.show_message(sentence)
        stack.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        stack = self.deck.undo_stack
        sentence = self.tr("Done again: {change}").format(change=stack.redoText())
        self.status.show_message(sentence)
        stack.redo()

    def show_tray(self, actions: Actions, tree: QWidget, jobs: Jobs) -> None:
        """Show the deck in the column of the tree, below it, as soon as its file is read."""
        from gui.deck.deck_tray import DeckTray

        add, print_deck = map(actions.button, ("add_to_deck", "print_deck"))
        tray = DeckTray(add, print_deck, actions.in_section(MenuSection.DECK))
        column = cast("QWidget", tree.parentWidget()).layout()
        cast("QVBoxLayout", column).addWidget(tray, 1)
        tray.show()
        tray.set_tab_order_after(tree)
        actions.add_context_menu(tray.cards)
        self.panes.append(tray.cards)
        tray.cards.passage_selected.connect(self._emit_known)
        cards = tray.cards
        cards.changed.connect(
            lambda: self.deck.set_order(cards.passages, cards.selected_passages())
        )
        tray.keys.typed.connect(self.typed)
        tray.keys.enter_pressed.connect(self.passage_opened)
        tray.files_dropped.connect(lambda files: self.files.open_files(files))  # noqa: PLW0108 - late
        self._selection.add_pane(
            cards, lambda: tuple(filter(self._library.__contains__, cards.selected_passages()))
        )
        self._actions, stack = actions, self.deck.undo_stack
        stack.canUndoChanged.connect(self._enable)
        stack.canRedoChanged.connect(self._enable)
        show = partial(self._show, tray)
        self.deck.changed.connect(show)
        tray.rows_wanted.connect(show)
        tray.window_activated.connect(self.deck.reload)
        show()
        self.deck.load(jobs)

    @cached_property
    def files(self) -> DeckActions:
        """What opens and saves it."""
        from gui.application.file_dialogs import FileDialogs
        from gui.deck.deck_files import DeckActions

        dialogs = FileDialogs(self._store, self.status.window())
        return DeckActions(
            self._library,
            self.deck,
            dialogs,
            lambda: self.deck.title or self.tr("Deck"),
            keeps_unknown=True,
        )

    def _enable(self, _changed: bool | None = None) -> None:
        stack, has_cards = self.deck.undo_stack, bool(self.deck.passages)
        possible = dict.fromkeys(("print_deck", "save_deck", "empty_deck"), has_cards)
        possible |= {"undo": stack.canUndo(), "redo": stack.canRedo()}
        self._actions.enable(possible)

    def _show(self, tray: DeckTray) -> None:
        self._enable()
        tray.show_deck(self.deck.title, list(map(self._row, self.deck.passages)))

    def _row(self, passage_id: str) -> CardRow:
        from gui.deck.card_list import CardRow

        if passage_id not in self._library:
            return CardRow(passage_id, passage_id, self.tr("Not in the library"))
        passage = self._library.passage(passage_id)
        return CardRow(passage_id, passage.shown_title, place_of(self._library, passage))

    def _emit_known(self, passage: str) -> None:
        if passage in self._library:
            self.passage_selected.emit(passage)
