"""The offset of each printer: how far its backs are off, and the sheet that shows it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QWidget

from gui.printing.options.form_rows import (
    form_layout,
    select_value,
    selected_value,
    set_entries,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.application.preferences import PreferenceStore

Offset = tuple[float, float]
"""Millimetres right and down."""

_MAX_OFFSET = 10.0
_NO_OFFSET: Offset = (0.0, 0.0)


class PrinterOptions(QWidget):
    """Shows and remembers the offset of one printer at a time.

    With no printer set up the offset is for files that are printed elsewhere.
    """

    changed = Signal()
    calibration_requested = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._printers = QComboBox()
        self._right, self._down = _millimetre_box("offsetRight"), _millimetre_box("offsetDown")
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
        self.set_printers(())
        self._printers.activated.connect(self._change_printer)
        self._right.valueChanged.connect(self._remember_offset)
        self._down.valueChanged.connect(self._remember_offset)
        self._calibrate.clicked.connect(self.calibration_requested)

    @property
    def printer(self) -> str:
        """The selected printer; "" for files printed elsewhere."""
        return selected_value(self._printers)

    @property
    def offset(self) -> Offset:
        """The offset of the selected printer."""
        return self.offset_of(self.printer)

    def offset_of(self, printer: str) -> Offset:
        """The offset that is remembered for a printer."""
        return _read_offsets(self._store.current.cards.offsets).get(printer, _NO_OFFSET)

    def set_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, the one that was used last, and files."""
        elsewhere = self.tr("Another printer, from a saved file")
        last = self._store.current.cards.printer
        offered = filter(None, dict.fromkeys((*names, last)))
        set_entries(self._printers, [*((name, name) for name in offered), ("", elsewhere)])
        select_value(self._printers, last)
        self._show_offset()

    def select_printer(self, printer: str) -> None:
        """Remember a printer that is printed on, and show its offset."""
        if self._printers.findData(printer) < 0:
            self._printers.insertItem(0, printer, printer)
        if printer != self.printer:
            select_value(self._printers, printer)
            self._change_printer()

    def _change_printer(self) -> None:
        self._store.change_cards(replace(self._store.current.cards, printer=self.printer))
        self._show_offset()
        self.changed.emit()

    def _show_offset(self) -> None:
        with QSignalBlocker(self._right), QSignalBlocker(self._down):
            right, down = self.offset
            self._right.setValue(right)
            self._down.setValue(down)

    def _remember_offset(self) -> None:
        settings = self._store.current.cards
        offset = (round(self._right.value(), 1), round(self._down.value(), 1))
        offsets = {**_read_offsets(settings.offsets), self.printer: offset}
        self._store.change_cards(replace(settings, offsets=_offset_entries(offsets)))
        self.changed.emit()


def _read_offsets(entries: Sequence[str]) -> Mapping[str, Offset]:
    """The offsets by printer; entries that cannot be read are ignored."""
    offsets: dict[str, Offset] = {}
    for entry in entries:
        with suppress(ValueError):
            printer, *millimetres = entry.rsplit("\t", 2)
            right, down = map(float, millimetres)
            if abs(right) <= _MAX_OFFSET and abs(down) <= _MAX_OFFSET:
                offsets[printer] = (right, down)
    return MappingProxyType(offsets)


def _offset_entries(offsets: Mapping[str, Offset]) -> tuple[str, ...]:
    """The entries of the settings, none for printers that are not off."""
    return tuple(
        f"{printer}\t{right:.1f}\t{down:.1f}"
        for printer, (right, down) in sorted(offsets.items())
        if (right, down) != _NO_OFFSET
    )


def _millimetre_box(object_name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName(object_name)
    box.setRange(-_MAX_OFFSET, _MAX_OFFSET)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setSuffix(" mm")
    return box
