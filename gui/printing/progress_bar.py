"""A message with a progress bar and a button that stops the work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.printing.text_label import TextLabel


class ProgressBar(QWidget):
    """A message; while there is progress also a bar and a Stop button, and then one to restart."""

    stop_requested = Signal()
    restart_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = TextLabel("cardMessage")
        self._bar = QProgressBar()
        self._bar.setObjectName("cardProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._button = QPushButton(self.tr("Stop"))
        self._offers_restart = False
        self._button.setObjectName("stopCards")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._message, 1)
        row.addWidget(self._bar)
        row.addWidget(self._button)
        self.setMinimumHeight(self._button.sizeHint().height())
        self.show_message("")

    def show_message(self, sentence: str) -> None:
        """Show a sentence alone, until there is progress."""
        self._offers_restart = False
        self._button.setText(self.tr("Stop"))
        self._message.announce(sentence)
        self._bar.hide()
        self._button.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show the bar and the Stop button."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.show()
        self._button.show()

    def offer_restart(self, sentence: str) -> None:
        """Show a sentence and a button that starts again what was stopped."""
        self.show_message(sentence)
        self._offers_restart = True
        self._button.setText(self.tr("Lay out cards"))
        self._button.show()

    def _press(self) -> None:
        if self._offers_restart:
            self.restart_requested.emit()
        else:
            self.stop_requested.emit()
