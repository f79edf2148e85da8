"""The legend of a comparison: each shared concept with its number, name and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from gui.comparison.concept_labels import concept_label
from gui.comparison.mark_formats import icon_size, number_icon

if TYPE_CHECKING:
    from gui.reading.typography import PageFormats
    from index.comparison import Comparison


class ConceptLegend(QListWidget):
    """A row for each shared concept, and one below it with its words, which is only read.

    Selecting a concept emits `concept_selected`.
    """

    concept_selected = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conceptLegend")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setMinimumWidth(150)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Shared concepts"))
        self.currentItemChanged.connect(self._report)

    def show_concepts(self, comparison: Comparison, formats: PageFormats) -> None:
        """Show the concepts, none of them selected."""
        self.clear()
        self.setIconSize(QSize(1, 1) * icon_size(formats))
        bold = self.font()
        bold.setBold(True)
        for number, concept in enumerate(comparison.concepts, 1):
            words = [", ".join(each.words_of(concept)) for each in comparison.passages]
            shown = " · ".join(filter(None, words))
            name = QListWidgetItem(number_icon(number, formats), concept_label(concept))
            name.setFont(bold)
            name.setData(Qt.ItemDataRole.UserRole, concept)
            name.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{number}: {concept_label(concept)}: {shown}"
            )
            self.addItem(name)
            below = QListWidgetItem(shown)
            below.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(below)

    def step(self, by: int) -> None:
        """Select the next concept, or the one before; after the last the first follows."""
        concepts = self.count() // 2
        if concepts:
            here = self.number if self.number >= 0 or by > 0 else 0
            self.setCurrentRow((here + by) % concepts * 2)

    @property
    def number(self) -> int:
        """The number of the selected concept from 0, -1 for none."""
        return self.currentRow() // 2

    def select(self, number: int) -> None:
        """Select a concept by its number from 0."""
        self.setCurrentRow(2 * number)

    def _report(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.concept_selected.emit(item.data(Qt.ItemDataRole.UserRole))
