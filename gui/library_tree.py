"""The library as a tree model: country, municipality, document, passages; branches have ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gui.names import group_place, kind_name, language_name
from gui.tree_nodes import Level, Node, country_nodes, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QIcon

    from content.library import Library
    from gui.scope_choice import ScopeChoice

    AnyIndex = QModelIndex | QPersistentModelIndex


class LibraryTree(QAbstractItemModel):
    """Rows are made once; ticks are those of the scope."""

    def __init__(self, library: Library, scope: ScopeChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._scope = scope
        self._icons: dict[str, QIcon] = {}
        self._countries = list(country_nodes(library))
        self._by_passage = {
            node.passage.id: node for node in walk(self._countries) if node.passage is not None
        }
        scope.changed.connect(self._tell_all)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Icons by kind of passage and by municipality id."""
        self._icons = icons
        self._tell_all()

    def index_of(self, passage: str) -> QModelIndex:
        """The row of a passage; that of its document if it has none of its own."""
        node = self._by_passage.get(passage)
        if node is None and passage:
            document = self._library.document_of(self._library.passage(passage))
            node = self._by_passage.get(document.title_passage.id)
        return self._index(node) if node else QModelIndex()

    def branches(self) -> Iterator[tuple[str, QModelIndex]]:
        """Every row that can be opened, by its key."""
        for node in walk(self._countries):
            if node.children:
                yield node.key, self._index(node)

    @override
    def index(
        self,
        row: int,
        column: int,
        parent: AnyIndex = QModelIndex(),  # noqa: B008 - Qt's own
    ) -> QModelIndex:
        rows = self._rows(parent)
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, 0, rows[row])
        return QModelIndex()

    @override
    def parent(self, child: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = node_at(child).parent if child.isValid() else None
        return self._index(above) if above else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self._rows(parent))

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._value(node_at(index), role) if index.isValid() else None

    def _value(self, node: Node, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.label
            case Qt.ItemDataRole.DecorationRole:
                return self._icons.get(_icon_key(node))
            case Qt.ItemDataRole.CheckStateRole:
                return _tick(node, self._scope.chosen.documents)
            case Qt.ItemDataRole.ToolTipRole:
                return _tooltip(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(self._library, node)
        return None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self._scope.tick(node_at(index).documents, on=on)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and node_at(index).level is not Level.PASSAGE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _rows(self, parent: AnyIndex) -> list[Node]:
        return node_at(parent).children if parent.isValid() else self._countries

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)

    def _tell_all(self) -> None:
        """Every row may look different now; the view asks only for those in sight."""
        for rows in [self._countries, *(node.children for node in walk(self._countries))]:
            if rows:
                self.dataChanged.emit(self._index(rows[0]), self._index(rows[-1]))


def node_at(index: AnyIndex) -> Node:
    """The node behind a valid index of the tree."""
    return cast(Node, index.internalPointer())


def _tick(node: Node, ticked: frozenset[str]) -> Qt.CheckState | None:
    if node.level is Level.PASSAGE:
        return None
    inside = node.documents & ticked
    if not inside:
        return Qt.CheckState.Unchecked
    whole = inside == node.documents
    return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked


def _spoken(library: Library, node: Node) -> str:
    """The label with what an icon or an indent says to the eye."""
    if node.passage is None:
        return node.label
    said = [node.label, group_place(library, node.passage) or kind_name(node.passage.kind)]
    if node.level is Level.DOCUMENT:
        said.append(language_name(node.passage.language))
    return ", ".join(said)


def _tooltip(node: Node) -> str:
    from html import escape  # after the first frame

    return f"<p>{escape(node.label)}</p>"


def _icon_key(node: Node) -> str:
    if node.level is Level.MUNICIPALITY:
        return node.key
    return node.passage.kind if node.passage else ""
