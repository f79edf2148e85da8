"""Puts the buttons of commands into the bars, and the commands into the context menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.commands.actions import Actions
    from gui.reading.passage_toolbar import PassageToolbar
    from gui.reading.reading_column import ReadingColumn
    from gui.search.hit_list import HitList
    from gui.tree.tree_view import TreeView
    from gui.window.status_bar import StatusBar

_PASSAGE = ("show_source", "copy", "print_card", "add_to_deck", "more_like_this")
_NEIGHBOURS = ("previous_passage", "next_passage")


def add_command_buttons(
    actions: Actions, toolbar: PassageToolbar, status: StatusBar, language_button: QWidget
) -> None:
    """Fill the toolbar below the page, and the right end of the status bar."""
    toolbar.add_buttons(list(map(actions.button, _PASSAGE)), list(map(actions.button, _NEIGHBOURS)))
    if actions["show_faults"].isVisible():
        status.addPermanentWidget(actions.button("show_faults"))
    status.addPermanentWidget(language_button)
    for name in ("reduce_text", "enlarge_text"):
        status.addPermanentWidget(actions.button(name))


def add_context_menus(
    actions: Actions, tree: TreeView, hits: HitList, column: ReadingColumn
) -> None:
    """The same commands wherever passages are shown."""
    for view in (tree, hits, column.passage_view, column.source_view):
        actions.add_context_menu(view)
