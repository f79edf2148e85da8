"""What a scope is called in a few words: "Halsnæs", "2 municipalities, Danish", "Principles"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from content.model import PassageKind
from gui.application.content_labels import country_name, kinds_name, language_name

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Municipality
    from gui.scope.scope import SearchScope


def municipalities_label(library: Library, scope: SearchScope) -> str:
    """The ticked municipalities, documents and languages; "" if all are searched.

    Reads one document at most.
    """
    languages = [language_name(each) for each in sorted(scope.languages)]
    return ", ".join([*_municipalities(library, scope), *languages])


def kinds_label(scope: SearchScope) -> str:
    """The ticked kinds; "" if all are searched."""
    ticked = [kind for kind in PassageKind if kind in scope.kinds]
    if len(ticked) > 2:
        return QCoreApplication.translate("Scope", "{count} kinds").format(count=len(ticked))
    return ", ".join(kinds_name(kind) for kind in ticked)


def scope_label(library: Library, scope: SearchScope) -> str:
    """Municipalities and kinds together; "" if everything is searched."""
    parts = (municipalities_label(library, scope), kinds_label(scope))
    return " · ".join(part for part in parts if part)


def _municipalities(library: Library, scope: SearchScope) -> list[str]:
    ids = scope.touched_municipalities
    touched: list[Municipality] = [each for each in library.municipalities if each.id in ids]
    if len(touched) == 1 and len(scope.documents) == 1:
        title = next(each.title for each in touched[0].documents if each.id in scope.documents)
        return [f"{touched[0].short_name}: {title}"]
    if len(touched) <= 2:
        return [each.short_name for each in touched]
    first, last = touched[0], touched[-1]
    compatriots = sum(each.country == first.country for each in library.municipalities)
    whole_country = len(touched) == compatriots == len(scope.municipalities)
    if whole_country and last.country == first.country:
        return [country_name(first)]
    words = QCoreApplication.translate("Scope", "{count} municipalities")
    return [words.format(count=len(touched))]
