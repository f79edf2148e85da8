"""An answer of few hits names passages of related concepts, apart from its hits."""

from __future__ import annotations

import pytest

from index import Index, Scope


@pytest.mark.parametrize("word", ["ydmyghed", "ydmykhet", "nulfejlskultur", "stress"])
def test_a_known_concept_that_no_passage_speaks_of_leads_to_related_ones(
    shipped: Index, word: str
) -> None:
    answer = shipped.search(f"{word} ")

    assert answer.total == 0
    assert 0 < len(answer.related) <= 3


def test_a_related_passage_says_through_which_word(shipped: Index) -> None:
    related = shipped.search("ydmyghed ").related

    assert {each.through for each in related} == {
        "anerkendende",
        "ikke altid kan det hele",
        "lære",
    }
    assert related[0].title == "Vi har en anerkendende kultur"


def test_where_the_texts_speak_of_no_related_concept_those_related_to_them_are_named(
    shipped: Index,
) -> None:
    assert shipped.search("sygefravær ").related
    assert shipped.search("lønforhandling ").related


def test_a_few_hits_are_followed_by_related_passages_that_are_no_hits(shipped: Index) -> None:
    answer = shipped.search("delegering ")

    assert answer.total == len(answer.hits) == 1
    assert {each.passage for each in answer.related}.isdisjoint({answer.hits[0].passage})


def test_related_passages_stay_in_the_scope(shipped: Index) -> None:
    scope = Scope(municipalities=frozenset({"halsnaes"}))

    related = shipped.search("stress ", scope).related

    assert related
    assert all(each.passage.startswith("halsnaes/") for each in related)


@pytest.mark.parametrize(("typed", "exact"), [("tillid", False), ("ydmyghed ", True), ("", False)])
def test_many_hits_an_exact_search_and_no_words_have_none(
    shipped: Index, typed: str, exact: bool
) -> None:
    assert shipped.search(typed, exact=exact).related == ()


def test_an_unknown_word_has_none(shipped: Index) -> None:
    assert shipped.search("kvantecomputer ").related == ()


def test_beside_other_words_a_concept_that_no_passage_speaks_of_is_read_as_related_ones(
    shipped: Index,
) -> None:
    """Stress is related to the work environment."""
    answer = shipped.search("stress hos kolleger ")

    assert answer.is_guess
    assert answer.hits[0].passage == "helsingoer/ledelsesgrundlag/anerkendende-kultur"
