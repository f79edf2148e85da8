"""Answers count their matches by municipality and by kind, whatever the limit."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from content.library import Library
from index import Index, open_index


@pytest.fixture(scope="module")
def index(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_index(library, tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize("query", ["tillid", "mod", "på tværs", "led"])
def test_counts_are_those_of_all_matches(library: Library, index: Index, query: str) -> None:
    hits = index.search(query, limit=100).hits
    found = [library.passage(hit.passage) for hit in hits if not hit.is_named]
    answer = index.search(query, limit=1)
    assert answer.by_municipality == Counter(passage.municipality for passage in found)
    assert answer.by_kind == Counter(passage.kind.value for passage in found)
    assert answer.by_document == Counter(passage.document for passage in found)
    assert answer.total == len(found)
    assert answer.named_total == len(hits) - len(found)
    assert answer.municipalities == len(answer.by_municipality)


def test_no_match_counts_nothing(index: Index) -> None:
    answer = index.search("xyzzyq")
    assert (answer.by_municipality, answer.by_kind) == ({}, {})


def test_the_cache_folder_is_all_that_an_index_needs(library: Library, tmp_path: Path) -> None:
    counts = open_index(library, tmp_path).search("tillid").by_municipality
    assert open_index(library, tmp_path).search("tillid").by_municipality == counts
