"""The two choosers beside the search field: where to search, and for what kind of passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from content.model import PassageKind
from gui.names import kinds_name, language_name
from gui.scope_words import kinds_text, places_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.library import Library
    from gui.colours import Colours
    from gui.scope_choice import ScopeChoice

_MOST_IN_A_MENU = 20
"""Municipalities; with more of them, the ticks of the tree are the better way."""


class _Chooser(QToolButton):
    """A button whose menu is made anew each time it opens."""

    def __init__(self, fill: Callable[[QMenu], None], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill = fill
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(self._make)
        self.setMenu(menu)

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        from gui.icons import icon  # after the first frame

        self.setIcon(icon("chevron-down", colours))

    def _make(self) -> None:
        self.menu().clear()
        self._fill(self.menu())


class PlaceButton(_Chooser):
    """Chooses municipalities, documents and languages."""

    def __init__(self, library: Library, scope: ScopeChoice, parent: QWidget | None = None) -> None:
        super().__init__(self._places, parent)
        self.setObjectName("placeButton")
        self._library = library
        self._scope = scope
        scope.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is chosen, in the language of the interface."""
        shown = self.tr("Scope: {place}").format(
            place=places_text(self._library, self._scope.chosen) or self.tr("all")
        )
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(shown)

    def _places(self, menu: QMenu) -> None:
        scope = self._scope
        chosen = scope.chosen
        _tick(menu, self.tr("Everything"), not (chosen.documents or chosen.languages)).connect(
            scope.clear_places
        )
        menu.addSeparator()
        if len(self._library.municipalities) <= _MOST_IN_A_MENU:
            self._municipalities(menu)
        else:
            menu.addAction(self.tr("Tick municipalities in the tree")).setEnabled(False)
        menu.addSeparator()
        for language in sorted({document.language for document in self._library.documents}):
            toggled = _tick(menu, language_name(language), language in chosen.languages)
            toggled.connect(lambda on, each=language: scope.tick_language(each, on=on))

    def _municipalities(self, menu: QMenu) -> None:
        for municipality in self._library.municipalities:
            ids = frozenset(document.id for document in municipality.documents)
            self._branch(menu, municipality.short_name, ids)
            if len(ids) > 1:
                for document in municipality.documents:
                    self._branch(menu, f"      {document.title}", frozenset({document.id}))

    def _branch(self, menu: QMenu, name: str, documents: frozenset[str]) -> None:
        toggled = _tick(menu, name, documents <= self._scope.chosen.documents)
        toggled.connect(lambda on: self._scope.tick(documents, on=on))


class KindButton(_Chooser):
    """Chooses kinds of passages."""

    def __init__(self, library: Library, scope: ScopeChoice, parent: QWidget | None = None) -> None:
        super().__init__(self._kinds, parent)
        self.setObjectName("kindButton")
        self._library = library
        self._scope = scope
        scope.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is chosen, in the language of the interface."""
        shown = kinds_text(self._scope.chosen) or self.tr("all")
        self.setText(self.tr("Kind: {kind}").format(kind=shown))
        self.setAccessibleName(self.text())

    def _kinds(self, menu: QMenu) -> None:
        scope = self._scope
        _tick(menu, self.tr("All kinds"), not scope.chosen.kinds).connect(scope.clear_kinds)
        menu.addSeparator()
        present = {passage.kind for passage in self._library.passages}
        for kind in (each for each in PassageKind if each in present):
            toggled = _tick(menu, kinds_name(kind), kind in scope.chosen.kinds)
            toggled.connect(lambda on, each=kind: scope.tick_kind(each, on=on))


def _tick(menu: QMenu, text: str, on: bool) -> SignalInstance:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    return action.triggered
