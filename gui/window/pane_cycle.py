"""F6: the focus goes from pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def go_to_next_pane(panes: Sequence[QWidget], *, forward: bool) -> None:
    """Give the focus to the pane after (or before) the one that has it, hidden ones left out."""
    shown = [pane for pane in panes if pane.isVisible()]
    if not forward:
        shown.reverse()
    at = next((row for row, pane in enumerate(shown) if pane.hasFocus()), -1)
    shown[(at + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
