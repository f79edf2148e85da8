"""The cards of a deck in their order: dragged, or moved with Alt+Shift+Up and Alt+Shift+Down."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QDropEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem
from typing_extensions import override

from gui.deck.card_delegate import PLACE_ROLE, REMARK_ROLE, TITLE_ROLE, CardDelegate

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
"""The second is the one that keyboards of Apple call delete."""
MOVE_KEYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
"""Held while the arrow keys move cards."""
_PASSAGE_ID_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card in the list: its title, and in one line where it is from."""

    passage_id: str
    title: str
    place: str


class CardList(QListWidget):
    """`changed`: cards were moved or removed; `passage_selected` carries the id of a passage.

    Several cards can be selected; the current one is what `passage_selected` is about.
    """

    changed = Signal()
    passage_selected = Signal(str)

    def __init__(
        self, object_name: str, move_keys: Collection[Qt.KeyboardModifier] = (MOVE_KEYS,)
    ) -> None:
        """`move_keys`: what is held while the arrow keys move cards."""
        super().__init__()
        self._move_keys = move_keys
        self.setObjectName(object_name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CardDelegate(self))
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._emit_selected)
        self._up, self._down, self._remove = QAction(self), QAction(self), QAction(self)
        self._up.triggered.connect(lambda: self.move_selected(-1))
        self._down.triggered.connect(lambda: self.move_selected(1))
        self._remove.triggered.connect(self.remove_selected)
        self.addActions([self._up, self._down, self._remove])
        self.retranslate()

    @property
    def passages(self) -> tuple[str, ...]:
        """The ids of the passages, in the order of printing."""
        return tuple(self.item(row).data(_PASSAGE_ID_ROLE) for row in range(self.count()))

    def selected_passages(self) -> tuple[str, ...]:
        """The ids of the passages that are selected, in the order of printing."""
        return tuple(self.item(row).data(_PASSAGE_ID_ROLE) for row in self.selected_rows())

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top down."""
        return sorted(index.row() for index in self.selectedIndexes())

    def retranslate(self) -> None:
        """Name the actions in the language of the interface."""
        native = QKeySequence.SequenceFormat.NativeText
        for action, text, key in (
            (self._up, self.tr("Move up"), "Alt+Shift+Up"),
            (self._down, self.tr("Move down"), "Alt+Shift+Down"),
            (self._remove, self.tr("Remove from the deck"), "Del"),
        ):
            action.setText(f"{text}\t{QKeySequence(key).toString(native)}")

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
        self.set_remarks({})
        self.setCurrentRow(0)

    def select(self, passages: Collection[str]) -> None:
        """Select the cards of these passages, and make the first of them the current one."""
        rows = [row for row, each in enumerate(self.passages) if each in passages]
        if rows:
            self.setCurrentRow(rows[0])
            for row in rows[1:]:
                self.item(row).setSelected(True)

    def set_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show remarks on cards, by the ids of their passages."""
        for row in range(self.count()):
            item = self.item(row)
            remark = remarks.get(item.data(_PASSAGE_ID_ROLE), "")
            item.setData(REMARK_ROLE, remark)
            parts = (item.data(TITLE_ROLE), item.data(PLACE_ROLE), remark)
            text = ", ".join(filter(None, parts))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(f"<p>{escape(text)}</p>")

    def move_selected(self, by: int) -> None:
        """Move the selected cards one row down (1) or up (-1), unless one is at the end already."""
        rows, current = self.selected_rows(), self.currentItem()
        if not rows or rows[0] + by < 0 or rows[-1] + by >= self.count():
            return
        moved = [self.item(row) for row in rows]
        with QSignalBlocker(self):
            for row in rows if by < 0 else reversed(rows):
                self.insertItem(row + by, self.takeItem(row))
            self.setCurrentItem(current)
            for item in moved:
                item.setSelected(True)
        self.changed.emit()

    def remove_selected(self) -> None:
        """Remove the selected cards from the deck; their passages stay in the library."""
        rows = self.selected_rows()
        if rows:
            for row in reversed(rows):
                self.takeItem(row)
            self.setCurrentRow(min(rows[0], self.count() - 1))
            self.changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectedIndexes():
            self.setCurrentItem(self.currentItem())  # so that it is seen where the keys act

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and held in self._move_keys:
            self.move_selected(_STEPS[key])
        elif key in REMOVE_KEYS:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        before = self.passages
        super().dropEvent(event)
        if self.passages != before:
            self.changed.emit()

    def _emit_selected(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.passage_selected.emit(item.data(_PASSAGE_ID_ROLE))
