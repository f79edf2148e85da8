"""The list in which one ticks the concepts that the table of themes has a row for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.comparison.concept_labels import concept_label

if TYPE_CHECKING:
    from collections.abc import Sequence


class ThemeChoice(QWidget):
    """Concepts by spread over municipalities; `changed` carries the ids of those that are ticked.

    The field narrows the list to names with what is typed.
    """

    changed = Signal(object)  # list[str]

    def __init__(self) -> None:
        super().__init__()
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(self.tr("Find a theme"))
        self.field.setAccessibleName(self.tr("Find a theme"))
        self.field.textChanged.connect(self._narrow)
        self.list.setObjectName("themesToChoose")
        self.list.setAccessibleName(self.tr("Themes to show"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._report)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(8)
        rows.addWidget(self.field)
        rows.addWidget(self.list, 1)
        self.setMinimumWidth(160)

    def show_themes(self, offered: Sequence[str], ticked: Sequence[str]) -> None:
        """Show what can be ticked, the ticked ones first; an empty list is filled once."""
        if self.list.count():
            return
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        for concept in dict.fromkeys((*ticked, *offered)):
            item = QListWidgetItem(concept_label(concept))
            item.setData(Qt.ItemDataRole.UserRole, concept)
            on = concept in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003

    def ticked(self) -> list[str]:
        """The ids of the ticked concepts, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        on = Qt.CheckState.Checked
        return [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() == on]

    def _report(self) -> None:
        self.changed.emit(self.ticked())

    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
