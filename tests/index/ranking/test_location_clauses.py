"""The name of a place says where to look; the other words say what for."""

from __future__ import annotations

import pytest

from content.library import Library
from index import Index, open_index

TILLID = "halsnaes/mod-tillid-og-helhed/tillid"


@pytest.fixture(scope="module")
def index(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_index(library, tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize("query", ["Halsnæs tillid", "tillid Halsnaes", "tillid i Halsnæs"])
def test_a_word_and_a_place_find_what_the_place_says_of_it(index: Index, query: str) -> None:
    assert index.search(query).hits[0].passage == TILLID


def test_passages_of_the_place_come_before_those_of_others(index: Index) -> None:
    hits = [hit.passage for hit in index.search("tillid Hjørring").hits]
    places = [passage.partition("/")[0] for passage in hits]
    assert places[:3] == ["hjoerring"] * 3


def test_the_name_alone_finds_the_texts_of_the_place(index: Index) -> None:
    hits = [hit.passage for hit in index.search("Helsingør").hits]
    assert set(hits[:2]) == {"helsingoer/ledelsesgrundlag", "helsingoer/kommunen-som-arbejdsplads"}


def test_two_places_alone_are_what_is_looked_for(index: Index) -> None:
    found = {hit.passage.partition("/")[0] for hit in index.search("Halsnæs Hjørring").hits}
    assert found >= {"halsnaes", "hjoerring"}


def test_who_says_it_is_no_part_of_the_question(index: Index) -> None:
    spoken, plain = (index.search(query).hits for query in ("hvad siger de om tillid", "tillid"))
    assert {hit.passage for hit in spoken[:3]} <= {hit.passage for hit in plain}
