"""Brings the window back as it was left, and remembers it when it closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from gui.application.preferences import PreferenceStore
    from gui.tree.tree_view import TreeView

DESIGNED_SIZE = (1280, 800)
_TREE, _PANEL = 0.22, 0.30
"""Shares of the width that the tree and the panel of hits begin with."""


def restore(
    window: QMainWindow, splitter: QSplitter, tree: TreeView, store: PreferenceStore
) -> None:
    """Size, place, splitters and open branches; as designed where nothing is remembered."""
    kept = store.current
    if not (kept.window_geometry and window.restoreGeometry(kept.window_geometry)):
        room = window.screen().availableSize()
        width, height = DESIGNED_SIZE
        window.resize(min(width, room.width()), min(height, room.height()))
    if not (kept.splitter and splitter.restoreState(kept.splitter)):
        splitter.resize(window.size())  # it has none before the window is shown
        spread(splitter)
    tree.expand_branches(kept.expanded)


def spread(splitter: QSplitter) -> None:
    """Share the width out among tree, hits and page as designed."""
    sizes = (_TREE, _PANEL, 1 - _TREE - _PANEL)
    splitter.setSizes([round(share * splitter.width()) for share in sizes])


def remember(
    window: QMainWindow,
    splitter: QSplitter,
    tree: TreeView,
    passage: str,
    store: PreferenceStore,
) -> None:
    """Keep how the window stands and what is read."""
    kept = replace(
        store.current,
        window_geometry=bytes(window.saveGeometry().data()),
        splitter=bytes(splitter.saveState().data()),
        expanded=tree.expanded_branches(),
        passage=passage,
    )
    store.change(kept)
    store.save()
