"""Commands for work with a group; nothing of it is imported before the first of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from PySide6.QtWidgets import QStatusBar, QWidget

    from content.cards.deck import Deck
    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.application.preferences import PreferenceStore
    from gui.group.candidate_reader import CandidateReader
    from gui.group.draw import Draw
    from gui.group.group_dialog import GroupDialog
    from gui.group.group_time import GroupTime
    from gui.printing import CardDialog
    from gui.scope.scope import ScopeModel
    from gui.wall.wall_commands import WallCommands


class DeckPrinter(Protocol):
    """What prints decks and shows passages; `status` is the bar of its window."""

    passage_selected: SignalInstance

    @property
    def status(self) -> QStatusBar:
        """The status bar."""

    @property
    def make_dialog(self) -> Callable[[Sequence[str]], CardDialog]:
        """Makes a card dialog."""


class GroupCommands(QObject):
    """Draws, deals, asks *Who said this?* and keeps the time."""

    def __init__(
        self,
        library: Library,
        scope: ScopeModel,
        jobs: Jobs,
        store: PreferenceStore,
        walls: WallCommands,
        printer: DeckPrinter,
    ) -> None:
        super().__init__(walls)
        self._library, self._scope, self._jobs = library, scope, jobs
        self._store, self._walls, self._printer = store, walls, printer
        self._open: dict[str, GroupDialog] = {}
        if store.current.time.end or store.current.time.rest:
            QTimer.singleShot(0, self._restore_time)

    def draw(self) -> None:
        """Draw a passage at random of what is ticked."""
        from gui.group.draw_dialog import DrawDialog

        dialog = self._open.get("draw")
        if not isinstance(dialog, DrawDialog):
            dialog = DrawDialog(self._library, self._reader, self._drawn, self._walls, self._window)
            dialog.passage_drawn.connect(self._printer.passage_selected)
        self._show("draw", dialog)
        dialog.draw_next()

    def deal_cards(self) -> None:
        """Open the dialog that deals cards to groups."""
        from gui.group.deal_dialog import DealDialog

        dialog = self._open.get("deal")
        if not isinstance(dialog, DealDialog):
            dialog = DealDialog(
                self._library, self._reader, self._chance, self._store, self._walls, self._window
            )
            dialog.cards_wanted.connect(self._print)
            dialog.passage_wanted.connect(self._printer.passage_selected)
        self._show("deal", dialog)

    def ask_who_said_this(self) -> None:
        """Ask whose a passage is."""
        from gui.group.quiz_dialog import QuizDialog

        dialog = self._open.get("quiz")
        if not isinstance(dialog, QuizDialog):
            dialog = QuizDialog(
                self._library, self._reader, self._asked, self._store, self._walls, self._window
            )
        self._show("quiz", dialog)
        if not dialog.is_asking:
            dialog.begin()

    def show_time(self) -> None:
        """Open the dialog that sets the time."""
        from gui.group.time_dialog import TimeDialog

        dialog = self._open.get("time")
        if dialog is None:
            dialog = TimeDialog(self._time, self._store, self._walls, self._window)
        self._show("time", dialog)

    def _print(self, deck: Deck) -> None:
        """Open the card dialog with a deck."""
        dialog = self._printer.make_dialog(())
        dialog.deck_actions.show_deck(deck)
        dialog.open()

    def _show(self, name: str, dialog: GroupDialog) -> None:
        """Show a dialog beside the window, or bring it to the front."""
        if name not in self._open:
            self._open[name] = dialog
            dialog.finished.connect(lambda: self._open.pop(name))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _restore_time(self) -> None:
        self._time.restore()

    @property
    def _window(self) -> QWidget:
        return self._printer.status.window()

    @cached_property
    def _reader(self) -> CandidateReader:
        from gui.group.candidate_reader import CandidateReader

        return CandidateReader(self._library, self._scope, self._jobs, self)

    @cached_property
    def _chance(self) -> Random:
        from random import SystemRandom

        return SystemRandom()

    @cached_property
    def _drawn(self) -> Draw:
        from gui.group.draw import Draw

        return Draw(self._chance)

    @cached_property
    def _asked(self) -> Draw:
        from gui.group.draw import Draw

        return Draw(self._chance)

    @cached_property
    def _time(self) -> GroupTime:
        from gui.group.group_time import GroupTime

        time = GroupTime(self._store, self._walls, self._printer.status)
        time.clicked.connect(self.show_time)
        return time
