"""The values of a row of the tree by role: name, icon, tick, hits, accessible text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from content.library_opening import SHIPPED_LIBRARY
from content.model import Document, Municipality, Passage, PassageKind
from gui.application.content_labels import kind_name, language_name, type_name
from gui.tree.tree_nodes import Level

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QColor, QIcon

    from content.library import Library
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeModel
    from gui.tree.tree_nodes import Node

    IconOf = Callable[[Node], QIcon | None]

HITS = Qt.ItemDataRole.UserRole
"""The role of the number of hits, for all rows but passages, as far as they were searched."""


class TreeRoles(QObject):
    """The value of a row for each role; ticks are the scope's, numbers the newest answer's."""

    def __init__(
        self,
        library: Library,
        scope: ScopeModel,
        counts: HitCounts,
        parent: QObject,
        own_folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_folder = own_folder
        self._folders: dict[str, Path | None] = {}  # of documents that have been shown
        self._library, self._scope, self._counts = library, scope, counts
        self._icon_of: IconOf = _no_icon
        self._dimmed: QColor | None = None
        self._by_role: dict[int, Callable[[Node], object]] = {
            Qt.ItemDataRole.DisplayRole: _label,
            Qt.ItemDataRole.DecorationRole: self.icon,
            Qt.ItemDataRole.CheckStateRole: self.tick,
            Qt.ItemDataRole.ToolTipRole: self._tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._accessible_text,
            Qt.ItemDataRole.ForegroundRole: self._text_colour,
            HITS: self.hits,
        }

    def set_icons(self, icon_of: IconOf, dimmed: QColor) -> None:
        """Use these icons from now on, and this colour for rows without hits."""
        self._icon_of, self._dimmed = icon_of, dimmed

    def value(self, node: Node, role: int) -> object:
        """The value of a row for a role; None where it has none."""
        value_of = self._by_role.get(role)
        return value_of(node) if value_of is not None else None

    def is_own(self, node: Node) -> bool:
        """Whether the row is one of the user's own texts, among others that are not."""
        folder = self._folder(node.content) if isinstance(node.content, Document) else None
        return folder is not None and folder == self._own_folder

    def icon(self, node: Node) -> QIcon | None:
        """The icon before the name."""
        return self._icon_of(node)

    def tick(self, node: Node) -> Qt.CheckState | None:
        """Whether the row is ticked; None for passages, which have no tick."""
        scope = self._scope.current
        match node.level:
            case Level.PASSAGE:
                return None
            case Level.DOCUMENT:
                whole = some = scope.has_ticked(node.key)
            case _:
                whole = node.municipality_ids <= scope.municipalities
                some = not node.municipality_ids.isdisjoint(scope.touched_municipalities)
        if not some:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def is_dimmed(self, node: Node) -> bool:
        """Whether the row is dimmed, since there is no hit in its municipalities or document."""
        return self._count(node) == 0

    def _text_colour(self, node: Node) -> QColor | None:
        return self._dimmed if self.is_dimmed(node) else None

    def hits(self, node: Node) -> int | None:
        """The number of hits; None for rows that are not counted, or were not searched."""
        if node.level is Level.PASSAGE:
            return None
        scope = self._scope.current
        if node.level is Level.DOCUMENT:
            searched = scope.all_documents or scope.has_ticked(node.key)
        else:
            touched = scope.touched_municipalities
            searched = scope.all_documents or not node.municipality_ids.isdisjoint(touched)
        return self._count(node) if searched else None

    def _count(self, node: Node) -> int | None:
        """The hits in the municipalities of a row, or in its document."""
        if node.level is Level.DOCUMENT:
            return self._counts.of_document(node.key)
        if isinstance(node.content, Passage):
            return self._counts.of_document(node.content.document)
        return self._counts.of_municipalities(node.municipality_ids)

    def _folder(self, document: Document) -> Path | None:
        """The folder that a document is from; None where there is only one."""
        if document.id not in self._folders:
            several = len(self._library.parts) > 1
            self._folders[document.id] = self._library.folder_of(document.id) if several else None
        return self._folders[document.id]

    def _folder_text(self, document: Document) -> str:
        """Whose text it is: the user's own, or one of which folder; "" for a built-in one."""
        folder = self._folder(document)
        if folder in {None, SHIPPED_LIBRARY}:
            return ""
        if folder == self._own_folder:
            return self.tr("your own text")
        return self.tr("from {folder}").format(folder=folder)

    def _tooltip(self, node: Node) -> str:
        from html import escape  # after the first frame

        folder = self._folder_text(node.content) if isinstance(node.content, Document) else ""
        return f"<p>{escape(node.label)}</p>" + (f"<p>{escape(folder)}</p>" if folder else "")

    def _accessible_text(self, node: Node) -> str:
        """The label with what an icon, an indent or a number shows."""
        parts = [node.label]
        if isinstance(node.content, Document):
            parts += [kind_name(PassageKind.DOCUMENT), language_name(node.content.language)]
            parts += filter(None, [self._folder_text(node.content)])
        elif isinstance(node.content, Municipality):
            parts += filter(None, [type_name(node.content.type)])
        elif isinstance(node.content, Passage):
            document = self._library.document_of(node.content)
            parts.append(document.group_label(node.content) or kind_name(node.content.kind))
        hits = self.hits(node)
        if hits is not None:
            parts.append(self.tr("%n result(s)", "", hits))
        return ", ".join(parts)


def _label(node: Node) -> str:
    return node.label


def _no_icon(_node: Node) -> QIcon | None:
    return None
