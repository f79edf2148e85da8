"""Commands that print cards: of what is read, selected, found or ticked, of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.library import Library
    from gui.printing import CardDialog
    from gui.search.hit_list import HitList
    from gui.tree.tree_view import TreeView
    from gui.window.selection import Selection


class CardCommands:
    """Opens the card dialog for passages.

    `make_dialog` is given the ids of municipalities, documents or passages.
    """

    def __init__(
        self,
        make_dialog: Callable[[Sequence[str]], CardDialog],
        library: Library,
        selection: Selection,
        tree: TreeView,
        hits: HitList,
    ) -> None:
        self._make_dialog, self._library, self._selection = make_dialog, library, selection
        self._tree, self._hits = tree, hits

    def print_card(self) -> None:
        """What is selected, else the passage on the page."""
        self._open(self._selection.ids())

    def print_hits(self) -> None:
        """All hits that are listed; those that are selected, where several are."""
        selected = self._hits.selected_passages()
        self._open(selected if len(selected) > 1 else self._hits.passages())

    def print_ticked(self) -> None:
        """What is ticked in the tree."""
        self._open(self._tree.ticked())

    def print_library(self) -> None:
        """Everything there is."""
        self._open([municipality.id for municipality in self._library.municipalities])

    def _open(self, ids: Sequence[str]) -> None:
        self._make_dialog(ids).open()
