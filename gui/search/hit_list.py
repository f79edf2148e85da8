"""The hits of an answer as a list: title, where it is from, and a snippet that shows why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QListView, QToolTip, QWidget
from typing_extensions import override

from gui.application.announcement import announce
from gui.application.chunked_work import ChunkedWork
from gui.application.typing_keys import TypingFilter
from gui.search.hit_delegate import HitDelegate
from gui.search.hit_model import HEADING, HitModel, spoken, tooltip

if TYPE_CHECKING:
    from gui.appearance.colours import Colours
    from gui.search.hit_rows import HitRows

    AnyIndex = QModelIndex | QPersistentModelIndex


class HitList(QListView):
    """Shows the rows of a `HitModel`; hits are named by the ids of their passages."""

    hit_selected = Signal(str)  # by the reader; `select` is silent
    hit_opened = Signal()  # the current hit, by Enter or a click
    typed = Signal(str)  # letters for the search field
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
        self._silent = False
        self._hits = HitModel()
        self._hits.setParent(self)
        self._hits.more_wanted.connect(self.more_wanted)
        self.setModel(self._hits)
        self._delegate = HitDelegate(colours, self)
        self.setItemDelegate(self._delegate)
        self._ahead = ChunkedWork(self)
        self._ahead.finished.connect(partial(self.viewport().setUpdatesEnabled, True))  # noqa: FBT003
        keys = TypingFilter(self)
        keys.typed.connect(self.typed)
        keys.enter_pressed.connect(self._open)
        self.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the list is, in the language of the interface."""
        self.setAccessibleName(self.tr("Results"))

    def apply_theme(self, colours: Colours) -> None:
        """Paint in these colours from now on."""
        self._delegate.apply_theme(colours)
        self.viewport().update()

    def set_rows(self, rows: HitRows) -> None:
        """Show the rows of a new answer from its top, none of them selected.

        Rows that are there stay in sight until the new ones are broken into lines, in chunks:
        together with painting them that would hold up the window.
        """
        replaces = len(self.passages()) > 0
        if replaces:
            self.viewport().setUpdatesEnabled(False)
        self._hits.set_rows(rows)
        self.setUniformItemSizes(rows.first_named is None)
        self.scrollToTop()
        self.executeDelayedItemsLayout()  # left to the paint event, it would ask for another one
        if replaces:
            prepare = partial(self._delegate.prepare, self.font(), self.viewport().width(), rows)
            first = range(min(len(rows), self.rows_in_sight + 1))
            self._ahead.start(partial(prepare, position) for position in first)

    def extend(self, rows: HitRows) -> None:
        """Show the rows of the same answer and further ones."""
        self.setUniformItemSizes(rows.first_named is None)
        self._hits.extend(rows)

    @property
    def current(self) -> str:
        """The passage of the current hit, or ""."""
        index = self.currentIndex()
        return self._hits.row(index).passage if index.isValid() else ""

    def select(self, passage: str) -> None:
        """Make the hit of this passage current, or none; `hit_selected` is not emitted."""
        position = self._hits.position_of(passage)
        if position == self.currentIndex().row():
            return  # hits selected with it stay selected
        self._silent = True
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever keys are held
        self.selectionModel().setCurrentIndex(self._hits.index(position, 0), alone)
        self._silent = False

    def step(self, rows: int) -> None:
        """Go so many hits down, or up if negative; to the first one if none is current."""
        last = self._hits.rowCount() - 1
        if last >= 0:
            row = self.currentIndex().row()
            target = 0 if row < 0 else min(max(row + rows, 0), last)
            self.setCurrentIndex(self._hits.index(target, 0))

    def selected_passages(self) -> tuple[str, ...]:
        """The ids of the passages that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.passages()[row] for row in rows)

    def passages(self) -> tuple[str, ...]:
        """The ids of the passages that are listed."""
        return self._hits.passages()

    @property
    def rows_in_sight(self) -> int:
        """How many hits are in sight at once."""
        height = self.sizeHintForRow(0) if self._hits.rowCount() else 0
        return max(1, self.viewport().height() // height) if height > 0 else 1

    def show_explanation(self) -> bool:
        """Show and announce why the current hit is one, beside it; False without a current hit."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        row, shown = self._hits.row(index), self.visualRect(index)
        below = self.viewport().mapToGlobal(shown.bottomLeft())
        QToolTip.showText(below, tooltip(row), self, shown)
        announce(self, row.explanation)
        return True

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._silent:
            row = self._hits.row(current)
            if not self.hasFocus():  # else Qt has it said
                announce(self, spoken(row, current.data(HEADING)))
            self.hit_selected.emit(row.passage)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus; Qt would make the first hit current, and so show another page."""
        had_current, self._silent = self.currentIndex().isValid(), True
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self._silent = False

    def _open(self, clicked: QModelIndex | None = None) -> None:
        """Open the current hit; a click with Ctrl or Shift held only selects hits."""
        selecting = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        only_selects = clicked is not None and QGuiApplication.keyboardModifiers() & selecting
        if self.currentIndex().isValid() and not only_selects:
            self.hit_opened.emit()
