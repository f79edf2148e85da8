"""Which passages become cards when a reader names passages, documents and municipalities."""

from __future__ import annotations

import pytest
from typing_extensions import override

from content.cards import CardError
from content.cards.card_selection import select_passages
from content.library import Library
from content.model import Passage, PassageKind


def _ids(library: Library, *names: str) -> list[str]:
    return [passage.id for passage in select_passages(library, names)]


def test_a_document_stands_for_its_principles(library: Library) -> None:
    assert _ids(library, "halsnaes/mod-tillid-og-helhed") == [
        "halsnaes/mod-tillid-og-helhed/mod",
        "halsnaes/mod-tillid-og-helhed/tillid",
        "halsnaes/mod-tillid-og-helhed/helhed",
    ]


def test_a_document_without_principles_stands_for_all_its_passages(library: Library) -> None:
    selected = _ids(library, "helsingoer/kommunen-som-arbejdsplads")
    assert selected[0] == "helsingoer/kommunen-som-arbejdsplads/indledning"
    assert len(selected) == 6


def test_a_document_of_a_title_alone_stands_for_its_title(library: Library) -> None:
    municipality = library.municipalities[0]
    document = municipality.documents[0]
    bare = document._replace(passages=(document.title_passage,))
    small = Library((municipality._replace(documents=(bare,)),))
    assert _ids(small, document.id) == [document.id]


def test_a_municipality_stands_for_its_documents(library: Library) -> None:
    assert len(_ids(library, "helsingoer")) == 6 + 6


def test_a_passage_that_is_no_principle_is_printed_too(library: Library) -> None:
    name = "hjoerring/ledelse-af-kerneopgaven/forord-vaerdier"
    assert _ids(library, name) == [name]


def test_the_order_is_the_one_asked_for_and_each_comes_once(library: Library) -> None:
    last, document = "halsnaes/mod-tillid-og-helhed/helhed", "halsnaes/mod-tillid-og-helhed"
    assert [name.rpartition("/")[2] for name in _ids(library, last, document, last)] == [
        "helhed",
        "mod",
        "tillid",
    ]


def test_all_four_municipalities_have_fourteen_principles(library: Library) -> None:
    documents = [d.id for d in library.documents if d.id != "helsingoer/kommunen-som-arbejdsplads"]
    selected = select_passages(library, documents)
    assert len(selected) == 14
    assert {passage.kind for passage in selected} == {PassageKind.PRINCIPLE}


def test_unknown_ids_are_all_named_in_one_sentence(library: Library) -> None:
    with pytest.raises(CardError) as caught:
        _ids(library, "nowhere/a", "halsnaes", "nowhere/b", "nowhere/a")
    assert str(caught.value) == (
        "The library has no passage “nowhere/a”, “nowhere/b”. Nothing was made."
    )


def test_no_passage_is_an_error(library: Library) -> None:
    with pytest.raises(CardError, match="No passage was selected"):
        _ids(library)


class LargeLibrary(Library):
    """Has too many passages to read them all."""

    @property
    @override
    def passages(self) -> tuple[Passage, ...]:
        raise AssertionError("every passage is read")


def test_only_the_documents_that_are_asked_for_are_read(library: Library) -> None:
    large = LargeLibrary(library.municipalities)
    assert len(_ids(large, "halsnaes/mod-tillid-og-helhed/mod", "helsingoer")) == 1 + 6 + 6
    with pytest.raises(CardError, match="nowhere"):
        _ids(large, "nowhere")
