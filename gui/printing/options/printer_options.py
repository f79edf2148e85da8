"""How far a printer is off when it turns the sheet over, and the sheet that shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QWidget

from gui.printing.options.form_widgets import chosen, form, offer, stand_at
from gui.printing.options.printer_offsets import (
    MOST,
    NO_OFFSET,
    Offset,
    read_offsets,
    written_offsets,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.application.preferences import PreferenceStore


class PrinterChoice(QWidget):
    """Shows and remembers the offset of one printer at a time.

    With no printer set up the offset is for files that are printed elsewhere.
    """

    changed = Signal()
    calibrating = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._printers = QComboBox()
        self._right, self._down = _millimetres("offsetRight"), _millimetres("offsetDown")
        self._sheet = QPushButton(self.tr("Print calibration sheet …"))
        self._sheet.setObjectName("printCalibration")
        self._sheet.setAutoDefault(False)
        self._sheet.setToolTip(
            self.tr("A ruler of 50 mm, and a cross on both sides that shows how far they are apart")
        )
        self._printers.setObjectName("offsetPrinter")
        self._printers.setAccessibleName(self.tr("Printer that the offset is for"))
        self._right.setAccessibleName(self.tr("Backs further right, in millimetres"))
        self._down.setAccessibleName(self.tr("Backs further down, in millimetres"))
        rows = form(self)
        rows.addRow(self.tr("Prin&ter"), self._printers)
        rows.addRow(self.tr("Backs further &right"), self._right)
        rows.addRow(self.tr("Backs further do&wn"), self._down)
        rows.addRow(self._sheet)
        self.show_printers(())
        self._printers.activated.connect(self._choose)
        self._right.valueChanged.connect(self._keep)
        self._down.valueChanged.connect(self._keep)
        self._sheet.clicked.connect(self.calibrating)

    @property
    def printer(self) -> str:
        """The printer that is chosen; "" for files printed elsewhere."""
        return chosen(self._printers)

    @property
    def offset(self) -> Offset:
        """The offset of the printer that is chosen."""
        return self.offset_of(self.printer)

    def offset_of(self, printer: str) -> Offset:
        """The offset that is remembered for a printer."""
        return read_offsets(self._store.current.cards.offsets).get(printer, NO_OFFSET)

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, and files."""
        elsewhere = self.tr("Another printer, from a file")
        offer(self._printers, [*((name, name) for name in names), ("", elsewhere)])
        stand_at(self._printers, self._store.current.cards.printer)
        self._show_offset()

    def stand_at(self, printer: str) -> None:
        """Show the offset of the printer that was printed on."""
        stand_at(self._printers, printer)
        self._choose()

    def _choose(self) -> None:
        self._store.change_cards(replace(self._store.current.cards, printer=self.printer))
        self._show_offset()
        self.changed.emit()

    def _show_offset(self) -> None:
        with QSignalBlocker(self._right), QSignalBlocker(self._down):
            right, down = self.offset
            self._right.setValue(right)
            self._down.setValue(down)

    def _keep(self) -> None:
        offset = (round(self._right.value(), 1), round(self._down.value(), 1))
        offsets = {**read_offsets(self._store.current.cards.offsets), self.printer: offset}
        kept = replace(self._store.current.cards, offsets=written_offsets(offsets))
        self._store.change_cards(kept)
        self.changed.emit()


def _millimetres(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName(name)
    box.setRange(-MOST, MOST)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setSuffix(" mm")
    return box
