"""The two choosers beside the search field: where to search, and for what kind of passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, SignalInstance
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from gui.application.labels import country_name, kinds_name, language_name
from gui.scope.scope_labels import kinds_text, places_text
from gui.scope.scope_values import kinds_in, languages_in

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Municipality
    from gui.appearance.colours import Colours
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeChoice

_MOST_IN_A_MENU = 20
"""Municipalities; with more of them, a menu offers countries and those with most hits."""
_MOST_WITH_HITS = 12


class _Chooser(QToolButton):
    """A button whose menu is made anew each time it opens."""

    _name: str

    def __init__(
        self,
        library: Library,
        scope: ScopeChoice,
        counts: HitCounts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(self._name)
        self._library = library
        self._scope = scope
        self._counts = counts
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(self._make)
        self.setMenu(menu)
        scope.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is chosen, in the language of the interface."""
        raise NotImplementedError

    def _fill(self, menu: QMenu) -> None:
        raise NotImplementedError

    def dress(self, colours: Colours) -> None:
        """Take on colours."""
        from gui.appearance.icons import icon  # after the first frame

        self.setIcon(icon("chevron-down", colours))

    def _make(self) -> None:
        self.menu().clear()
        self._fill(self.menu())


class PlaceButton(_Chooser):
    """Chooses municipalities, documents and languages."""

    _name = "placeButton"

    @override
    def retranslate(self) -> None:
        """Say what is chosen, in the language of the interface."""
        shown = self.tr("Scope: {place}").format(
            place=places_text(self._library, self._scope.chosen) or self.tr("all")
        )
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(shown)

    @override
    def _fill(self, menu: QMenu) -> None:
        scope = self._scope
        chosen = scope.chosen
        everything = chosen.all_places and not chosen.languages
        _tick(menu, self.tr("Everything"), everything).connect(scope.clear_places)
        menu.addSeparator()
        if len(self._library.municipalities) <= _MOST_IN_A_MENU:
            self._small(menu)
        else:
            self._large(menu)
        menu.addSeparator()
        for language in languages_in(self._library):
            toggled = _tick(menu, language_name(language), language in chosen.languages)
            toggled.connect(lambda on, each=language: scope.tick_language(each, on=on))

    def _small(self, menu: QMenu) -> None:
        """Every municipality, and its documents where there are several."""
        for town in self._library.municipalities:
            self._town(menu, town)
            if len(town.documents) > 1:
                for document in town.documents:
                    on = self._scope.chosen.holds(document.id)
                    toggled = _tick(menu, f"      {document.title}", on)
                    toggled.connect(
                        lambda on, each=document.id: self._scope.tick_document(each, on=on)
                    )

    def _large(self, menu: QMenu) -> None:
        """Whole countries, then the municipalities with most hits."""
        countries: dict[str, list[Municipality]] = {}
        for town in self._library.municipalities:
            countries.setdefault(town.country, []).append(town)
        for inside in countries.values():
            towns = frozenset(each.id for each in inside)
            self._branch(menu, country_name(inside[0]), towns)
        menu.addSeparator()
        by_id = {town.id: town for town in self._library.municipalities}
        best = self._counts.towns()[:_MOST_WITH_HITS]
        if best:
            menu.addSection(self.tr("Most hits"))
        for town_id in best:
            self._town(menu, by_id[town_id])
        menu.addAction(self.tr("Every municipality can be ticked in the tree")).setEnabled(False)

    def _town(self, menu: QMenu, town: Municipality) -> None:
        self._branch(menu, town.short_name, frozenset({town.id}))

    def _branch(self, menu: QMenu, name: str, towns: frozenset[str]) -> None:
        chosen = self._scope.chosen
        searched = chosen.all_places or not towns.isdisjoint(chosen.towns)
        hits = self._counts.of_towns(towns) if searched else None
        toggled = _tick(menu, name, towns <= chosen.municipalities, hits)
        toggled.connect(lambda on: self._scope.tick_towns(towns, on=on))


class KindButton(_Chooser):
    """Chooses kinds of passages."""

    _name = "kindButton"

    @override
    def retranslate(self) -> None:
        """Say what is chosen, in the language of the interface."""
        shown = kinds_text(self._scope.chosen) or self.tr("all")
        self.setText(self.tr("Kind: {kind}").format(kind=shown))
        self.setAccessibleName(self.text())

    @override
    def _fill(self, menu: QMenu) -> None:
        scope, chosen = self._scope, self._scope.chosen.kinds
        _tick(menu, self.tr("All kinds"), not chosen).connect(scope.clear_kinds)
        menu.addSeparator()
        for kind in kinds_in(self._library):
            hits = self._counts.of_kind(kind) if not chosen or kind in chosen else None
            toggled = _tick(menu, kinds_name(kind), kind in chosen, hits)
            toggled.connect(lambda on, each=kind: scope.tick_kind(each, on=on))


def _tick(menu: QMenu, text: str, on: bool, hits: int | None = None) -> SignalInstance:
    """`hits` stand at the right end, where a menu has its keys."""
    shown = text.replace("&", "&&")
    action = menu.addAction(shown if hits is None else f"{shown}\t{QLocale().toString(hits)}")
    action.setCheckable(True)
    action.setChecked(on)
    return action.triggered
