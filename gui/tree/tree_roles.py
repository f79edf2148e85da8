"""What a row of the tree shows and says: name, icon, tick, hits, and how it is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from content.model import Document, Passage, PassageKind
from gui.application.labels import group_place, kind_name, language_name
from gui.tree.tree_nodes import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QIcon

    from content.library import Library
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeModel
    from gui.tree.tree_nodes import Node

    IconOf = Callable[[Node], QIcon | None]

HITS = Qt.ItemDataRole.UserRole
"""The role of the hits in a row: a number for countries and municipalities that were searched."""


class TreeValues(QObject):
    """Gives the value of a row for each role; ticks are the scope's, numbers the answer's."""

    def __init__(
        self, library: Library, scope: ScopeModel, counts: HitCounts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._scope, self._counts = library, scope, counts
        self._icon_of: IconOf = _no_icon
        self._dimmed: QColor | None = None
        self._by_role: dict[int, Callable[[Node], object]] = {
            Qt.ItemDataRole.DisplayRole: _label,
            Qt.ItemDataRole.DecorationRole: self.icon,
            Qt.ItemDataRole.CheckStateRole: self.tick,
            Qt.ItemDataRole.ToolTipRole: _tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            HITS: self.hits,
        }

    def set_icons(self, icon_of: IconOf, dimmed: QColor) -> None:
        """Give these icons from now on, and rows without hits this colour."""
        self._icon_of, self._dimmed = icon_of, dimmed

    def of(self, node: Node, role: int) -> object:
        """The value of a row for a role; None where it has none."""
        value = self._by_role.get(role)
        return value(node) if value is not None else None

    def icon(self, node: Node) -> QIcon | None:
        """The icon before the name."""
        return self._icon_of(node)

    def tick(self, node: Node) -> Qt.CheckState | None:
        """Whether the row is searched in; None for passages, which have no tick."""
        chosen = self._scope.current
        match node.level:
            case Level.PASSAGE:
                return None
            case Level.DOCUMENT:
                whole = some = chosen.has_ticked(node.key)
            case _:
                whole = node.towns <= chosen.municipalities
                some = not node.towns.isdisjoint(chosen.touched_municipalities)
        if not some:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def is_dimmed(self, node: Node) -> bool:
        """Rows of municipalities without hits are dimmed."""
        return self._counts.of_municipalities(node.towns) == 0

    def _ink(self, node: Node) -> QColor | None:
        return self._dimmed if self.is_dimmed(node) else None

    def hits(self, node: Node) -> int | None:
        """None for rows that are not counted, or were not searched."""
        if node.level not in (Level.COUNTRY, Level.MUNICIPALITY):
            return None
        chosen = self._scope.current
        searched = chosen.all_documents or not node.towns.isdisjoint(chosen.touched_municipalities)
        return self._counts.of_municipalities(node.towns) if searched else None

    def _spoken(self, node: Node) -> str:
        """The label with what an icon, an indent or a number says to the eye."""
        hits = self.hits(node)
        if hits is not None:
            said = self.tr("%n hit(s)", "", hits)
            return f"{node.label}, {said}"
        if isinstance(node.content, Document):
            kind, language = kind_name(PassageKind.DOCUMENT), language_name(node.content.language)
            return f"{node.label}, {kind}, {language}"
        if isinstance(node.content, Passage):
            place = group_place(self._library, node.content) or kind_name(node.content.kind)
            return f"{node.label}, {place}"
        return node.label


def _label(node: Node) -> str:
    return node.label


def _tooltip(node: Node) -> str:
    from html import escape  # after the first frame

    return f"<p>{escape(node.label)}</p>"


def _no_icon(_node: Node) -> QIcon | None:
    return None
