"""Which passages become cards: what is read, marked, found or ticked, a branch, everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from content.library import Library
    from gui.printing import CardDialog
    from gui.scope.scope import ChosenScope
    from gui.window.components import Parts


class CardCommands(QObject):
    """Opens the card dialog for passages, or says in the status line why there are none."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window

    def print_here(self) -> None:
        """The marked hits or the branch that has the focus, else the passage on the page."""
        panel, passage = self._parts.session.panel, self._parts.column.passage
        if panel is not None and panel.hits.hasFocus() and len(panel.hits.marked()) > 1:
            self._open(panel.hits.marked())
        elif self._parts.tree.hasFocus() and self._parts.tree.branch():
            self._open(self._parts.tree.branch())
        elif passage is not None:
            self._open((passage.id,))
        else:
            self._tell(self.tr("Choose a passage first, then print its card."))

    def print_hits(self) -> None:
        """All hits that are listed; those that are marked, where several are."""
        panel = self._parts.session.panel
        if panel is None or not panel.isVisible() or not panel.hits.passages():
            self._tell(self.tr("There are no hits to print."))
        else:
            marked = panel.hits.marked()
            self._open(marked if len(marked) > 1 else panel.hits.passages())

    def print_ticked(self) -> None:
        """What is ticked in the tree."""
        ids = ticked(self._parts.library, self._parts.scope.chosen)
        if ids:
            self._open(ids)
        else:
            self._tell(self.tr("Tick branches of the tree first, then print their cards."))

    def print_library(self) -> None:
        """Everything there is."""
        self._open([town.id for town in self._parts.library.municipalities])

    def open_deck(self) -> None:
        """The cards of a deck that was saved."""
        dialog = self._dialog(())
        if dialog.errands.open_deck():
            dialog.open()
        else:
            dialog.deleteLater()

    def _open(self, ids: Sequence[str]) -> None:
        self._dialog(ids).open()

    def _dialog(self, ids: Sequence[str]) -> CardDialog:
        from gui.printing import CardDialog  # typst and printing load when they are wanted

        parts = self._parts
        return CardDialog(parts.library, ids, parts.jobs, parts.store, parts.printed, self._window)

    def _tell(self, sentence: str) -> None:
        self._parts.status.tell(sentence)


def ticked(library: Library, chosen: ChosenScope) -> tuple[str, ...]:
    """The ids of what is ticked, municipalities and documents, in the order of the tree."""
    return tuple(
        part
        for town in library.municipalities
        if town.id in chosen.towns
        for part in (
            [town.id]
            if town.id in chosen.municipalities
            else [each.id for each in town.documents if each.id in chosen.documents]
        )
    )
