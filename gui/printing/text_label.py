"""Room for sentences: plain text that can be selected, copied and read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel


def sentences(name: str) -> QLabel:
    """A label that breaks its lines and takes its text as it is."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def announce(label: QLabel) -> None:
    """Have a screen reader say what stands in a label, once it has said what it is saying."""
    label.setAccessibleName(label.text())
    if label.text() and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, label.text()))
