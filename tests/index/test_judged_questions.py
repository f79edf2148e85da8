"""Questions that people judged are answered as they judged, in the order they would choose."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import yaml

from index import Index

GRADES = {"best": 3, "good": 2, "some": 1}
AT_LEAST_GAIN, AT_LEAST_FIRST = 0.92, 0.90
FURTHER_GAIN, FURTHER_FIRST = 0.80, 0.79
Judged = dict[str, int]


def _judged(file: str) -> list[tuple[str, Judged]]:
    text = (Path(__file__).parent / file).read_text(encoding="utf-8")
    return [
        (row["query"], {name: grade for key, grade in GRADES.items() for name in row.get(key, ())})
        for row in yaml.safe_load(text)
    ]


QUESTIONS = _judged("judged_questions.yaml")
FURTHER = _judged("further_questions.yaml")


def _gain(grades: list[int]) -> float:
    """Discounted cumulative gain of the first ten."""
    gains = {3: 7.0, 2: 3.0, 1: 1.0, 0: 0.0}
    return sum(gains[grade] / math.log2(rank + 1) for rank, grade in enumerate(grades[:10], 1))


def _grades(index: Index, query: str, judged: Judged) -> list[int]:
    return [judged.get(hit.passage, 0) for hit in index.search(query, limit=10).hits]


def _mean_gain(index: Index, questions: list[tuple[str, Judged]]) -> float:
    """nDCG@10 of the questions that have an answer."""
    gains = [
        _gain(_grades(index, query, judged)) / _gain(sorted(judged.values(), reverse=True))
        for query, judged in questions
        if judged
    ]
    return sum(gains) / len(gains)


def _first_share(index: Index, questions: list[tuple[str, Judged]]) -> float:
    """How many have a first hit of the best grade."""
    firsts = [
        _grades(index, query, judged)[:1] == [3]
        for query, judged in questions
        if 3 in judged.values()
    ]
    return sum(firsts) / len(firsts)


def test_the_order_is_nearly_the_one_that_people_would_choose(shipped: Index) -> None:
    assert len([query for query, judged in QUESTIONS if judged]) == 58
    assert _mean_gain(shipped, QUESTIONS) >= AT_LEAST_GAIN


def test_the_first_passage_is_mostly_what_the_person_came_for(shipped: Index) -> None:
    assert _first_share(shipped, QUESTIONS) >= AT_LEAST_FIRST


def test_questions_that_nobody_foresaw_are_answered_as_well_as_they_ever_were(
    shipped: Index,
) -> None:
    assert _mean_gain(shipped, FURTHER) >= FURTHER_GAIN
    assert _first_share(shipped, FURTHER) >= FURTHER_FIRST


@pytest.mark.parametrize("query", [query for query, judged in QUESTIONS if judged])
def test_a_question_with_answers_has_hits(shipped: Index, query: str) -> None:
    assert shipped.search(query).total


@pytest.mark.parametrize("query", [query for query, judged in (*QUESTIONS, *FURTHER) if not judged])
def test_a_question_without_answers_is_not_answered_as_if_sure(shipped: Index, query: str) -> None:
    answer = shipped.search(query)
    assert not answer.total or answer.is_guess


def test_the_found_forms_highlight_the_same_words_as_the_snippet(shipped: Index) -> None:
    for query, _ in (*QUESTIONS, *FURTHER):
        for hit in shipped.search(query).hits:
            assert hit.found.ranges_in(hit.snippet) == hit.highlights, (query, hit.passage)
