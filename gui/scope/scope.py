"""Where the reader wants to search: ticked municipalities, documents, kinds and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from content.model import PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.library import Library


class SearchScope(NamedTuple):
    """Ids of whole municipalities and of single documents of others, kinds and languages.

    An empty set leaves that side open; every document is searched where neither a municipality
    nor a document is ticked.
    """

    municipalities: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()

    @property
    def all_documents(self) -> bool:
        """Whether neither a municipality nor a document is ticked."""
        return not (self.municipalities or self.documents)

    @property
    def touched_municipalities(self) -> frozenset[str]:
        """The ids of the municipalities that are ticked, or of which a document is."""
        return self.municipalities | {municipality_id_of(each) for each in self.documents}

    def has_ticked(self, document_id: str) -> bool:
        """Whether a document is ticked, alone or with its municipality."""
        return (
            document_id in self.documents or municipality_id_of(document_id) in self.municipalities
        )


def scope_texts(scope: SearchScope) -> tuple[str, ...]:
    """A text for each tick, to be kept: "municipalities:halsnaes", "kinds:principle"."""
    sides = zip(SearchScope._fields, scope, strict=True)
    return tuple(f"{side}:{each}" for side, ticked in sides for each in sorted(ticked))


def municipality_id_of(document_id: str) -> str:
    """The id of a document's municipality, which the document's own begins with."""
    return document_id.partition("/")[0]


class ScopeModel(QObject):
    """The scope that the ticks of the tree and the scope menus show and change."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._municipalities = {each.id: each for each in library.municipalities}
        self._current = SearchScope()

    @property
    def current(self) -> SearchScope:
        """The scope as it is now."""
        return self._current

    @property
    def is_everything(self) -> bool:
        """Whether nothing is narrowed."""
        return self._current == SearchScope()

    def restore(self, texts: Iterable[str]) -> None:
        """Tick what these `scope_texts` name, as far as the library still has it."""
        ticked: dict[str, set[str]] = {side: set() for side in SearchScope._fields}
        for text in texts:
            side, _, name = text.partition(":")
            if self._has(side, name):
                ticked[side].add(name)
        self._set(SearchScope(*map(frozenset, ticked.values())))

    def _has(self, side: str, name: str) -> bool:
        owner = self._municipalities.get(municipality_id_of(name))
        match side:
            case "municipalities":
                return name in self._municipalities
            case "documents":
                return owner is not None and name in self._library.document_ids(owner)
            case "kinds":
                return name in set(PassageKind)
        return side == "languages"

    def tick_municipalities(self, ids: frozenset[str], *, on: bool) -> None:
        """Tick whole municipalities, or clear their ticks and those of their documents."""
        scope = self._current
        others = frozenset(each for each in scope.documents if municipality_id_of(each) not in ids)
        whole = scope.municipalities | ids if on else scope.municipalities - ids
        self._set(scope._replace(municipalities=whole, documents=others))

    def tick_document(self, document_id: str, *, on: bool) -> None:
        """Tick a document or clear its tick; if all of a municipality's are ticked, that is."""
        scope, owner = self._current, municipality_id_of(document_id)
        siblings = frozenset(self._library.document_ids(self._municipalities[owner]))
        ticked = siblings if owner in scope.municipalities else siblings & scope.documents
        ticked = ticked | {document_id} if on else ticked - {document_id}
        whole = scope.municipalities - {owner}
        single = scope.documents - siblings
        if ticked == siblings:
            whole |= {owner}
        else:
            single |= ticked
        self._set(scope._replace(municipalities=whole, documents=single))

    def tick_kind(self, kind: PassageKind, *, on: bool) -> None:
        """Tick a kind of passage, or clear its tick."""
        kinds = self._current.kinds
        self._set(self._current._replace(kinds=kinds | {kind} if on else kinds - {kind}))

    def tick_language(self, language: str, *, on: bool) -> None:
        """Tick a language, or clear its tick."""
        languages = self._current.languages
        ticked = languages | {language} if on else languages - {language}
        self._set(self._current._replace(languages=ticked))

    def clear_documents(self) -> None:
        """Search every document, in every language."""
        self._set(SearchScope(kinds=self._current.kinds))

    def clear_kinds(self) -> None:
        """Search every kind."""
        self._set(self._current._replace(kinds=frozenset()))

    def clear(self) -> None:
        """Search everything."""
        self._set(SearchScope())

    def _set(self, scope: SearchScope) -> None:
        if scope != self._current:
            self._current = scope
            self.changed.emit()


def ticked_documents(library: Library, scope: SearchScope) -> frozenset[str]:
    """The ids of the documents that are ticked, alone or with their municipality; reads none."""
    touched = scope.touched_municipalities
    return frozenset(
        document_id
        for municipality in library.municipalities
        if municipality.id in touched
        for document_id in library.document_ids(municipality)
        if scope.has_ticked(document_id)
    )
