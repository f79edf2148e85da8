"""The finer choices: hairlines, full sheets, empty cards."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from content.cards import CardLayout
from gui.printing.options.form_widgets import form

_MOST_EMPTY = 99


class FinerChoice(QWidget):
    """Lets the reader choose what few need; `changed` tells of it."""

    changed = Signal()

    def __init__(self, layout: CardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hairlines = QCheckBox(self.tr("&Hairlines around the cards"))
        self._fill = QCheckBox(self.tr("Fi&ll the sheet"))
        self._empty = QSpinBox()
        self._hairlines.setObjectName("hairlines")
        self._fill.setObjectName("fillSheet")
        self._fill.setToolTip(self.tr("Repeat the cards until no place on the sheet is left"))
        self._empty.setObjectName("emptyCards")
        self._empty.setRange(0, _MOST_EMPTY)
        self._empty.setAccessibleName(self.tr("Empty cards for words of your own"))
        self._hairlines.setChecked(layout.hairlines)
        self._fill.setChecked(layout.fill_sheet)
        rows = form(self)
        rows.addRow(self._hairlines)
        rows.addRow(self._fill)
        rows.addRow(self.tr("&Empty cards"), self._empty)
        self._hairlines.toggled.connect(self.changed)
        self._fill.toggled.connect(self.changed)
        self._empty.valueChanged.connect(self.changed)

    def chosen_in(self, layout: CardLayout) -> CardLayout:
        """`layout` with what is chosen here."""
        return replace(
            layout,
            hairlines=self._hairlines.isChecked(),
            fill_sheet=self._fill.isChecked(),
            empty_cards=self._empty.value(),
        )
