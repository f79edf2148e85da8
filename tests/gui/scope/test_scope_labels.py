"""A scope is named in a few words, as few as tell it from others."""

from __future__ import annotations

import pytest

from content.library import Library
from content.model import PassageKind
from gui.scope.scope import SearchScope
from gui.scope.scope_labels import scope_label

pytestmark = pytest.mark.usefixtures("qapp")

DANISH = frozenset({"halsnaes", "helsingoer", "hjoerring"})
KINDS = [PassageKind.PRINCIPLE, PassageKind.SYSTEM, PassageKind.VALUES]


@pytest.mark.parametrize(
    ("scope", "label"),
    [
        (SearchScope(), ""),
        (SearchScope(frozenset({"halsnaes"})), "Halsnæs"),
        (SearchScope(frozenset({"halsnaes", "hjoerring"})), "Halsnæs, Hjørring"),
        (SearchScope(DANISH), "Danmark"),
        (SearchScope(DANISH | {"helsingborg"}), "4 municipalities"),
        (
            SearchScope(DANISH - {"helsingoer"}, frozenset({"helsingoer/ledelsesgrundlag"})),
            "3 municipalities",
        ),
        (
            SearchScope(documents=frozenset({"helsingoer/ledelsesgrundlag"})),
            "Helsingør: Ledelsesgrundlag",
        ),
        (SearchScope(languages=frozenset({"sv", "da"})), "Danish, Swedish"),
        (SearchScope(frozenset({"halsnaes"}), languages=frozenset({"da"})), "Halsnæs, Danish"),
        (SearchScope(kinds=frozenset(KINDS[:2])), "Principles, Frameworks"),
        (SearchScope(kinds=frozenset(KINDS)), "3 kinds"),
        (SearchScope(frozenset({"halsnaes"}), kinds=frozenset(KINDS[1:2])), "Halsnæs · Frameworks"),
    ],
)
def test_a_scope_is_named_in_a_few_words(library: Library, scope: SearchScope, label: str) -> None:
    assert scope_label(library, scope) == label
