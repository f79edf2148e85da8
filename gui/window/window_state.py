"""Restores size, splitter and expanded rows of the window, and saves them when it closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from gui.application.preferences import PreferenceStore
    from gui.tree.tree_view import TreeView

_DEFAULT_SIZE = (1280, 800)
_TREE, _RESULTS = 0.22, 0.30
"""Shares of the width."""


def restore_state(
    window: QMainWindow, splitter: QSplitter, tree: TreeView, store: PreferenceStore
) -> None:
    """Restore what was saved; the default where nothing was."""
    saved = store.current
    if not (saved.window_geometry and window.restoreGeometry(saved.window_geometry)):
        available = window.screen().availableSize()
        width, height = _DEFAULT_SIZE
        window.resize(min(width, available.width()), min(height, available.height()))
    if not (saved.splitter and splitter.restoreState(saved.splitter)):
        splitter.resize(window.size())  # it has none before the window is shown
        set_default_sizes(splitter)
    tree.expand_branches(saved.expanded)


def set_default_sizes(splitter: QSplitter) -> None:
    """Divide the width among tree, results and page as by default."""
    sizes = (_TREE, _RESULTS, 1 - _TREE - _RESULTS)
    splitter.setSizes([round(share * splitter.width()) for share in sizes])


def save_state(
    window: QMainWindow,
    splitter: QSplitter,
    tree: TreeView,
    passage: str,
    store: PreferenceStore,
) -> None:
    """Save how the window is and which passage it shows."""
    changed = replace(
        store.current,
        window_geometry=bytes(window.saveGeometry().data()),
        splitter=bytes(splitter.saveState().data()),
        expanded=tree.expanded_branches(),
        passage=passage,
    )
    store.change(changed)
    store.save()
