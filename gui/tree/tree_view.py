"""The library's tree on the screen: follows what is read, and sends letters to the search field."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from gui.application.chunked_work import ChunkedWork
from gui.application.typing_keys import TypingFilter
from gui.tree.tree_model import LibraryTree, node_at
from gui.tree.tree_nodes import Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.appearance.colours import Colours
    from gui.tree.row_painter import RowPainter
    from gui.tree.tree_nodes import Node

    AnyIndex = QModelIndex | QPersistentModelIndex

_ICON = 16
_ONE_FRAME = 16
"""Milliseconds until the numbers of hits follow the hits, which are painted meanwhile."""
_STRIPS = 3
"""Parts of the tree that are drawn one after the other."""

_REOPENED = 60
"""Branches that are remembered; to open thousands again would hold up the first frame for 1 s."""
_FEW = 20
"""Municipalities that a first start opens; with more of them, only the countries are."""


class TreeView(QTreeView):
    """Tells which passage a reader goes to, and what is typed."""

    chosen = Signal(str)
    entered = Signal()
    typed = Signal(str)

    def __init__(self, tree: LibraryTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryTree")
        self._tree = tree
        self._following = False
        self._painter: RowPainter | None = None
        self._plain: RowPainter | None = None
        self._apart: frozenset[Node] = frozenset()
        self.setModel(tree)
        self._after_the_hits = QTimer(self)  # in a turn of its own, so that no key waits for both
        self._after_the_hits.setSingleShot(True)
        self._after_the_hits.setInterval(_ONE_FRAME)
        self._after_the_hits.timeout.connect(self._draw)
        tree.redrawn.connect(self._after_the_hits.start)
        self._drawing = ChunkedWork(self)
        keys = TypingFilter(self)
        keys.typed.connect(self.typed)
        keys.enter_pressed.connect(self._enter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(160)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the tree is, in the language of the interface."""
        self.setAccessibleName(self.tr("Library"))
        self.setAccessibleDescription(
            self.tr("Municipalities, documents and passages. Space ticks a branch to search in it.")
        )

    def apply_theme(self, colours: Colours) -> None:
        """Icons by kind, each municipality's own colour, and numbers of hits."""
        from gui.tree.row_painter import RowPainter
        from gui.tree.tree_delegate import TreeDelegate
        from gui.tree.tree_icons import TreeIcons

        self.setItemDelegate(TreeDelegate(colours, self))
        self._painter = RowPainter(self, self._tree.values, colours)
        self._tree.set_icons(TreeIcons(colours).of, QColor(colours.disabled))

    def follow(self, passage: str) -> None:
        """Stand at the passage that is read."""
        self._following = True
        self.setCurrentIndex(self._tree.index_of(passage))
        self._following = False

    def branch(self) -> tuple[str, ...]:
        """The ids of the municipalities or the document that is stood at; none for a passage."""
        current = self.currentIndex()
        if not current.isValid() or node_at(current).level is Level.PASSAGE:
            return ()
        node = node_at(current)
        return tuple(n.key for n in node.children) if node.level is Level.COUNTRY else (node.key,)

    def ticked(self) -> tuple[str, ...]:
        """The ids of what is ticked, in the order of the tree."""
        return self._tree.ticked()

    def open_branches(self, keys: Iterable[str]) -> None:
        """Open the branches with these ids; with none, as far as a first start opens them."""
        wanted = tuple(keys)
        for key in wanted:
            self.setExpanded(self._tree.index_of(key), True)  # noqa: FBT003 - Qt's own
        if not wanted:
            countries = [self._tree.index(row, 0) for row in range(self._tree.rowCount())]
            towns = sum(self._tree.rowCount(country) for country in countries)
            self.expandToDepth(1 if towns <= _FEW else 0)

    def opened_branches(self) -> tuple[str, ...]:
        """The ids of the branches that are open, as many as are worth opening at a start."""
        opened = (index for index in self._tree.branches() if self.isExpanded(index))
        return tuple(node_at(index).key for index in islice(opened, _REOPENED))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._plain = self._painter if self._painter and self._painter.begin() else None
        self._apart = self._not_plain()
        super().paintEvent(event)

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: AnyIndex) -> None:
        node, plain = node_at(index), self._plain
        if plain is None or node in self._apart or not plain.paint(painter, options, index, node):
            super().drawRow(painter, options, index)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following and node_at(current).opens:
            self.chosen.emit(node_at(current).opens)

    def _not_plain(self) -> frozenset[Node]:
        """The rows that are stood at, selected or under the mouse."""
        rows = [self.currentIndex(), *self.selectedIndexes()]
        if self.viewport().underMouse():  # to ask for its place without need holds up X11
            rows.append(self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())))
        return frozenset(node_at(index) for index in rows if index.isValid())

    def _draw(self) -> None:
        """Everything in sight may look different."""
        seen = self.viewport().rect()
        strip = max(1, seen.height() // _STRIPS + 1)
        tops = range(seen.top(), seen.bottom() + 1, strip)
        self._drawing.start(
            partial(self.viewport().repaint, seen.left(), top, seen.width(), strip) for top in tops
        )

    def _enter(self) -> None:
        """A passage is read on; a branch opens or closes."""
        current = self.currentIndex()
        if current.isValid() and node_at(current).opens:
            self.chosen.emit(node_at(current).opens)
            self.entered.emit()
        elif current.isValid():
            self.setExpanded(current, not self.isExpanded(current))
