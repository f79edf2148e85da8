"""Acronyms are found as they are written, never in other forms; words in capitals are words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index import Answer, Index, Rule

IndexOf = Callable[..., Index]
MED_SYSTEM = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"


def _rules(answer: Answer) -> set[Rule]:
    return {why.rule for hit in answer.hits for why in hit.explanations}


def test_an_acronym_of_a_concept_is_not_a_word_that_looks_like_a_form_of_it(
    index_of: IndexOf,
) -> None:
    index = index_of(("Et", "vi bakker hinanden op"), ("To", "vores partnerskab"))

    answer = index.search("partnerskab ")

    assert [hit.passage for hit in answer.hits] == ["lilleby/text/1"]


@pytest.mark.parametrize("word", ["musen", "lassen"])
def test_a_word_that_looks_like_a_form_of_an_acronym_names_nothing(
    shipped: Index, word: str
) -> None:
    assert _rules(shipped.search(f"{word} ")).isdisjoint({Rule.CONCEPT, Rule.NEAR})


@pytest.mark.parametrize("typed", ["LAS", "NAV", "IT"])
def test_a_word_in_capitals_that_the_texts_lack_finds_no_word_like_it(
    shipped: Index, typed: str
) -> None:
    assert shipped.search(typed).total == 0


def test_an_acronym_finds_its_concept(shipped: Index) -> None:
    answer = shipped.search("MUS")

    assert answer.total > 0
    assert _rules(answer) <= {Rule.CONCEPT, Rule.NEAR, Rule.COMPOUND}


@pytest.mark.parametrize("typed", ["LEDER", "MOD", "MOD OG TILLID", "HVAD ER TILLID"])
def test_words_that_are_shouted_find_what_they_find_else(shipped: Index, typed: str) -> None:
    shouted, spoken = shipped.search(typed), shipped.search(typed.lower())

    assert [hit.passage for hit in shouted.hits] == [hit.passage for hit in spoken.hits]


@pytest.mark.parametrize(
    "typed",
    ["MED-system", "MED-udvalg", "MED-udvalget", "medudvalg", "medsystem", "medindflydelse"],
)
def test_med_is_found_in_the_words_that_people_type(shipped: Index, typed: str) -> None:
    assert shipped.search(typed).hits[0].passage == MED_SYSTEM
