"""Options that few need: hairlines, full sheets, empty cards."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from content.cards import CardLayout
from gui.printing.options.form_rows import form_layout

_MAX_EMPTY_CARDS = 99


class AdvancedOptions(QWidget):
    """Three fields of a CardLayout; `changed` is emitted when the reader changes one."""

    changed = Signal()

    def __init__(self, layout: CardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hairlines = QCheckBox(self.tr("T&hin lines around the cards"))
        self._fill_sheet = QCheckBox(self.tr("Fi&ll the sheet"))
        self._empty_cards = QSpinBox()
        self._hairlines.setObjectName("hairlines")
        self._fill_sheet.setObjectName("fillSheet")
        self._fill_sheet.setToolTip(self.tr("Repeat the cards until the sheet is full"))
        self._empty_cards.setObjectName("emptyCards")
        self._empty_cards.setRange(0, _MAX_EMPTY_CARDS)
        self._empty_cards.setAccessibleName(self.tr("Empty cards for your own words"))
        self._hairlines.setChecked(layout.hairlines)
        self._fill_sheet.setChecked(layout.fill_sheet)
        rows = form_layout(self)
        rows.addRow(self._hairlines)
        rows.addRow(self._fill_sheet)
        rows.addRow(self.tr("&Empty cards"), self._empty_cards)
        self._hairlines.toggled.connect(self.changed)
        self._fill_sheet.toggled.connect(self.changed)
        self._empty_cards.valueChanged.connect(self.changed)

    def apply_to(self, layout: CardLayout) -> CardLayout:
        """`layout` with the fields that are set here."""
        return replace(
            layout,
            hairlines=self._hairlines.isChecked(),
            fill_sheet=self._fill_sheet.isChecked(),
            empty_cards=self._empty_cards.value(),
        )
