"""The library as a tree model: country, municipality, document, passages; branches have ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from gui.tree.row_values import TreeRoles
from gui.tree.tree_nodes import (
    Level,
    Node,
    country_nodes,
    find_node,
    has_rows_below,
    loaded_nodes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QColor

    from content.library import Library
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeModel
    from gui.tree.row_values import IconOf

    AnyIndex = QModelIndex | QPersistentModelIndex

_LEAF = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_BRANCH = _LEAF | Qt.ItemFlag.ItemIsUserCheckable


class TreeModel(QAbstractItemModel):
    """Rows are made once; ticks are those of the scope, numbers those of the newest answer.

    When those change, `repaint_needed` is emitted instead of `dataChanged`: for a range of rows, a
    view asks for every open row in it, which takes 0.1 s when all are open.
    """

    repaint_needed = Signal()
    tick_changed = Signal(str)  # a sentence with the new state of the row

    def __init__(
        self,
        library: Library,
        scope: ScopeModel,
        counts: HitCounts,
        parent: QObject | None = None,
        own_folder: Path | None = None,
    ) -> None:
        """`own_folder` has the user's own texts, which are marked among others."""
        super().__init__(parent)
        self._scope = scope
        self.roles = TreeRoles(library, scope, counts, self, own_folder)
        self._countries = country_nodes(library)
        scope.changed.connect(self.repaint_needed)
        counts.changed.connect(self.repaint_needed)

    def set_icons(self, icon_of: IconOf, dimmed: QColor) -> None:
        """Show these icons from now on, and rows without hits in this colour."""
        self.roles.set_icons(icon_of, dimmed)
        self.repaint_needed.emit()

    def index_of(self, key: str) -> QModelIndex:
        """The row with this key; for a passage without a row, that of its document."""
        node = find_node(self._countries, key)
        return self._index(node) if node else QModelIndex()

    def loaded_branches(self) -> Iterator[QModelIndex]:
        """Every row whose children are loaded, from the top down."""
        for node in loaded_nodes(self._countries):
            if node.loaded:
                yield self._index(node)

    def ticked(self) -> tuple[str, ...]:
        """The ids of municipalities and of single documents of others, in the order of the rows."""
        scope = self._scope.current
        return tuple(
            key
            for country in self._countries
            for municipality in country.children
            if municipality.key in scope.touched_municipalities
            for key in (
                [municipality.key]
                if municipality.key in scope.municipalities
                else [each.key for each in municipality.children if scope.has_ticked(each.key)]
            )
        )

    @override
    def index(
        self,
        row: int,
        column: int,
        parent: AnyIndex = QModelIndex(),  # noqa: B008 - Qt's own
    ) -> QModelIndex:
        rows = node_at(parent).children if parent.isValid() else self._countries
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, 0, rows[row])
        return QModelIndex()

    @override
    def parent(self, child: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        parent = node_at(child).parent if child.isValid() else None
        return self._index(parent) if parent else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(node_at(parent).children if parent.isValid() else self._countries)

    @override
    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        return not parent.isValid() or has_rows_below(node_at(parent))

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.roles.value(node_at(index), role) if index.isValid() else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        node = node_at(index)
        sentence = self.tr("{name}: ticked") if on else self.tr("{name}: not ticked")
        self.tick_changed.emit(sentence.format(name=node.label))
        if node.level is Level.DOCUMENT:
            self._scope.tick_document(node.key, on=on)
        else:
            self._scope.tick_municipalities(node.municipality_ids, on=on)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _LEAF if node_at(index).level is Level.PASSAGE else _BRANCH

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)


def node_at(index: AnyIndex) -> Node:
    """The node behind a valid index of the tree."""
    return cast(Node, index.internalPointer())
