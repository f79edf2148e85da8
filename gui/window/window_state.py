"""Restores size, splitter and expanded rows of the window, and saves them when it closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from gui.application.preferences import PreferenceStore
    from gui.tree.tree_view import TreeView

_DEFAULT_SIZE = QSize(1280, 800)
_WINDOW_FRAME = QSize(16, 48)
"""Room on the screen for what the system puts around a window."""
_TREE, _RESULTS = 0.22, 0.30
"""Shares of the width."""
_TREE_CHARACTERS = 24
"""What the tree has room for, in average characters, where its share is less than that."""


def restore_state(
    window: QMainWindow, splitter: QSplitter, tree: TreeView, store: PreferenceStore
) -> None:
    """Restore what was saved; the default where nothing was."""
    saved = store.current
    if not (saved.window_geometry and window.restoreGeometry(saved.window_geometry)):
        window.resize(_DEFAULT_SIZE.boundedTo(window.screen().availableSize() - _WINDOW_FRAME))
    if not (saved.splitter and splitter.restoreState(saved.splitter)):
        splitter.resize(window.size())  # it has none before the window is shown
        set_default_sizes(splitter)
    tree.expand_branches(saved.expanded)


def set_default_sizes(splitter: QSplitter) -> None:
    """Divide the width among tree, results and page as by default."""
    width = splitter.width()
    tree = max(_TREE * width, _TREE_CHARACTERS * splitter.fontMetrics().averageCharWidth())
    results = _RESULTS * width
    splitter.setSizes([round(size) for size in (tree, results, width - tree - results)])


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
