"""The field that is searched in: letters, and the keys that move through the hits from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

_MAX_CHARACTERS = 10_000
"""Characters that can be typed or pasted."""

_ROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class SearchField(QLineEdit):
    """A line edit whose arrow, page and Enter keys are for the hits."""

    move_requested = Signal(int)  # hits down, or up if negative
    page_requested = Signal(int)  # pages of hits down, or up if negative
    open_requested = Signal()  # the current hit
    search_ended = Signal(str)  # what was searched for, when Esc or the button clears it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setMaxLength(_MAX_CHARACTERS)
        self.setMinimumWidth(240)
        self._focus_before: QWidget | None = None
        self.retranslate()

    def add_clear_button(self) -> None:
        """Add the button that clears the field, which the first frame does not need.

        Qt's own does not grow with the text.
        """
        clear = QToolButton(self)
        clear.setObjectName("clearButton")
        clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear.setCursor(Qt.CursorShape.ArrowCursor)
        clear.clicked.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(clear, 0, Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._show_clear_button)
        self._show_clear_button()
        self.retranslate()

    def apply_theme(self, colours: Colours) -> None:
        """Give the button that clears the field its icon in these colours."""
        from gui.appearance.icons import icon

        for clear in self.findChildren(QToolButton):
            clear.setIcon(icon("x", colours))
            self.setTextMargins(0, 0, clear.sizeHint().width(), 0)

    def retranslate(self) -> None:
        """Say what the field is for, in the language of the interface."""
        self.setPlaceholderText(self.tr("Search the texts …"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr(
                "Results appear as you type. Down and Up move through them, Enter opens "
                "one, Esc goes back."
            )
        )
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
            button.setAccessibleDescription("Esc")
            button.setToolTip(self.tr("Clear the search"))

    def append(self, letters: str) -> None:
        """Take the focus and go on with letters that were typed elsewhere."""
        self._take_focus()
        self.setCursorPosition(len(self.text()))
        self.insert(letters)

    def focus_and_select(self) -> None:
        """Take the focus with the old words selected, ready to be typed over."""
        self._take_focus()
        self.selectAll()

    def clear_and_return_focus(self) -> None:
        """End the search for good, and give the focus back to where it came from."""
        before, self._focus_before = self._focus_before, None
        self._forget()
        target = before if before is not None and before.isVisible() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """Empty the field with nothing to undo, which `clear` would leave."""
        self.search_ended.emit(self.text())
        self.setText("")

    def _show_clear_button(self) -> None:
        for clear in self.findChildren(QToolButton):
            clear.setVisible(bool(self.text()))

    def _take_focus(self) -> None:
        before = QApplication.focusWidget()
        if before is not None and before is not self:
            self._focus_before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            command = Qt.KeyboardModifier.ControlModifier
            if event.modifiers() == command and event.key() in (Qt.Key.Key_K, Qt.Key.Key_U):
                event.ignore()  # the window's commands, not the field's Emacs keys
                return False
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()  # the window's, for there is nothing to undo here
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ROWS and is_plain:
            self.move_requested.emit(_ROWS[key])
        elif key in _PAGES and is_plain:
            self.page_requested.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)
