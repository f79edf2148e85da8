"""The cards of a deck in their order: dragged, or moved with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from gui.printing.card_delegate import PLACE, REMARK, TITLE, CardDelegate

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PASSAGE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card: the id of its passage, its title, and where it is from."""

    passage: str
    title: str
    place: str


class CardList(QListWidget):
    """Tells when the cards are others, or in another order, and which one is stood at."""

    changed = Signal()
    stood_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardList")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CardDelegate(self))
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._tell_where)

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""
        return tuple(self.item(row).data(_PASSAGE) for row in range(self.count()))

    def show_cards(self, rows: Sequence[CardRow]) -> None:
        """Show these cards, standing at the first."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(_PASSAGE, row.passage)
            item.setData(TITLE, row.title)
            item.setData(PLACE, row.place)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        self.setCurrentRow(0)

    def tell(self, remarks: Mapping[str, str]) -> None:
        """Show what sets a card apart from the others, by passage."""
        for row in range(self.count()):
            item = self.item(row)
            remark = remarks.get(item.data(_PASSAGE), "")
            item.setData(REMARK, remark)
            said = ", ".join(filter(None, (item.data(TITLE), item.data(PLACE), remark)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(f"<p>{escape(said)}</p>")

    def move_card(self, by: int) -> None:
        """Move the card that is stood at so many places down, or up."""
        row = self.currentRow()
        to = min(max(row + by, 0), self.count() - 1)
        if row >= 0 and to != row:
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self.changed.emit()

    def take_out(self) -> None:
        """Take the card that is stood at out of the deck; the passage stays in the library."""
        row = self.currentRow()
        if row >= 0:
            self.takeItem(row)
            self.setCurrentRow(min(row, self.count() - 1))
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_card(_STEPS[key])
        elif key == Qt.Key.Key_Delete:
            self.take_out()
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        before = self.passages
        super().dropEvent(event)
        if self.passages != before:
            self.changed.emit()

    def _tell_where(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.stood_at.emit(item.data(_PASSAGE))
