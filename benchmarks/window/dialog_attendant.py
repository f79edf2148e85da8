"""Uses each dialog and menu a little that opens in front of the window, and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton, QWidget

from benchmarks.window.hands import TYPED, press_key, turn_wheel, type_letters, visible_parts

if TYPE_CHECKING:
    from random import Random

_CLICKED = ("moreChoices", "saveCards", "saveCardPictures", "nextPage", "moveDown", "takeOut")
"""Buttons of the card dialog."""
_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Delete)


class DialogAttendant(QObject):
    """Looks every 30 ms for what is in front, also while a dialog has an event loop of its own."""

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random = random
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self._attend)
        self._timer.start()

    def stop(self) -> None:
        """Attend to nothing any more."""
        self._timer.stop()

    def _attend(self) -> None:
        self._timer.start()  # first: what follows may open a dialog that waits for the next round
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            press_key(Qt.Key.Key_Down)
            popup.close()
        elif dialog is not None and self._random.random() < 0.3:
            dialog.close()
        elif isinstance(dialog, QFileDialog):
            self._use_file_dialog(dialog)
        elif dialog is not None:
            self._use(dialog)

    def _use_file_dialog(self, dialog: QFileDialog) -> None:
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            dialog.selectFile(f"deck {self._random.randrange(9)}")
        dialog.accept()

    def _use(self, dialog: QWidget) -> None:
        if self._random.random() < 0.3:
            self._click_button(dialog)
            return
        for _ in range(self._random.randrange(4)):
            if QApplication.activeModalWidget() != dialog:
                return  # a key closed it
            part = self._random.choice(visible_parts(dialog))
            turn_wheel(part, self._random.choice((-120, 120)))
            type_letters(self._random.choice(TYPED)[:12])
            press_key(self._random.choice(_KEYS))

    def _click_button(self, dialog: QWidget) -> None:
        name = self._random.choice(_CLICKED)
        button = dialog.findChild(QPushButton, name) or dialog.findChild(QToolButton, name)
        if isinstance(button, QPushButton | QToolButton) and button.isEnabled():
            button.click()
