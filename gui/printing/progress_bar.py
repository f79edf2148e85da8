"""The line that says what is going on, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.printing.text_label import announce, sentences


class WorkLine(QWidget):
    """A sentence; while there is work also a bar and a button that stops it."""

    stopped = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = sentences("cardMessage")
        self._bar = QProgressBar()
        self._bar.setObjectName("cardProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._stop = QPushButton(self.tr("Stop"))
        self._waits = False
        self._stop.setObjectName("stopCards")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._message, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.setMinimumHeight(self._stop.sizeHint().height())
        self.say("")

    def say(self, sentence: str) -> None:
        """Say that something is done, or why it is not."""
        self._waits = False
        self._stop.setText(self.tr("Stop"))
        self._tell(sentence)
        self._bar.hide()
        self._stop.hide()

    def offer_again(self, sentence: str) -> None:
        """Say that work was stopped; the button begins it anew."""
        self.say(sentence)
        self._waits = True
        self._stop.setText(self.tr("Set the cards"))
        self._stop.show()

    def begin(self, sentence: str) -> None:
        """Say what has begun; how long it takes is not known yet."""
        self.say(sentence)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; work that can be told of can be stopped."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.show()
        self._stop.show()

    def _press(self) -> None:
        if self._waits:
            self.again.emit()
        else:
            self.stopped.emit()

    def _tell(self, sentence: str) -> None:
        self._message.setText(sentence)
        announce(self._message)
