"""The room that slides are read in, and what stands on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.application.dialog import Dialog
from gui.application.wall_settings import METRES, PICTURE_WIDTHS

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

_STEP = 10
"""Centimetres."""


class RoomDialog(Dialog):
    """Every change is kept, and seen on the wall, at once."""

    def __init__(self, store: PreferenceStore, parent: QWidget) -> None:
        super().__init__("roomDialog", self.tr("The room and the slides"), parent)
        self._store = store
        settings = store.current.wall
        self.metres, self.picture_width = QSpinBox(), QSpinBox()
        self.metres.setRange(*METRES)
        self.metres.setSuffix(" m")
        self.metres.setValue(settings.metres)
        self.picture_width.setRange(*PICTURE_WIDTHS)
        self.picture_width.setSingleStep(_STEP)
        self.picture_width.setSuffix(" cm")
        self.picture_width.setValue(settings.picture_width)
        boxes = {
            "sees_badly": self.tr("Someone sees badly: larger text"),
            "dark": self.tr("Light text on dark slides"),
            "municipality": self.tr("Municipality above the title"),
            "foot": self.tr("Document and lines at the foot, for the front rows"),
        }
        form = QFormLayout()
        form.addRow(self.tr("Metres to the back row:"), self.metres)
        form.addRow(self.tr("Width of the picture:"), self.picture_width)
        column = QVBoxLayout(self)
        column.addLayout(form)
        self.boxes = {name: QCheckBox(text) for name, text in boxes.items()}
        for name, check_box in self.boxes.items():
            check_box.setChecked(getattr(settings, name))
            check_box.toggled.connect(self._keep)
            column.addWidget(check_box)
        help_text = QLabel(self.tr("Measure the width on the wall; a screen does not know it."))
        help_text.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(help_text)
        column.addWidget(buttons)
        for box in (self.metres, self.picture_width):
            box.valueChanged.connect(self._keep)

    def _keep(self) -> None:
        chosen = {name: box.isChecked() for name, box in self.boxes.items()}
        metres, width = self.metres.value(), self.picture_width.value()
        room = replace(self._store.current.wall, metres=metres, picture_width=width)
        self._store.change_wall(replace(room, **chosen))  # type: ignore[arg-type]  # of bool fields
