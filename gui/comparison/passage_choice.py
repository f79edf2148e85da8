"""The dialog that offers passages to compare one with: those most like it, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.application.content_labels import place_of
from gui.application.dialog import Dialog
from gui.comparison.index_work import MOST
from gui.printing.text_label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from gui.comparison.index_work import Candidates


class PassageChoice(Dialog):
    """Ticks with the space bar or the mouse; `chosen` carries the ids, the first passage first."""

    chosen = Signal(object)  # list[str]

    def __init__(
        self,
        library: Library,
        candidates: Candidates,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Compare with …")
        super().__init__("passageChoice", title, parent)
        self._passage = candidates.passage
        heading = TextLabel("comparedWith")
        heading.setText(_named(library, candidates.passage))
        self._hint = TextLabel("choiceHint")
        self.list = QListWidget()
        self.list.setObjectName("passagesToCompare")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        for number, each in enumerate(candidates.offered):
            item = QListWidgetItem(_named(library, each))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setCheckState(
                Qt.CheckState.Checked if number < candidates.ticked else Qt.CheckState.Unchecked
            )
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(self.tr("Compare"))
        self.button.setObjectName("compareTicked")
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.button.setDefault(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        for widget in (heading, self._hint, self.list, buttons):
            rows.addWidget(widget)
        self.list.itemChanged.connect(self._show_state)
        self._show_state()
        self.list.setFocus()
        self.resize(560, 480)

    def ticked(self) -> Sequence[str]:
        """The ids of what is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            each.data(Qt.ItemDataRole.UserRole)
            for each in items
            if each.checkState() == Qt.CheckState.Checked
        ]

    def _show_state(self) -> None:
        count = len(self.ticked())
        self.button.setEnabled(0 < count < MOST)
        self._hint.setText(
            self.tr("Tick one to three passages to show beside it.")
            if self.button.isEnabled()
            else self.tr("Tick one to three passages. %n are ticked.", "", count)
        )

    def _accept(self) -> None:
        ticked = self.ticked()
        self.accept()
        self.chosen.emit([self._passage, *ticked])


def _named(library: Library, passage_id: str) -> str:
    passage = library.passage(passage_id)
    return f"{passage.shown_title} · {place_of(library, passage)}"
