"""The name of a municipality says where to search; the other words say what for."""

from __future__ import annotations

import pytest

from content.library import Library
from index import Index, open_index

TILLID = "halsnaes/mod-tillid-og-helhed/tillid"


@pytest.fixture(scope="module")
def index(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_index(library, tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize("query", ["Halsnæs tillid", "tillid Halsnaes", "tillid i Halsnæs"])
def test_a_word_and_a_municipality_find_what_the_municipality_says_of_it(
    index: Index, query: str
) -> None:
    assert index.search(query).hits[0].passage == TILLID


def test_passages_of_the_municipality_come_before_those_of_others(index: Index) -> None:
    hits = [hit.passage for hit in index.search("tillid Hjørring").hits]
    municipalities = [passage.partition("/")[0] for passage in hits]
    assert municipalities[:3] == ["hjoerring"] * 3


def test_the_name_alone_finds_the_texts_of_the_municipality(index: Index) -> None:
    hits = [hit.passage for hit in index.search("Helsingør").hits]
    assert set(hits[:2]) == {"helsingoer/ledelsesgrundlag", "helsingoer/kommunen-som-arbejdsplads"}


def test_two_municipalities_alone_are_what_is_searched(index: Index) -> None:
    found = {hit.passage.partition("/")[0] for hit in index.search("Halsnæs Hjørring").hits}
    assert found >= {"halsnaes", "hjoerring"}


def test_the_municipality_is_no_part_of_what_is_searched(index: Index) -> None:
    spoken, plain = (index.search(query).hits for query in ("hvad siger de om tillid", "tillid"))
    assert {hit.passage for hit in spoken[:3]} <= {hit.passage for hit in plain}
