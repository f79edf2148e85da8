"""Ticks narrow the scope: municipalities, documents, kinds and languages, each on its own."""

from __future__ import annotations

import pytest

from content.library import Library
from content.model import PassageKind
from gui.scope.scope import ScopeModel, SearchScope, scope_texts, ticked_documents

pytestmark = pytest.mark.usefixtures("qapp")

HELSINGOER = frozenset({"helsingoer"})
FIRST, SECOND = "helsingoer/kommunen-som-arbejdsplads", "helsingoer/ledelsesgrundlag"


@pytest.fixture
def scope(library: Library) -> ScopeModel:
    """The scope of the five texts; Helsingør has two of them."""
    return ScopeModel(library)


def test_a_municipality_is_ticked_once_all_of_its_documents_are(scope: ScopeModel) -> None:
    scope.tick_document(FIRST, on=True)
    assert scope.current.documents == {FIRST}

    scope.tick_document(SECOND, on=True)

    assert scope.current == SearchScope(municipalities=HELSINGOER)


def test_a_document_loses_its_tick_and_its_siblings_keep_theirs(scope: ScopeModel) -> None:
    scope.tick_municipalities(HELSINGOER, on=True)

    scope.tick_document(FIRST, on=False)

    assert scope.current == SearchScope(documents=frozenset({SECOND}))


@pytest.mark.parametrize("on", [True, False])
def test_ticking_a_municipality_replaces_the_ticks_of_its_documents_alone(
    scope: ScopeModel, *, on: bool
) -> None:
    scope.tick_document(FIRST, on=True)
    scope.tick_municipalities(frozenset({"halsnaes"}), on=True)

    scope.tick_municipalities(HELSINGOER, on=on)

    ticked = {"halsnaes", *(HELSINGOER if on else ())}
    assert scope.current == SearchScope(municipalities=frozenset(ticked))


def test_each_side_of_the_scope_is_cleared_on_its_own(scope: ScopeModel) -> None:
    scope.tick_municipalities(HELSINGOER, on=True)
    scope.tick_language("da", on=True)
    scope.tick_kind(PassageKind.SYSTEM, on=True)

    scope.clear_kinds()
    assert scope.current == SearchScope(HELSINGOER, languages=frozenset({"da"}))
    scope.tick_kind(PassageKind.SYSTEM, on=True)
    scope.clear_documents()
    assert scope.current == SearchScope(kinds=frozenset({PassageKind.SYSTEM}))
    scope.tick_kind(PassageKind.SYSTEM, on=False)

    assert scope.is_everything


def test_only_a_change_is_reported(scope: ScopeModel) -> None:
    changes: list[SearchScope] = []
    scope.changed.connect(lambda: changes.append(scope.current))

    scope.clear()
    scope.tick_language("da", on=True)
    scope.tick_language("da", on=True)

    assert changes == [SearchScope(languages=frozenset({"da"}))]


def test_the_ticked_documents_are_those_of_ticked_municipalities_and_single_ones(
    library: Library, scope: ScopeModel
) -> None:
    scope.tick_municipalities(frozenset({"hjoerring"}), on=True)
    scope.tick_document(FIRST, on=True)

    documents = ticked_documents(library, scope.current)

    of_hjoerring = {each.id for each in library.municipality("hjoerring").documents}
    assert documents == {FIRST, *of_hjoerring}


def test_ticks_are_kept_as_texts(library: Library, scope: ScopeModel) -> None:
    scope.tick_municipalities(frozenset({"halsnaes"}), on=True)
    scope.tick_document(SECOND, on=True)
    scope.tick_kind(PassageKind.PRINCIPLE, on=True)
    scope.tick_language("da", on=True)

    again = ScopeModel(library)
    again.restore(scope_texts(scope.current))

    assert again.current == scope.current


def test_ticks_of_what_is_no_longer_there_are_dropped(library: Library) -> None:
    scope = ScopeModel(library)

    scope.restore(
        [
            *("municipalities:gone", "documents:gone/for-good", "documents:halsnaes/gone"),
            *("kinds:gone", "gone:gone", "gone", ""),
        ]
    )

    assert scope.is_everything
