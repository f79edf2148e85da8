"""The field that is searched in: letters, and the keys that walk the hits without leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

LONGEST = 10_000
"""Characters that can be typed or pasted."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class SearchField(QLineEdit):
    """Tells how the hits are walked and when one is stayed at."""

    walked = Signal(int)  # hits down, or up if negative
    paged = Signal(int)
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setMaxLength(LONGEST)
        self.setMinimumWidth(240)
        self._came_from: QWidget | None = None
        self.retranslate()

    def finish(self) -> None:
        """Add what the first frame does not need: the button that clears the field."""
        self.setClearButtonEnabled(True)
        self.retranslate()

    def dress(self, colours: Colours) -> None:
        """Give the button that clears the field its icon in these colours."""
        from gui.appearance.icons import icon

        for clear in self.findChildren(QAction):  # Qt's own, and the only one
            clear.setIcon(icon("x", colours))

    def retranslate(self) -> None:
        """Say what the field is for, in the language of the interface."""
        self.setPlaceholderText(self.tr("Search everything …"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr("Hits appear as you type. Down and Up walk them, Enter stays, Esc goes back.")
        )
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))

    def take(self, letters: str) -> None:
        """Go on with letters that were typed elsewhere."""
        self._take_focus()
        self.setCursorPosition(len(self.text()))
        self.insert(letters)

    def come_here(self) -> None:
        """Take the focus with the old words selected, ready to be typed over."""
        self._take_focus()
        self.selectAll()

    def go_back(self) -> None:
        """Search for nothing any more, and give the focus back to where it came from."""
        came_from, self._came_from = self._came_from, None
        self.clear()
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_focus(self) -> None:
        before = QApplication.focusWidget()
        if before is not None and before is not self:
            self._came_from = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            command = Qt.KeyboardModifier.ControlModifier
            if event.modifiers() == command and event.key() in (Qt.Key.Key_K, Qt.Key.Key_U):
                event.ignore()  # the window's commands, not the field's Emacs keys
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stayed.emit()
        else:
            super().keyPressEvent(event)
