"""Options that few need: hairlines, full sheets, empty cards, printer offset, picture width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from gui.application.preferences import PICTURE_WIDTHS
from gui.printing.options.form_rows import form_layout, labelled, spin_box
from gui.printing.options.layout_settings import layout_from_settings
from gui.printing.options.printer_offset import PrinterOptions

if TYPE_CHECKING:
    from content.cards import CardLayout
    from gui.application.preferences import PreferenceStore

_MAX_EMPTY_CARDS = 99


class AdvancedOptions(QWidget):
    """`changed` is emitted when the reader changes the cards, not how wide pictures are."""

    changed = Signal()
    calibration_requested = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        layout = layout_from_settings(store.current.cards)
        self._hairlines = QCheckBox(self.tr("T&hin lines around the cards"))
        self._fill_sheet = QCheckBox(self.tr("Fi&ll the sheet"))
        limits, text = (0, _MAX_EMPTY_CARDS), self.tr("Empty cards for your own words")
        self._empty_cards = spin_box("emptyCards", limits, text)
        self._hairlines.setObjectName("hairlines")
        self._fill_sheet.setObjectName("fillSheet")
        self._fill_sheet.setToolTip(self.tr("Repeat the cards until the sheet is full"))
        self._hairlines.setChecked(layout.hairlines)
        self._fill_sheet.setChecked(layout.fill_sheet)
        self.printer = PrinterOptions(store, self)
        self._lay_out()
        self._hairlines.toggled.connect(self.changed)
        self._fill_sheet.toggled.connect(self.changed)
        self._empty_cards.valueChanged.connect(self.changed)
        self.printer.changed.connect(self.changed)
        self.printer.calibration_requested.connect(self.calibration_requested)

    def apply_to(self, layout: CardLayout) -> CardLayout:
        """`layout` with the fields that are set here."""
        return replace(
            layout,
            hairlines=self._hairlines.isChecked(),
            fill_sheet=self._fill_sheet.isChecked(),
            empty_cards=self._empty_cards.value(),
        )

    def _lay_out(self) -> None:
        fields = QWidget(self)
        rows = form_layout(fields)
        rows.addRow(self._hairlines)
        rows.addRow(self._fill_sheet)
        rows.addRow(self.tr("&Empty cards"), self._empty_cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(fields)
        column.addWidget(self.printer)
        column.addWidget(labelled(self.tr("Picture width"), self._picture_width_box()))

    def _picture_width_box(self) -> QSpinBox:
        box = spin_box("pictureWidth", PICTURE_WIDTHS, self.tr("Picture width in pixels"))
        box.setSuffix(" px")
        box.setSingleStep(160)
        box.setValue(self._store.current.cards.picture_width)
        box.valueChanged.connect(self._remember_picture_width)
        return box

    def _remember_picture_width(self, width: int) -> None:
        self._store.change_cards(replace(self._store.current.cards, picture_width=width))
