"""Questions that people judged are answered as they judged, in the order they would choose."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import yaml

from index import Index, NoteKind

GRADES = {"best": 3, "good": 2, "some": 1}
AT_LEAST_GAIN, AT_LEAST_FIRST = 0.92, 0.90
Judged = dict[str, int]


def _judged() -> list[tuple[str, Judged]]:
    text = (Path(__file__).parent / "judged_questions.yaml").read_text(encoding="utf-8")
    return [
        (row["query"], {name: grade for key, grade in GRADES.items() for name in row.get(key, ())})
        for row in yaml.safe_load(text)
    ]


QUESTIONS = _judged()


def _gain(grades: list[int]) -> float:
    """Discounted cumulative gain of the first ten."""
    worth = {3: 7.0, 2: 3.0, 1: 1.0, 0: 0.0}
    return sum(worth[grade] / math.log2(rank + 1) for rank, grade in enumerate(grades[:10], 1))


def _grades(index: Index, query: str, judged: Judged) -> list[int]:
    return [judged.get(hit.passage, 0) for hit in index.search(query, limit=10).hits]


def test_the_order_is_nearly_the_one_that_people_would_choose(shipped: Index) -> None:
    gains = [
        _gain(_grades(shipped, query, judged)) / _gain(sorted(judged.values(), reverse=True))
        for query, judged in QUESTIONS
        if judged
    ]
    assert len(gains) == 58
    assert sum(gains) / len(gains) >= AT_LEAST_GAIN


def test_the_first_passage_is_mostly_what_the_person_came_for(shipped: Index) -> None:
    firsts = [
        _grades(shipped, query, judged)[:1] == [3]
        for query, judged in QUESTIONS
        if 3 in judged.values()
    ]
    assert sum(firsts) / len(firsts) >= AT_LEAST_FIRST


@pytest.mark.parametrize("query", [query for query, judged in QUESTIONS if judged])
def test_a_question_with_answers_has_hits(shipped: Index, query: str) -> None:
    assert shipped.search(query).total


@pytest.mark.parametrize("query", [query for query, judged in QUESTIONS if not judged])
def test_a_question_without_answers_is_not_answered_as_if_sure(shipped: Index, query: str) -> None:
    answer = shipped.search(query)
    assert not answer.total or NoteKind.CORRECTED in {note.kind for note in answer.notes}
