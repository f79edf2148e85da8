"""Commands that print cards: of what is read, selected, found or ticked, of everything."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.library import Library
    from gui.printing import CardDialog
    from gui.search.hit_list import HitList
    from gui.tree.tree_view import TreeView
    from gui.window.selection import Selection

_IMPORT_AFTER = 2000
"""Milliseconds until the modules of the card dialog are imported, long after the first frame."""
PRINTING_MODULES = (
    "typst",
    "content.cards",
    "PySide6.QtPrintSupport",
    "gui.printing.output.printer",
    "gui.printing.options.options_panel",
    "gui.printing",
)
"""Imported one by one, so that keys and mouse are answered in between."""


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
        QTimer.singleShot(_IMPORT_AFTER, partial(_import, PRINTING_MODULES))

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


def _import(modules: tuple[str, ...]) -> None:
    """Import the first module now, and each other one in a round of the event loop of its own."""
    import_module(modules[0])
    if modules[1:]:
        QTimer.singleShot(0, partial(_import, modules[1:]))
