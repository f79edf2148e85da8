"""The review of a new text as its tests see it and press its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem, QWidget

from gui.importing.review_dialog import ReviewDialog

TEXT = """Ledelse i Eksempel Kommune

Ro

Vi holder fast, når andre slipper, og vi siger det til hinanden.

Mod

Vi tør handle, også når det er svært at se, hvor det ender.

KRAFT

Vi begynder, også når det er svært, og vi slutter igen.

Side 1
"""

Review = Callable[[str], ReviewDialog]
_Part = TypeVar("_Part", bound=QWidget)


def rows(dialog: ReviewDialog) -> dict[str, str]:
    """What each line is shown to be, by its number."""
    model = dialog.source.model()
    return {
        model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())
    }


def passages(dialog: ReviewDialog) -> list[str]:
    """The passages that are shown."""
    tree = dialog.structure
    items = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if isinstance(item, QTreeWidgetItem)]


def part(dialog: ReviewDialog, kind: type[_Part], name: str) -> _Part:
    """The part with this object name."""
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), f"the dialog has no {name}"
    return found


def state(dialog: ReviewDialog) -> str:
    """What is said of the proposal below it."""
    return part(dialog, QLabel, "reviewState").text()


def press(dialog: ReviewDialog, line: int, key: Qt.Key) -> None:
    """Press a key with a line selected."""
    dialog.source.select_lines({line})
    dialog.source.setFocus()
    QTest.keyClick(dialog.source, key)


def button(dialog: ReviewDialog, name: str) -> QPushButton:
    """The button with this object name."""
    return part(dialog, QPushButton, name)
