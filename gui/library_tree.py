"""The library as a tree model: country, municipality, document, passages; branches have ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from content.model import Document, Passage, PassageKind
from gui.names import group_place, kind_name, language_name
from gui.tree_nodes import Level, Node, country_nodes, made_nodes, node_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QIcon

    from content.library import Library
    from gui.scope_choice import ScopeChoice

    IconOf = Callable[[Node], QIcon | None]
    AnyIndex = QModelIndex | QPersistentModelIndex


class LibraryTree(QAbstractItemModel):
    """Rows are made once; ticks are those of the scope."""

    def __init__(self, library: Library, scope: ScopeChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._scope = scope
        self._icon_of: IconOf = _no_icon
        self._countries = country_nodes(library)
        scope.changed.connect(self._tell_all)

    def set_icons(self, icon_of: IconOf) -> None:
        """Show these icons from now on."""
        self._icon_of = icon_of
        self._tell_all()

    def index_of(self, key: str) -> QModelIndex:
        """The row with this id; a passage without a row of its own stands at its document's."""
        node = node_of(self._countries, key)
        return self._index(node) if node else QModelIndex()

    def branches(self) -> Iterator[QModelIndex]:
        """Every row that has been looked into, from the top down."""
        for node in made_nodes(self._countries):
            if node.made:
                yield self._index(node)

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
        above = node_at(child).parent if child.isValid() else None
        return self._index(above) if above else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(node_at(parent).children if parent.isValid() else self._countries)

    @override
    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        return not parent.isValid() or node_at(parent).level is not Level.PASSAGE

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
                return self._icon_of(node)
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
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node_at(index).level is not Level.PASSAGE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)

    def _tell_all(self) -> None:
        """Every row may look different now; the view asks only for those in sight."""
        for node in made_nodes(self._countries):
            if node.row == 0:
                siblings = node.parent.children if node.parent else self._countries
                self.dataChanged.emit(self._index(node), self._index(siblings[-1]))


def node_at(index: AnyIndex) -> Node:
    """The node behind a valid index of the tree."""
    return cast(Node, index.internalPointer())


def _tick(node: Node, ticked: frozenset[str]) -> Qt.CheckState | None:
    if node.level is Level.PASSAGE:
        return None
    inside = node.documents & ticked if ticked else frozenset()
    if not inside:
        return Qt.CheckState.Unchecked
    whole = inside == node.documents
    return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked


def _spoken(library: Library, node: Node) -> str:
    """The label with what an icon or an indent says to the eye."""
    if isinstance(node.content, Document):
        kind, language = kind_name(PassageKind.DOCUMENT), language_name(node.content.language)
        return f"{node.label}, {kind}, {language}"
    if isinstance(node.content, Passage):
        place = group_place(library, node.content) or kind_name(node.content.kind)
        return f"{node.label}, {place}"
    return node.label


def _tooltip(node: Node) -> str:
    from html import escape  # after the first frame

    return f"<p>{escape(node.label)}</p>"


def _no_icon(_node: Node) -> QIcon | None:
    return None
