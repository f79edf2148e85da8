"""What a scope is called in a few words: "Halsnæs", "2 municipalities, Danish", "Principles"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from content.model import PassageKind
from gui.application.labels import country_name, kinds_name, language_name

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Municipality
    from gui.scope.scope import ChosenScope


def places_text(library: Library, scope: ChosenScope) -> str:
    """The chosen places and languages; "" if they are all open. Reads one document at most."""
    languages = [language_name(each) for each in sorted(scope.languages)]
    ticked = scope.towns
    towns = [town for town in library.municipalities if town.id in ticked]
    return ", ".join([*_towns_text(library, scope, towns), *languages])


def kinds_text(scope: ChosenScope) -> str:
    """The chosen kinds; "" if they are all open."""
    chosen = [kind for kind in PassageKind if kind in scope.kinds]
    if len(chosen) > 2:
        return QCoreApplication.translate("Scope", "{count} kinds").format(count=len(chosen))
    return ", ".join(kinds_name(kind) for kind in chosen)


def scope_text(library: Library, scope: ChosenScope) -> str:
    """Places and kinds together; "" if everything is open."""
    parts = (places_text(library, scope), kinds_text(scope))
    return " · ".join(part for part in parts if part)


def _towns_text(library: Library, scope: ChosenScope, towns: list[Municipality]) -> list[str]:
    if len(towns) == 1 and len(scope.documents) == 1:
        title = next(each.title for each in towns[0].documents if each.id in scope.documents)
        return [f"{towns[0].short_name}: {title}"]
    if len(towns) <= 2:
        return [town.short_name for town in towns]
    first = towns[0]
    country = sum(town.country == first.country for town in library.municipalities)
    if len(towns) == country == len(scope.municipalities) and towns[-1].country == first.country:
        return [country_name(first)]
    words = QCoreApplication.translate("Scope", "{count} municipalities")
    return [words.format(count=len(towns))]
