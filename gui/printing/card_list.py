"""The cards of a deck in their order: dragged, or moved with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from content.cards import CardSet
from gui.printing.card_delegate import PLACE_ROLE, REMARK_ROLE, TITLE_ROLE, CardDelegate
from gui.printing.deck_summary import points

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PASSAGE_ID_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card in the list: its title, and in one line where it is from."""

    passage_id: str
    title: str
    place: str


class CardList(QListWidget):
    """`changed`: cards were moved or removed; `passage_selected` carries the id of a passage."""

    changed = Signal()
    passage_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardList")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CardDelegate(self))
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._emit_selected)

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""
        return tuple(self.item(row).data(_PASSAGE_ID_ROLE) for row in range(self.count()))

    def set_cards(self, rows: Sequence[CardRow]) -> None:
        """Show these cards and select the first."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(_PASSAGE_ID_ROLE, row.passage_id)
            item.setData(TITLE_ROLE, row.title)
            item.setData(PLACE_ROLE, row.place)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        self.setCurrentRow(0)

    def show_remarks(self, cards: CardSet) -> None:
        """Show how cards differ from the others: their text size, their number of sides."""
        remarks = self._remarks(cards)
        for row in range(self.count()):
            item = self.item(row)
            remark = remarks.get(item.data(_PASSAGE_ID_ROLE), "")
            item.setData(REMARK_ROLE, remark)
            parts = (item.data(TITLE_ROLE), item.data(PLACE_ROLE), remark)
            text = ", ".join(filter(None, parts))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(f"<p>{escape(text)}</p>")

    def move_selected(self, by: int) -> None:
        """Move the selected card so many rows down, or up if negative."""
        row = self.currentRow()
        to = min(max(row + by, 0), self.count() - 1)
        if row >= 0 and to != row:
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self.changed.emit()

    def remove_selected(self) -> None:
        """Remove the selected card from the deck; its passage stays in the library."""
        row = self.currentRow()
        if row >= 0:
            self.takeItem(row)
            self.setCurrentRow(min(row, self.count() - 1))
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_selected(_STEPS[key])
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        before = self.passages
        super().dropEvent(event)
        if self.passages != before:
            self.changed.emit()

    def _remarks(self, cards: CardSet) -> dict[str, str]:
        """Remarks by the id of the passage."""
        remarks: dict[str, str] = {}
        smaller, continued = set(cards.smaller), set(cards.continued)
        for side in cards.sides:
            texts = []
            if side.id in smaller:
                texts.append(self.tr("{size} pt").format(size=points(side.size)))
            if side.id in continued:
                texts.append(self.tr("%n side(s)", "", side.parts))
            if texts:
                remarks[side.id] = " · ".join(texts)
        return remarks

    def _emit_selected(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.passage_selected.emit(item.data(_PASSAGE_ID_ROLE))
