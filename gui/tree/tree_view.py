"""The view of the library's tree: selects what is read, and hands letters to the search field."""

from __future__ import annotations

from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from gui.application.announcement import announce
from gui.application.chunked_work import ChunkedWork
from gui.application.typing_keys import TypingFilter
from gui.tree.tree_model import TreeModel, node_at
from gui.tree.tree_nodes import Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QAbstractItemModel

    from gui.appearance.colours import Colours
    from gui.tree.plain_row_painter import RowPainter
    from gui.tree.tree_nodes import Node

    AnyIndex = QModelIndex | QPersistentModelIndex

_ICON = 16
_ONE_FRAME = 16
"""Milliseconds until the numbers of hits are painted, after the hits."""
_STRIPS = 3
"""Parts of the view that are painted one after the other."""

_MAX_EXPANDED = 60
"""Branches that are remembered; to expand thousands would hold up the first frame for 1 s."""
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_FEW = 20
"""Municipalities that are expanded at a first start; with more, only the countries are."""


class TreeView(QTreeView):
    """The tree with its ticks and numbers of hits; `RowPainter` paints the rows that are plain."""

    passage_selected = Signal(str)
    passage_opened = Signal()  # the selected one, with Enter
    typed = Signal(str)
    ticks_changed = Signal()  # or numbers of hits

    def __init__(self, tree: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryTree")
        self._tree = tree
        self._selecting = False
        self._row_painter: RowPainter | None = None
        self._active_painter: RowPainter | None = None
        self._special_rows: frozenset[Node] = frozenset()
        self.setModel(tree)
        self._repaint_timer = QTimer(self)  # apart from the hits, so that no key waits for both
        self._repaint_timer.setSingleShot(True)
        self._repaint_timer.setInterval(_ONE_FRAME)
        self._repaint_timer.timeout.connect(self._repaint_in_strips)
        tree.repaint_needed.connect(self._repaint_timer.start)
        tree.repaint_needed.connect(self.ticks_changed)
        tree.tick_changed.connect(partial(announce, self))
        self._strips = ChunkedWork(self)
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the accessible name and description in the language of the interface."""
        self.setAccessibleName(self.tr("Library"))
        self.setAccessibleDescription(
            self.tr(
                "Municipalities, documents and passages. Press Space to tick one and "
                "search only there."
            )
        )

    def apply_theme(self, colours: Colours) -> None:
        """Show icons, accents and numbers of hits in these colours."""
        from gui.tree.plain_row_painter import RowPainter
        from gui.tree.tree_delegate import TreeDelegate
        from gui.tree.tree_icons import TreeIcons

        self.setItemDelegate(TreeDelegate(colours, self))
        self._row_painter = RowPainter(self, self._tree.roles, colours)
        icons = TreeIcons(colours, self._tree.roles.is_own)
        self._tree.set_icons(icons.of, QColor(colours.disabled))

    def select_passage(self, passage: str) -> None:
        """Make the row of a passage the current one, without `passage_selected`."""
        row = self._tree.index_of(passage)
        if row != self.currentIndex():  # else the rows selected with it stay selected
            self._selecting = True
            self.selectionModel().setCurrentIndex(row, _ALONE)  # whatever keys are held
            self._selecting = False

    def selected_rows(self) -> tuple[str, ...]:
        """The ids of what is selected, in the order of the tree; () for a single row with a page.

        What is on the page may be a passage without a row, to which that of its document belongs.
        """
        rows = self.selectionModel().selectedRows()
        nodes = [node_at(index) for index in sorted(rows, key=_path)]
        if len(nodes) == 1 and nodes[0].passage:
            return ()
        keys = (
            [each.key for each in node.children] if node.level is Level.COUNTRY else [node.key]
            for node in nodes
        )
        return tuple(chain.from_iterable(keys))

    def ticked(self) -> tuple[str, ...]:
        """The ids of what is ticked, in the order of the tree."""
        return self._tree.ticked()

    def expand_branches(self, keys: Iterable[str]) -> None:
        """Expand the rows with these keys; with none, as at a first start."""
        wanted = tuple(keys)
        for key in wanted:
            self.setExpanded(self._tree.index_of(key), True)  # noqa: FBT003 - Qt's own
        if not wanted:
            self.expandToDepth(1 if _has_few_municipalities(self._tree) else 0)

    def expanded_branches(self) -> tuple[str, ...]:
        """The keys of the rows that are expanded, as many as are expanded at a start."""
        expanded = (index for index in self._tree.loaded_branches() if self.isExpanded(index))
        return tuple(node_at(index).key for index in islice(expanded, _MAX_EXPANDED))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._active_painter = (
            self._row_painter if self._row_painter and self._row_painter.prepare() else None
        )
        self._special_rows = self._find_special_rows()
        super().paintEvent(event)

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: AnyIndex) -> None:
        node = node_at(index)
        fast = None if node in self._special_rows else self._active_painter
        if self.selectionModel().isSelected(index):
            fast = None
        if fast is None or not fast.paint(painter, options, index, node):
            super().drawRow(painter, options, index)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """An arrow that grows with the text, as Qt's own does not."""
        if not self._tree.hasChildren(index):
            return
        side = self.iconSize().width() / 5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.right() - self.indentation() / 2, rect.center().y() + 0.5)
        painter.rotate(90 if self.isExpanded(index) else 0)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), side / 2.5))
        painter.drawPolyline(
            [QPointF(-side / 2, -side), QPointF(side / 2, 0), QPointF(-side / 2, side)]
        )
        painter.restore()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._selecting and node_at(current).passage:
            self.passage_selected.emit(node_at(current).passage)

    def _find_special_rows(self) -> frozenset[Node]:
        """The rows that are current or under the mouse: Qt paints them, and those selected."""
        rows = [self.currentIndex()]
        if self.viewport().underMouse():  # asking for its position without need holds up X11
            rows.append(self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())))
        return frozenset(node_at(index) for index in rows if index.isValid())

    def _repaint_in_strips(self) -> None:
        """Repaint everything in sight, with time for keys between the strips."""
        visible = self.viewport().rect()
        height = max(1, visible.height() // _STRIPS + 1)
        tops = range(visible.top(), visible.bottom() + 1, height)
        self._strips.start(
            partial(self.viewport().repaint, visible.left(), top, visible.width(), height)
            for top in tops
        )

    def _enter(self) -> None:
        """Open the passage of the current row, or expand or collapse its branch."""
        current = self.currentIndex()
        if current.isValid() and node_at(current).passage:
            self.passage_selected.emit(node_at(current).passage)
            self.passage_opened.emit()
        elif current.isValid():
            self.setExpanded(current, not self.isExpanded(current))


def _path(index: QModelIndex) -> tuple[int, ...]:
    """The row numbers that lead to a row, from the top: rows sort by it as they are shown."""
    return (*_path(index.parent()), index.row()) if index.isValid() else ()


def expand_all(view: QTreeView) -> None:
    """Expand every row; where there are many municipalities, none of their documents."""
    view.expandToDepth(2 if _has_few_municipalities(view.model()) else 1)


def _has_few_municipalities(tree: QAbstractItemModel) -> bool:
    countries = (tree.index(row, 0) for row in range(tree.rowCount()))
    return sum(map(tree.rowCount, countries)) <= _FEW
