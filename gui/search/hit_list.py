"""The hits of an answer as a list: title, where it is from, and a snippet that shows why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from gui.application.chunked_work import Turns
from gui.application.typing_keys import is_typing
from gui.search.hit_delegate import HitDelegate
from gui.search.hit_model import HitModel

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.search.hit_row import HitRows

    AnyIndex = QModelIndex | QPersistentModelIndex


class HitList(QListView):
    """Tells which hit is stood at, which one is entered, and what is typed."""

    stood_at = Signal(str)
    entered = Signal()
    typed = Signal(str)
    more_wanted = Signal(int)  # hits that are listed so far

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self._following = False
        self.rows = HitModel()
        self.rows.setParent(self)
        self.rows.more_wanted.connect(self.more_wanted)
        self.setModel(self.rows)
        self._delegate = HitDelegate(colours, self)
        self.setItemDelegate(self._delegate)
        self._ahead = Turns(self)
        self._ahead.done.connect(partial(self.viewport().setUpdatesEnabled, True))  # noqa: FBT003
        self.clicked.connect(self._enter_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the list is, in the language of the interface."""
        self.setAccessibleName(self.tr("Hits"))

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        self._delegate.dress(colours)
        self.viewport().update()

    def take(self, rows: HitRows) -> None:
        """Show the rows of a new answer, none of them stood at.

        Rows that are there stay in sight until the lines of the new ones are broken, in turns:
        together with painting them that would hold up the window.
        """
        replaces = len(self.passages()) > 0
        if replaces:
            self.viewport().setUpdatesEnabled(False)
        self.rows.take(rows)
        self.scrollToTop()
        self.executeDelayedItemsLayout()  # left to the paint event, it would ask for another one
        if replaces:
            first = range(min(len(rows), self.page + 1))
            self._ahead.begin(partial(self._break_lines, rows, place) for place in first)

    @property
    def standing(self) -> str:
        """The passage of the hit that is stood at, or ""."""
        index = self.currentIndex()
        return self.rows.row(index).passage if index.isValid() else ""

    def stand_at(self, passage: str) -> None:
        """Stand at a passage, where it is among the hits, without telling."""
        row = self.rows.row_of(passage)
        if row == self.currentIndex().row():
            return  # what is marked stays marked
        self._following = True
        self.setCurrentIndex(self.rows.index(row, 0))
        self._following = False

    def walk(self, rows: int) -> None:
        """Go so many hits down (or up); the first key goes to the first hit."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            at = self.currentIndex().row()
            to = 0 if at < 0 else min(max(at + rows, 0), last)
            self.setCurrentIndex(self.rows.index(to, 0))

    def marked(self) -> tuple[str, ...]:
        """The ids of the passages that are marked, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.passages()[row] for row in rows)

    def passages(self) -> tuple[str, ...]:
        """The ids of the passages that are listed."""
        return self.rows.passages()

    @property
    def page(self) -> int:
        """How many hits are in sight."""
        height = self.sizeHintForRow(0) if self.rows.rowCount() else 0
        return max(1, self.viewport().height() // height) if height > 0 else 1

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.stood_at.emit(self.rows.row(current).passage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typing(event):
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _break_lines(self, rows: HitRows, place: int) -> None:
        self._delegate.break_lines(self.font(), self.viewport().width(), rows[place])

    def _enter_clicked(self) -> None:
        """With Ctrl or Shift held a click marks hits, to print their cards."""
        marks = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & marks:
            self._enter()

    def _enter(self) -> None:
        if self.currentIndex().isValid():
            self.entered.emit()
