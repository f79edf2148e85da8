"""How often passages match a word, and which of them match it fully."""

from __future__ import annotations

import numpy as np

from index.arrays.term_frequencies import WeightedPostings, sum_postings
from index.weights import NEAR_CONCEPT_SHARE


def postings(passages: list[int], weight: float) -> WeightedPostings:
    """One occurrence in the body of each passage."""
    return np.array(passages), np.full(len(passages), 2.0), weight


def test_partial_matches_in_many_passages_make_a_word_no_less_rare() -> None:
    found = sum_postings([postings([0], 1.0), postings([0, 1, 2], NEAR_CONCEPT_SHARE)], passages=4)

    assert found.passages().tolist() == [0, 1, 2]
    assert found.full_matches.tolist() == [True, False, False, False]
    assert found.passage_count == 1


def test_where_all_matches_are_partial_all_are_counted() -> None:
    assert sum_postings([postings([1, 2], NEAR_CONCEPT_SHARE)], passages=4).passage_count == 2
