"""What the tests of work with a group share."""

from __future__ import annotations

from random import Random
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.gui.whole_window import Reader

_Dialog = TypeVar("_Dialog", bound=QWidget)


def chance(seed: int) -> Random:
    """The same chance each time."""
    return Random(seed)  # noqa: S311 - nothing is kept secret


def action(reader: Reader, name: str) -> None:
    """Do what the menu item of a command does."""
    reader.part(QAction, f"{name}Action").trigger()


def dialog_of(reader: Reader, kind: type[_Dialog]) -> _Dialog:
    """The dialog of this kind that is open."""
    (dialog,) = (each for each in reader.window.findChildren(kind) if each.isVisible())
    return dialog


def press(button: QAbstractButton) -> None:
    """Press a button by its key."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def texts_in(widget: QWidget) -> list[str]:
    """All that is seen, read or pointed at in a widget and its parts, and what parts are called."""
    texts: list[str] = []
    for each in (widget, *widget.findChildren(QWidget)):
        texts += (each.accessibleName(), each.accessibleDescription(), each.toolTip())
        texts += (each.windowTitle(), each.objectName(), each.statusTip(), each.whatsThis())
        for read in ("text", "currentText", "toPlainText", "toHtml", "title"):
            method = getattr(each, read, None)
            if callable(method):
                texts.append(str(method()))
        interface = QAccessible.queryAccessibleInterface(each)
        texts += (interface.text(kind) for kind in QAccessible.Text)
    return texts
