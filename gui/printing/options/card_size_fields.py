"""Two fields for the size of cards of the reader's own format."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from content.cards import CustomFormat
from content.cards.card_formats import CUSTOM_SIDES


class CardSizeFields(QWidget):
    """Width and height in mm; `changed` is emitted when the reader changes one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width, self._height = QSpinBox(self), QSpinBox(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._width, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self._height, 1)
        for box, name, text in (
            (self._width, "cardWidth", self.tr("Width of the cards in millimetres")),
            (self._height, "cardHeight", self.tr("Height of the cards in millimetres")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(text)
            box.setRange(*CUSTOM_SIDES)
            box.setSuffix(" mm")
            box.setKeyboardTracking(False)
            box.valueChanged.connect(self.changed)
        self.setFocusProxy(self._width)

    @property
    def size_format(self) -> CustomFormat:
        """The format with this size."""
        return CustomFormat(self._width.value(), self._height.value())

    def show_size(self, size: CustomFormat) -> None:
        """Show a size, without `changed`."""
        with QSignalBlocker(self._width), QSignalBlocker(self._height):
            self._width.setValue(size.width)
            self._height.setValue(size.height)
