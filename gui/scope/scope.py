"""Where the reader wants to search: ticked places, kinds and languages, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from content.library import Library
    from content.model import PassageKind


class ChosenScope(NamedTuple):
    """Ids of whole municipalities and of single documents of others, kinds and languages.

    An empty set leaves that side open; places are open when both of theirs are empty.
    """

    municipalities: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()

    @property
    def all_places(self) -> bool:
        """Whether no place is ticked."""
        return not (self.municipalities or self.documents)

    @property
    def towns(self) -> frozenset[str]:
        """The municipalities of which something is ticked."""
        return self.municipalities | {town_of(each) for each in self.documents}

    def holds(self, document: str) -> bool:
        """Whether a document is among the ticked places."""
        return document in self.documents or town_of(document) in self.municipalities


def town_of(document: str) -> str:
    """The municipality's id at the beginning of a document's."""
    return document.partition("/")[0]


class ScopeChoice(QObject):
    """The scope that the tree's ticks and the two choosers share; tells when it changes."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._towns = {town.id: town for town in library.municipalities}
        self._chosen = ChosenScope()

    @property
    def chosen(self) -> ChosenScope:
        """The scope as it is now."""
        return self._chosen

    @property
    def is_everything(self) -> bool:
        """Whether nothing is narrowed."""
        return self._chosen == ChosenScope()

    def tick_towns(self, towns: frozenset[str], *, on: bool) -> None:
        """Search in these municipalities too, or no longer; with no place ticked, in all."""
        chosen = self._chosen
        others = frozenset(each for each in chosen.documents if town_of(each) not in towns)
        whole = chosen.municipalities | towns if on else chosen.municipalities - towns
        self._take(chosen._replace(municipalities=whole, documents=others))

    def tick_document(self, document: str, *, on: bool) -> None:
        """Search in this document too, or no longer; all of a municipality's are all of it."""
        chosen, town = self._chosen, town_of(document)
        beside = frozenset(self._library.document_ids(self._towns[town]))
        ticked = beside if town in chosen.municipalities else beside & chosen.documents
        ticked = ticked | {document} if on else ticked - {document}
        whole = chosen.municipalities - {town}
        single = chosen.documents - beside
        if ticked == beside:
            whole |= {town}
        else:
            single |= ticked
        self._take(chosen._replace(municipalities=whole, documents=single))

    def tick_kind(self, kind: PassageKind, *, on: bool) -> None:
        """Search for passages of this kind too, or no longer."""
        kinds = self._chosen.kinds
        self._take(self._chosen._replace(kinds=kinds | {kind} if on else kinds - {kind}))

    def tick_language(self, language: str, *, on: bool) -> None:
        """Search in texts of this language too, or no longer."""
        languages = self._chosen.languages
        chosen = languages | {language} if on else languages - {language}
        self._take(self._chosen._replace(languages=chosen))

    def clear_places(self) -> None:
        """Search in every document and language."""
        self._take(ChosenScope(kinds=self._chosen.kinds))

    def clear_kinds(self) -> None:
        """Search for every kind."""
        self._take(self._chosen._replace(kinds=frozenset()))

    def clear(self) -> None:
        """Search everything."""
        self._take(ChosenScope())

    def _take(self, chosen: ChosenScope) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()


def ticked_documents(library: Library, chosen: ChosenScope) -> frozenset[str]:
    """The ids of the documents that are ticked, alone or with their municipality; reads none."""
    ticked = chosen.towns
    return frozenset(
        document
        for town in library.municipalities
        if town.id in ticked
        for document in library.document_ids(town)
        if chosen.holds(document)
    )
