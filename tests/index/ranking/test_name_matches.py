"""Hits that only bear a name with the words of the query come last and are counted apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from content.library import Library
from index import Answer, Index

IndexOf = Callable[..., Index]
HALSNAES = "halsnaes/mod-tillid-og-helhed"


def found(answer: Answer, *, named: bool) -> list[str]:
    """The ids of the hits that are named, or of the others."""
    return [hit.passage for hit in answer.hits if hit.is_named is named]


def test_hits_by_name_are_last_and_counted_apart(shipped: Index) -> None:
    answer = shipped.search("tillid ", limit=100)

    assert [hit.is_named for hit in answer.hits] == [False] * 9 + [True] * 5
    assert (answer.total, answer.named_total) == (9, 5)
    assert sum(answer.by_municipality.values()) == sum(answer.by_document.values()) == 9
    for hit in answer.hits:
        rules = {each.rule.value for each in hit.explanations}
        assert (rules == {"name"}) is hit.is_named
    assert shipped.search("tillid ", limit=9).hits == answer.hits[:9]


@pytest.mark.parametrize(
    "name",
    [
        "Helsingør",
        "helsingo",
        "stadens styrmodell",
        "styrmodell",
        "pejlemaerke ",
        "Mod, tillid og helhed",
    ],
)
def test_a_query_that_is_a_name_is_answered_by_all_that_bear_it(shipped: Index, name: str) -> None:
    answer = shipped.search(name, limit=100)

    assert answer.named_total == 0
    assert answer.total == len(answer.hits)


def test_a_name_that_is_half_typed_is_one_already(shipped: Index) -> None:
    typed, whole = (shipped.search(name, limit=100) for name in ("styrmodel", "styrmodell"))

    bearers = {each for each in found(whole, named=False) if each.startswith("helsingborg/")}
    assert bearers <= set(found(typed, named=False))


def test_a_name_beside_other_words_keeps_those_that_bear_it(shipped: Index) -> None:
    answer = shipped.search("halsnæs tillid ", limit=100)

    assert f"{HALSNAES}/mod" in found(answer, named=False)


def test_a_phrase_in_names_alone_is_found_by_name(index_of: IndexOf) -> None:
    index = index_of(("A", "et"), ("B", "to"), title="Mod og tillid i Lilleby")

    answer = index.search('"mod og tillid"')

    assert (answer.total, answer.named_total) == (0, 2)
    assert answer.notices == ()


def test_a_phrase_in_the_text_is_not_found_by_name(index_of: IndexOf) -> None:
    index = index_of(("A", "mod og tillid"), ("B", "to"), title="Mod og tillid i Lilleby")

    answer = index.search('"mod og tillid"')

    assert (answer.total, answer.named_total) == (1, 0)


def test_a_term_of_several_words_in_the_text_is_no_name(shipped: Index, library: Library) -> None:
    answer = shipped.search("courage ", limit=100)

    for passage in found(answer, named=True):
        assert library.passage(passage).document == HALSNAES


def test_the_title_of_a_passage_is_no_name_of_its_document(
    library: Library, shipped: Index
) -> None:
    titled = next(each for each in library.passages if each.own_title)

    answer = shipped.search(f"{titled.title} ", limit=100)

    assert titled.id in found(answer, named=False)


def test_an_exclusion_leaves_hits_whose_text_lacks_the_word(shipped: Index) -> None:
    kept, excluded = shipped.search("mod -tillid", limit=100), shipped.search("tillid ", limit=100)

    assert f"{HALSNAES}/mod" in found(kept, named=False)
    assert not {hit.passage for hit in kept.hits} & set(found(excluded, named=False))
    assert found(kept, named=True) == []  # their name holds the excluded word as well


def test_several_exclusions_leave_what_none_of_them_excludes(shipped: Index) -> None:
    kept = shipped.search("mod -tillid -ansvar", limit=100)

    assert 0 < kept.total < shipped.search("mod -tillid", limit=100).total


def test_the_exclusion_of_a_name_excludes_all_that_bear_it(shipped: Index) -> None:
    answer = shipped.search("tillid -halsnæs", limit=100)

    assert answer.hits
    assert not any(hit.passage.startswith("halsnaes/") for hit in answer.hits)


def test_an_exclusion_is_read_without_diacritics_only_if_it_is_nowhere_as_typed(
    index_of: IndexOf,
) -> None:
    index = index_of(("A", "tillid og mål"), ("B", "tillid og mal"), ("C", "tillid og åben"))

    assert found(index.search("tillid -mal"), named=False) == ["lilleby/text/0", "lilleby/text/2"]
    assert "lilleby/text/2" not in found(index.search("tillid -aben"), named=False)
