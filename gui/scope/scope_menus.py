"""The two menu buttons beside the search field: where to search, and for what kind of passage."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, SignalInstance
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from content.library_opening import LARGE
from content.model import PassageKind
from gui.application.content_labels import country_name, kinds_name, language_name
from gui.application.menus import MenuToolButton
from gui.scope.scope_labels import kinds_label, municipalities_label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QWidget

    from content.library import Library
    from content.model import Municipality
    from gui.appearance.colours import Colours
    from gui.scope.hit_counts import HitCounts
    from gui.scope.scope import ScopeModel

_MOST_IN_A_MENU = 20
"""Municipalities; with more of them, a menu offers countries and those with most hits."""
_MOST_WITH_HITS = 12
_LEAST_WIDTH = 3
"""How many times as wide as high a button is at least."""
_AROUND_WORDS = 20
"""Logical pixels of a button beside its words and its arrow."""


class _ScopeMenuButton(MenuToolButton):
    """A button that says what is ticked; it looks different, and has an x, while anything is."""

    _object_name: str

    def __init__(
        self,
        library: Library,
        scope: ScopeModel,
        counts: HitCounts,
        parent: QWidget | None = None,
    ) -> None:
        self._room: int | None = None  # logical pixels for the words while they are painted
        super().__init__(self._object_name, parent)
        self._library = library
        self._scope = scope
        self._counts = counts
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName(f"{self._object_name}Clear")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear_button.clicked.connect(self._clear)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        self.menu().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        scope.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is ticked, in the language of the interface."""
        raise NotImplementedError

    def _clear(self) -> None:
        raise NotImplementedError

    def _show(self, sentence: str, *, narrowed: bool, all_of_it: str) -> None:
        """Show what is ticked; the x, which stands for `all_of_it`, where that is anything."""
        self.setText(sentence.replace("&", "&&"))
        self.setAccessibleName(sentence)
        searched = QCoreApplication.translate("StatusBar", "What is searched")
        self.setAccessibleDescription(searched)
        self.setToolTip(f"<p>{escape(sentence)}</p>")
        self.clear_button.setAccessibleName(all_of_it)
        self.clear_button.setAccessibleDescription(sentence)
        self.clear_button.setToolTip(all_of_it)
        if narrowed != bool(self.property("narrowed")):
            self.setProperty("narrowed", narrowed)
            self.style().polish(self)  # by the style sheet's rule for this property
        if self.clear_button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_button.setVisible(narrowed)

    @override
    def minimumSizeHint(self) -> QSize:
        """On a small screen the words may be cut short, rather than widen the window."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_WIDTH * hint.height()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._room = self.width() - self.iconSize().width() - _AROUND_WORDS
        super().paintEvent(event)
        self._room = None

    @override
    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        if self._room is not None:  # else Qt asks for the size of the whole text
            elide, words = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic.value
            option.text = self.fontMetrics().elidedText(option.text, elide, self._room, words)

    def apply_theme(self, colours: Colours) -> None:
        """Draw the arrow and the x in these colours."""
        from gui.appearance.icons import icon  # after the first frame

        self.setIcon(icon("chevron-down", colours))
        self.clear_button.setIcon(icon("x", colours))


class ScopeButton(_ScopeMenuButton):
    """Ticks municipalities, documents and languages."""

    _object_name = "placeButton"

    @override
    def retranslate(self) -> None:
        """Say what is ticked, in the language of the interface."""
        label = municipalities_label(self._library, self._scope.current)
        sentence = self.tr("Search in: {place}") if label else self.tr("Search in: whole library")
        everything = self.tr("Whole library")
        self._show(sentence.format(place=label), narrowed=bool(label), all_of_it=everything)

    @override
    def _clear(self) -> None:
        self._scope.clear_documents()

    @override
    def _fill(self, menu: QMenu) -> None:
        model, scope = self._scope, self._scope.current
        everything = scope.all_documents and not scope.languages
        _add_tickable(menu, self.tr("Whole library"), everything).connect(model.clear_documents)
        menu.addSeparator()
        if len(self._library.municipalities) <= _MOST_IN_A_MENU:
            self._add_all(menu)
        else:
            self._add_countries(menu)
        menu.addSeparator()
        for language in _languages_in(self._library):
            ticked = _add_tickable(menu, language_name(language), language in scope.languages)
            ticked.connect(lambda on, each=language: model.tick_language(each, on=on))

    def _add_all(self, menu: QMenu) -> None:
        """Every municipality, and its documents where there are several."""
        scope = self._scope
        for municipality in self._library.municipalities:
            self._add_municipality(menu, municipality)
            if len(municipality.documents) > 1:
                for document in municipality.documents:
                    on = scope.current.has_ticked(document.id)
                    ticked = _add_tickable(menu, f"      {document.title}", on)
                    ticked.connect(lambda on, each=document.id: scope.tick_document(each, on=on))

    def _add_countries(self, menu: QMenu) -> None:
        """Whole countries, then the municipalities with most hits."""
        countries: dict[str, list[Municipality]] = {}
        for municipality in self._library.municipalities:
            countries.setdefault(municipality.country, []).append(municipality)
        for inside in countries.values():
            self._add_branch(menu, country_name(inside[0]), frozenset(each.id for each in inside))
        menu.addSeparator()
        by_id = {each.id: each for each in self._library.municipalities}
        best = self._counts.most_hits_first()[:_MOST_WITH_HITS]
        if best:
            menu.addSection(self.tr("Most results"))
        for municipality_id in best:
            self._add_municipality(menu, by_id[municipality_id])
        menu.addAction(self.tr("Tick other municipalities in the tree")).setEnabled(False)

    def _add_municipality(self, menu: QMenu, municipality: Municipality) -> None:
        self._add_branch(menu, municipality.short_name, frozenset({municipality.id}))

    def _add_branch(self, menu: QMenu, name: str, municipality_ids: frozenset[str]) -> None:
        scope = self._scope.current
        touched = not municipality_ids.isdisjoint(scope.touched_municipalities)
        searched = scope.all_documents or touched
        hits = self._counts.of_municipalities(municipality_ids) if searched else None
        ticked = _add_tickable(menu, name, municipality_ids <= scope.municipalities, hits)
        ticked.connect(lambda on: self._scope.tick_municipalities(municipality_ids, on=on))


class KindButton(_ScopeMenuButton):
    """Ticks kinds of passages."""

    _object_name = "kindButton"

    @override
    def retranslate(self) -> None:
        """Say what is ticked, in the language of the interface."""
        label = kinds_label(self._scope.current)
        sentence = self.tr("Kind: {kind}") if label else self.tr("Kind: all")
        all_kinds = self.tr("All kinds")
        self._show(sentence.format(kind=label), narrowed=bool(label), all_of_it=all_kinds)

    @override
    def _clear(self) -> None:
        self._scope.clear_kinds()

    @override
    def _fill(self, menu: QMenu) -> None:
        model, kinds = self._scope, self._scope.current.kinds
        _add_tickable(menu, self.tr("All kinds"), not kinds).connect(model.clear_kinds)
        menu.addSeparator()
        for kind in _kinds_in(self._library):
            hits = self._counts.of_kind(kind) if not kinds or kind in kinds else None
            ticked = _add_tickable(menu, kinds_name(kind), kind in kinds, hits)
            ticked.connect(lambda on, each=kind: model.tick_kind(each, on=on))


def _add_tickable(menu: QMenu, text: str, on: bool, hits: int | None = None) -> SignalInstance:
    """`hits` stand at the right end, where a menu has its keys."""
    shown = text.replace("&", "&&")
    action = menu.addAction(shown if hits is None else f"{shown}\t{QLocale().toString(hits)}")
    action.setCheckable(True)
    action.setChecked(on)
    return action.triggered


def _kinds_in(library: Library) -> tuple[PassageKind, ...]:
    """The kinds of passages; every kind for a large library, which has nearly all of them."""
    if len(library.municipalities) > LARGE:
        return tuple(PassageKind)
    present = {passage.kind for passage in library.passages}
    return tuple(kind for kind in PassageKind if kind in present)


def _languages_in(library: Library) -> tuple[str, ...]:
    """The languages of the texts; for a large library those of its municipalities."""
    if len(library.municipalities) > LARGE:
        return tuple(sorted({each.language for each in library.municipalities}))
    return tuple(sorted({document.language for document in library.documents}))
