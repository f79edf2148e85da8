"""Commands of the window as a whole: from pane to pane, the menu, the keys, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QToolButton, QWidget


class WindowCommands:
    """`panes` returns what F6 goes through, from left to right; hidden ones are passed over."""

    def __init__(
        self, window: QWidget, menu_button: QToolButton, panes: Callable[[], Sequence[QWidget]]
    ) -> None:
        self._window, self._menu_button, self._panes = window, menu_button, panes

    def next_pane(self) -> None:
        """Give the focus to the pane after the one that has it."""
        self._focus_pane(1)

    def previous_pane(self) -> None:
        """Give the focus to the pane before the one that has it."""
        self._focus_pane(-1)

    def open_menu(self) -> None:
        """Open the menu, for the arrow keys."""
        self._menu_button.showMenu()

    def full_screen(self) -> None:
        """Let the window have the whole screen, or give it its frame again."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def _focus_pane(self, step: int) -> None:
        shown = [pane for pane in self._panes() if pane.isVisible()][::step]
        focused = next((number for number, pane in enumerate(shown) if pane.hasFocus()), -1)
        shown[(focused + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
