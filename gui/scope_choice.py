"""Where the reader wants to search: ticked documents, kinds and languages, in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Document, PassageKind


@dataclass(frozen=True, slots=True)
class ChosenScope:
    """Ids of documents, kinds and languages; an empty set leaves that side open."""

    documents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a scope holds."""

    municipalities: int
    documents: int
    principles: int
    passages: int


class ScopeChoice(QObject):
    """The scope that the tree's ticks and the two choosers share; tells when it changes."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._chosen = ChosenScope()

    @property
    def chosen(self) -> ChosenScope:
        """The scope as it is now."""
        return self._chosen

    @property
    def is_everything(self) -> bool:
        """Whether nothing is narrowed."""
        return self._chosen == ChosenScope()

    def tick(self, documents: frozenset[str], *, on: bool) -> None:
        """Search in these documents too, or no longer; with none ticked, all are searched."""
        before = self._chosen.documents
        self._take(
            replace(self._chosen, documents=before | documents if on else before - documents)
        )

    def tick_kind(self, kind: PassageKind, *, on: bool) -> None:
        """Search for passages of this kind too, or no longer."""
        kinds = self._chosen.kinds
        self._take(replace(self._chosen, kinds=kinds | {kind} if on else kinds - {kind}))

    def tick_language(self, language: str, *, on: bool) -> None:
        """Search in texts of this language too, or no longer."""
        languages = self._chosen.languages
        chosen = languages | {language} if on else languages - {language}
        self._take(replace(self._chosen, languages=chosen))

    def clear_places(self) -> None:
        """Search in every document and language."""
        self._take(ChosenScope(kinds=self._chosen.kinds))

    def clear_kinds(self) -> None:
        """Search for every kind."""
        self._take(replace(self._chosen, kinds=frozenset()))

    def clear(self) -> None:
        """Search everything."""
        self._take(ChosenScope())

    def documents(self) -> tuple[Document, ...]:
        """The documents that are searched, in the order of the tree."""
        chosen = self._chosen
        return tuple(
            document
            for document in self._library.documents
            if (not chosen.documents or document.id in chosen.documents)
            and (not chosen.languages or document.language in chosen.languages)
        )

    def extent(self) -> Extent:
        """How much is searched; passages of other kinds than those chosen are left out."""
        if self.is_everything:
            all_of_it = self._library.counts
            return Extent(
                all_of_it.municipalities,
                all_of_it.documents,
                all_of_it.principles,
                all_of_it.passages,
            )
        documents = self.documents()
        kinds = [
            passage.kind
            for document in documents
            for passage in document.passages
            if not self._chosen.kinds or passage.kind in self._chosen.kinds
        ]
        return Extent(
            municipalities=len({document.municipality for document in documents}),
            documents=len(documents),
            principles=sum(kind == "principle" for kind in kinds),
            passages=len(kinds),
        )

    def _take(self, chosen: ChosenScope) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()
