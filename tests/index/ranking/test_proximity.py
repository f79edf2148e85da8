"""Bonuses for where words stand in a passage, by the scores of libraries of a passage or two."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from index import Index
from index.ranking.match_spans import ClauseSpans, MatchSpans
from index.ranking.proximity import smallest_gaps

IndexOf = Callable[..., Index]


def _score(index: Index, query: str) -> float:
    return index.search(query).hits[0].score


def test_a_word_in_no_passage_takes_no_bonus_from_the_others(index_of: IndexOf) -> None:
    index = index_of(("Tillid", "giver mod"), ("Andet", "og mere"))
    assert _score(index, "tillid qqqqqq ") == pytest.approx(_score(index, "tillid "))


def test_a_stop_word_need_not_be_in_the_heading_beside_others(
    index_of: IndexOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = index_of(("Tillid", "og mod"), ("Andet", "mere"))
    stop_word, telling = _score(index, "tillid og "), _score(index, "tillid mod ")
    monkeypatch.setattr("index.ranking.proximity.HEADING_BONUS", 0.0)
    assert _score(index, "tillid og ") < stop_word
    assert _score(index, "tillid mod ") == pytest.approx(telling)


def test_a_stop_word_counts_half_beside_others_and_fully_alone(
    index_of: IndexOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = index_of(("A", "tillid og mod"), ("B", "andet"))
    beside, alone = _score(index, "tillid og "), _score(index, "og ")
    monkeypatch.setattr("index.ranking.ranking.COMMON_WORD_SHARE", 1.0)
    assert _score(index, "tillid og ") > beside
    assert _score(index, "og ") == pytest.approx(alone)


def test_the_gap_is_counted_where_all_words_are_closest() -> None:
    def clause(*positions: int) -> ClauseSpans:
        starts = np.array(positions)
        bounds = starts.searchsorted(np.array([0, 10, 20, 30]))
        return ClauseSpans(starts, starts + 1, np.ones(len(starts), np.uint8), bounds)

    tokens = np.zeros(30, np.uint32)
    clauses = [clause(0, 7, 12, 25), clause(3, 9, 12)]
    spans = MatchSpans(
        np.arange(3), tokens, np.array([0, 10, 20, 30]), np.empty(0, np.intp), clauses
    )

    near, one_word_for_both, lacking = smallest_gaps(spans).tolist()

    assert (near, one_word_for_both) == (1, 0)
    assert lacking > 1000
