"""What a scope is called in a few words: "Halsnæs", "2 municipalities, Danish", "Principles"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from content.model import PassageKind
from gui.names import kinds_name, language_name

if TYPE_CHECKING:
    from content.library import Library
    from gui.scope_choice import ChosenScope


def places_text(library: Library, scope: ChosenScope) -> str:
    """The chosen places and languages; "" if they are all open."""
    if not scope.documents:
        return ", ".join(language_name(each) for each in sorted(scope.languages))
    ticked = [document for document in library.documents if document.id in scope.documents]
    towns = [
        town.short_name
        for town in library.municipalities
        if any(document.municipality == town.id for document in ticked)
    ]
    if len(ticked) == 1 and len(_documents_beside(library, ticked[0].municipality)) > 1:
        towns = [f"{towns[0]}: {ticked[0].title}"]
    elif len(towns) > 2:
        words = QCoreApplication.translate("Scope", "{count} municipalities")
        towns = [words.format(count=len(towns))]
    return ", ".join([*towns, *(language_name(each) for each in sorted(scope.languages))])


def kinds_text(scope: ChosenScope) -> str:
    """The chosen kinds; "" if they are all open."""
    chosen = [kind for kind in PassageKind if kind in scope.kinds]
    if len(chosen) > 2:
        return QCoreApplication.translate("Scope", "{count} kinds").format(count=len(chosen))
    return ", ".join(kinds_name(kind) for kind in chosen)


def _documents_beside(library: Library, municipality: str) -> list[str]:
    return [each.id for each in library.documents if each.municipality == municipality]


def scope_text(library: Library, scope: ChosenScope) -> str:
    """Places and kinds together; "" if everything is open."""
    parts = (places_text(library, scope), kinds_text(scope))
    return " · ".join(part for part in parts if part)
