"""A large number on each screen, for a moment: which is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui.appearance.fonts import interface_font
from gui.wall.wall_window import ABOVE_ALL
from gui.wall.window_guard import SCREEN_NUMBER

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

_SHOWN_FOR = 4000
"""Milliseconds."""
_PERCENT = 1200


def show_screen_numbers() -> list[QLabel]:
    """Show the numbers of the menu of screens, counted from 1; they go by themselves."""
    return [_number(number, screen) for number, screen in enumerate(QGuiApplication.screens(), 1)]


def _number(number: int, screen: QScreen) -> QLabel:
    label = QLabel(str(number))
    label.setObjectName(SCREEN_NUMBER)
    label.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    label.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    label.setWindowFlags(
        Qt.WindowType.ToolTip
        | Qt.WindowType.FramelessWindowHint
        | ABOVE_ALL
        | Qt.WindowType.WindowDoesNotAcceptFocus
        | Qt.WindowType.WindowTransparentForInput
    )
    label.setFont(interface_font(_PERCENT))
    label.setMargin(32)
    area = QRect(screen.geometry().topLeft(), label.sizeHint())
    area.moveCenter(screen.geometry().center())
    label.setScreen(screen)
    label.setGeometry(area)
    label.show()
    QTimer.singleShot(_SHOWN_FOR, label, label.close)
    return label
