"""Commands that print cards: of what is read, selected, found or ticked, of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.library import Library
    from gui.printing import CardDialog
    from gui.search.results_panel import ResultsPanel
    from gui.tree.tree_view import TreeView
    from gui.window.selection import Selection
    from gui.window.status_bar import StatusBar

translate = QCoreApplication.translate


class CardCommands:
    """Opens the card dialog for passages, or says in the status bar why there are none.

    `make_dialog` is given the ids of municipalities, documents or passages.
    """

    def __init__(
        self,
        make_dialog: Callable[[Sequence[str]], CardDialog],
        library: Library,
        selection: Selection,
        tree: TreeView,
        panel: ResultsPanel,
        status: StatusBar,
    ) -> None:
        self._make_dialog, self._library, self._selection = make_dialog, library, selection
        self._tree, self._panel, self._status = tree, panel, status

    def print_card(self) -> None:
        """What is selected, else the passage on the page."""
        ids = self._selection.ids()
        if ids:
            self._open(ids)
        else:
            self._status.show_message(
                translate("CardCommands", "Select a passage first, then print its card.")
            )

    def print_hits(self) -> None:
        """All hits that are listed; those that are selected, where several are."""
        hits = self._panel.hits
        if not self._panel.isVisible() or not hits.passages():
            self._status.show_message(translate("CardCommands", "There are no results to print."))
        else:
            selected = hits.selected_passages()
            self._open(selected if len(selected) > 1 else hits.passages())

    def print_ticked(self) -> None:
        """What is ticked in the tree."""
        ids = self._tree.ticked()
        if ids:
            self._open(ids)
        else:
            self._status.show_message(
                translate(
                    "CardCommands",
                    "Tick municipalities or documents in the tree first, then print them as cards.",
                )
            )

    def print_library(self) -> None:
        """Everything there is."""
        self._open([municipality.id for municipality in self._library.municipalities])

    def _open(self, ids: Sequence[str]) -> None:
        self._make_dialog(ids).open()
