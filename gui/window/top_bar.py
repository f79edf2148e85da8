"""The bar above the panes: the search field, where and what to search, the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.scope.scope_menus import KindButton, ScopeButton
from gui.window.menu_buttons import MenuButton

if TYPE_CHECKING:
    from content.library import Library
    from gui.appearance.colours import Colours
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeModel
    from gui.search.search_field import SearchField

_WIDEST_FIELD = 840
"""Logical pixels."""


class TopBar(QWidget):
    """Lays out the field and its buttons in one row."""

    def __init__(
        self,
        field: SearchField,
        library: Library,
        scope: ScopeModel,
        hit_counts: HitCounts,
        actions: Actions,
        store: PreferenceStore,
    ) -> None:
        super().__init__()
        self._field = field
        self._scope_button = ScopeButton(library, scope, hit_counts)
        self._kind_button = KindButton(library, scope, hit_counts)
        self.menu = MenuButton(actions, store)
        field.setMaximumWidth(_WIDEST_FIELD)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(field, 8)
        row.addStretch(1)
        for button in (self._scope_button, self._kind_button):
            row.addWidget(button)
            row.addWidget(button.clear_button)
        row.addWidget(self.menu)

    def apply_theme(self, colours: Colours) -> None:
        """Show the icons in these colours."""
        self._field.apply_theme(colours)
        self._scope_button.apply_theme(colours)
        self._kind_button.apply_theme(colours)
        self.menu.apply_theme(colours)

    def retranslate(self) -> None:
        """Say what everything is, in the language of the interface."""
        self._field.retranslate()
        self._scope_button.retranslate()
        self._kind_button.retranslate()
        self.menu.retranslate()
