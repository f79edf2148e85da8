"""The hits of an answer as a list: title, where it is from, and a snippet that shows why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from gui.hit_delegate import HitDelegate
from gui.typing_keys import is_typing

if TYPE_CHECKING:
    from gui.colours import Colours
    from gui.hit_row import HitRow

    AnyIndex = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The rows of the newest answer."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[HitRow, ...] = ()

    def take(self, rows: tuple[HitRow, ...]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: AnyIndex) -> HitRow:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def passages(self) -> tuple[str, ...]:
        """The ids of the rows' passages."""
        return tuple(row.passage for row in self._rows)

    def row_of(self, passage: str) -> int:
        """Where a passage stands among the hits; -1 if it does not."""
        return next((at for at, row in enumerate(self._rows) if row.passage == passage), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {row.place}: {row.snippet}"
            case Qt.ItemDataRole.UserRole:
                return row
        return None


class HitList(QListView):
    """Tells which hit is stood at, which one is entered, and what is typed."""

    stood_at = Signal(str)
    entered = Signal()
    typed = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._following = False
        self._hits = HitModel()
        self._hits.setParent(self)
        self.setModel(self._hits)
        self._delegate = HitDelegate(colours, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._enter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the list is, in the language of the interface."""
        self.setAccessibleName(self.tr("Hits"))

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        self._delegate.dress(colours)
        self.viewport().update()

    def take(self, rows: tuple[HitRow, ...]) -> None:
        """Show the rows of a new answer, none of them stood at."""
        self._hits.take(rows)
        self.scrollToTop()

    @property
    def standing(self) -> str:
        """The passage of the hit that is stood at, or ""."""
        index = self.currentIndex()
        return self._hits.row(index).passage if index.isValid() else ""

    def stand_at(self, passage: str) -> None:
        """Stand at a passage, where it is among the hits, without telling."""
        row = self._hits.row_of(passage)
        self._following = True
        self.setCurrentIndex(self._hits.index(row, 0))
        self._following = False

    def walk(self, rows: int) -> None:
        """Go so many hits down (or up); the first key goes to the first hit."""
        last = self._hits.rowCount() - 1
        if last >= 0:
            at = self.currentIndex().row()
            to = 0 if at < 0 else min(max(at + rows, 0), last)
            self.setCurrentIndex(self._hits.index(to, 0))

    def stand_somewhere(self) -> bool:
        """Stand at the first hit if at none; False if there is none."""
        if not self.currentIndex().isValid():
            self.walk(1)
        return self.currentIndex().isValid()

    def passages(self) -> tuple[str, ...]:
        """The ids of the passages that are listed."""
        return self._hits.passages()

    @property
    def page(self) -> int:
        """How many hits are in sight."""
        height = self.sizeHintForRow(0) if self._hits.rowCount() else 0
        return max(1, self.viewport().height() // height) if height > 0 else 1

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.stood_at.emit(self._hits.row(current).passage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typing(event):
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.currentIndex().isValid():
            self.entered.emit()
