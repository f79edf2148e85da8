"""What the places of words add to a score, told by the scores of libraries of a passage or two."""

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


def test_a_word_that_is_nowhere_takes_no_bonus_from_the_others(index_of: IndexOf) -> None:
    index = index_of(("Tillid", "giver mod"), ("Andet", "og mere"))
    assert _score(index, "tillid qqqqqq ") == pytest.approx(_score(index, "tillid "))


def test_a_light_word_need_not_stand_in_the_heading_beside_others(
    index_of: IndexOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = index_of(("Tillid", "og mod"), ("Andet", "mere"))
    stop_word, telling = _score(index, "tillid og "), _score(index, "tillid mod ")
    monkeypatch.setattr("index.ranking.proximity.HEADING_BONUS", 0.0)
    assert _score(index, "tillid og ") < stop_word
    assert _score(index, "tillid mod ") == pytest.approx(telling)


def test_a_light_word_counts_half_beside_others_and_whole_alone(
    index_of: IndexOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = index_of(("A", "tillid og mod"), ("B", "andet"))
    beside, alone = _score(index, "tillid og "), _score(index, "og ")
    monkeypatch.setattr("index.ranking.ranking.STOP_WORD_SHARE", 1.0)
    assert _score(index, "tillid og ") > beside
    assert _score(index, "og ") == pytest.approx(alone)


def test_the_gap_is_counted_where_all_words_are_closest() -> None:
    def found(*places: int) -> ClauseSpans:
        at = np.array(places)
        bounds = at.searchsorted(np.array([0, 10, 20, 30]))
        return ClauseSpans(at, at + 1, np.ones(len(at), np.uint8), bounds)

    stream = np.zeros(30, np.uint32)
    clauses = [found(0, 7, 12, 25), found(3, 9, 12)]
    spans = MatchSpans(
        np.arange(3), stream, np.array([0, 10, 20, 30]), np.empty(0, np.intp), clauses
    )

    near, one_word_for_both, lacking = smallest_gaps(spans).tolist()

    assert (near, one_word_for_both) == (1, 0)
    assert lacking > 1000
