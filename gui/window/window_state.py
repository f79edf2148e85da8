"""Size, splitter, expanded rows, passage and scope of the window, kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from gui.reading.navigation import Navigation
from gui.scope.scope import scope_texts
from gui.tree.tree_view import expand_all
from gui.window.deck_commands import DeckCommands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from content.library import Library
    from content.model import Passage
    from gui.application.preferences import PreferenceStore
    from gui.scope.scope import ScopeModel
    from gui.tree.tree_view import TreeView

_DEFAULT_SIZE = QSize(1280, 800)
_WINDOW_FRAME = QSize(16, 48)
"""Room on the screen for what the system puts around a window."""
_TREE, _RESULTS = 0.22, 0.30
"""Shares of the width."""
_TREE_CHARACTERS = 24
"""What the tree has room for, in average characters, where its share is less than that."""
_SAVE_AFTER = 1000
"""Milliseconds without a change until it is saved: to move a window is hundreds of changes."""


class WindowState(QObject):
    """Restores the state of a window, and saves it a moment after each change."""

    tree_toggled = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        splitter: QSplitter,
        tree: TreeView,
        navigation: Navigation,
        scope: ScopeModel,
        store: PreferenceStore,
    ) -> None:
        super().__init__(window)
        self._window, self._splitter, self._tree = window, splitter, tree
        self._navigation, self._scope, self._store = navigation, scope, store
        self._timer = QTimer(self)

    def restore(self) -> None:
        """Restore what was saved; the default where nothing was."""
        saved, window, splitter = self._store.current, self._window, self._splitter
        if not (saved.window_geometry and window.restoreGeometry(saved.window_geometry)):
            window.resize(_DEFAULT_SIZE.boundedTo(window.screen().availableSize() - _WINDOW_FRAME))
        if not (saved.splitter and splitter.restoreState(saved.splitter)):
            splitter.resize(window.size())  # it has none before the window is shown
            set_default_sizes(splitter)
        self._set_tree_visible(saved.tree_shown)
        self._tree.expand_branches(saved.expanded)
        self._scope.restore(saved.scope)

    def show_tree(self, on: bool) -> None:
        """Show or hide the tree, now and at the next start."""
        self._set_tree_visible(on)
        self._store.change(replace(self._store.current, tree_shown=on))

    def expand_all(self) -> None:
        """Expand the tree."""
        expand_all(self._tree)

    def collapse_all(self) -> None:
        """Collapse the tree."""
        self._tree.collapseAll()

    def reset_layout(self) -> None:
        """Give the window and its panes the sizes of a first start, with the tree shown."""
        ticked = scope_texts(self._scope.current)
        reset = replace(self._store.current, window_geometry=b"", splitter=b"", expanded=())
        self._store.change(replace(reset, scope=ticked))
        self.show_tree(True)  # noqa: FBT003 - as the action says it
        self._window.showNormal()
        self._tree.collapseAll()
        self.restore()

    def watch(self) -> None:
        """Save each change from now on, and when the session ends."""
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self._window.winId()  # makes the handle where the window has not been shown yet
        handle = self._window.windowHandle()
        for changed in (
            *(handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged),
            *(handle.windowStateChanged, self._splitter.splitterMoved),
            *(self._tree.expanded, self._tree.collapsed, self._navigation.shown),
            self._scope.changed,
        ):
            changed.connect(self._save_soon)
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.commitDataRequest.connect(self.save)  # a slot with an argument would crash

    def save(self) -> None:
        """Save how the window is, which passage it shows and what is ticked."""
        changed = replace(
            self._store.current,
            window_geometry=bytes(self._window.saveGeometry().data()),
            splitter=bytes(self._splitter.saveState().data()),
            expanded=self._tree.expanded_branches(),
            passage=self._navigation.current,
            scope=scope_texts(self._scope.current),
        )
        self._store.change(changed)
        self._store.save()

    def _set_tree_visible(self, visible: bool) -> None:
        """Show or hide the tree, with what else is in its part of the splitter."""
        pane = self._splitter.widget(0) or self._tree
        pane.setVisible(visible)
        self.tree_toggled.emit(visible)

    def _save_soon(self, *_values: object) -> None:
        self._timer.start()


def continue_window(new: QMainWindow, old: QMainWindow) -> None:
    """Let a window go on where another one was: what *Back* leads to, what can be undone."""
    (navigation,), (before,) = (each.findChildren(Navigation) for each in (new, old))
    navigation.history.continue_from(before.history, navigation.library)
    (deck,), (deck_before,) = (each.findChildren(DeckCommands) for each in (new, old))
    if "deck" in vars(deck_before):
        deck.deck.undo_stack.deleteLater()
        deck.deck.undo_stack = deck_before.deck.undo_stack
        deck.deck.undo_stack.setParent(deck.deck)


def window_title(library: Library, passage: Passage | None) -> str:
    """The title of the window while it shows a passage, or none."""
    if passage is None:
        return "Pejlemærker"
    municipality = library.municipality_of(passage).short_name
    return f"{passage.shown_title} · {municipality} – Pejlemærker"


def widen_tree(splitter: QSplitter) -> None:
    """Give the tree room for names, from the page, where it has less; hidden it has none."""
    tree, results, page = splitter.sizes()
    missing = min(_tree_width(splitter) - tree, page // 2)
    if tree and missing > 0:
        hidden_results = round(_RESULTS * splitter.width())  # their width when they are shown
        splitter.setSizes([tree + missing, results or hidden_results, page - missing])


def _tree_width(splitter: QSplitter) -> int:
    """What the tree has at least, in pixels: room for names."""
    return _TREE_CHARACTERS * splitter.fontMetrics().averageCharWidth()


def set_default_sizes(splitter: QSplitter) -> None:
    """Divide the width among tree, results and page as by default."""
    width = splitter.width()
    tree = max(_TREE * width, _tree_width(splitter))
    results = _RESULTS * width
    splitter.setSizes([round(size) for size in (tree, results, width - tree - results)])
