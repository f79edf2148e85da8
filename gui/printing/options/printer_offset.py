"""The offset of each printer: how far its backs are off, and the sheet that shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QWidget

from gui.printing.options.form_rows import (
    form_layout,
    select_value,
    selected_value,
    set_entries,
)
from gui.printing.options.layout_settings import (
    MAX_OFFSET,
    printer_offset,
    settings_with_offset,
)

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore


class PrinterOptions(QWidget):
    """Shows and remembers the offset of one printer at a time.

    With no printer set up the offset is for files that are printed elsewhere.
    """

    changed = Signal()
    calibration_requested = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._printers = QComboBox(self)
        self._right, self._down = (
            _millimetre_box("offsetRight", self),
            _millimetre_box("offsetDown", self),
        )
        self._calibrate = QPushButton(self.tr("Print calibration sheet …"))
        self._calibrate.setObjectName("printCalibration")
        self._calibrate.setAutoDefault(False)
        self._calibrate.setToolTip(
            self.tr(
                "A 50 mm ruler, and a cross on each side that shows how far front and "
                "back are offset"
            )
        )
        self._printers.setObjectName("offsetPrinter")
        self._printers.setAccessibleName(self.tr("Printer the offset applies to"))
        self._right.setAccessibleName(self.tr("Move backs right, in millimetres"))
        self._down.setAccessibleName(self.tr("Move backs down, in millimetres"))
        rows = form_layout(self)
        rows.addRow(self.tr("Prin&ter"), self._printers)
        rows.addRow(self.tr("Move backs &right"), self._right)
        rows.addRow(self.tr("Move backs do&wn"), self._down)
        rows.addRow(self._calibrate)
        self._printers.activated.connect(self._change_printer)
        self._right.valueChanged.connect(self._remember_offset)
        self._down.valueChanged.connect(self._remember_offset)
        self._calibrate.clicked.connect(self.calibration_requested)

    def show_printers(self) -> None:
        """Offer the printers there are now, the one that was used last, and files."""
        from PySide6.QtPrintSupport import QPrinterInfo

        elsewhere = self.tr("Another printer, from a saved file")
        last = self._store.current.cards.printer
        offered = filter(None, dict.fromkeys((*QPrinterInfo.availablePrinterNames(), last)))
        set_entries(self._printers, [*((name, name) for name in offered), ("", elsewhere)])
        select_value(self._printers, last)
        self._show_offset()

    def _change_printer(self) -> None:
        printer = selected_value(self._printers)
        self._store.change_cards(replace(self._store.current.cards, printer=printer))
        self._show_offset()
        self.changed.emit()

    def _show_offset(self) -> None:
        with QSignalBlocker(self._right), QSignalBlocker(self._down):
            settings = self._store.current.cards
            right, down = printer_offset(settings, settings.printer)
            self._right.setValue(right)
            self._down.setValue(down)

    def _remember_offset(self) -> None:
        offset = (round(self._right.value(), 1), round(self._down.value(), 1))
        settings = self._store.current.cards
        self._store.change_cards(settings_with_offset(settings, settings.printer, offset))
        self.changed.emit()


def _millimetre_box(object_name: str, parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setObjectName(object_name)
    box.setRange(-MAX_OFFSET, MAX_OFFSET)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setSuffix(" mm")
    return box
