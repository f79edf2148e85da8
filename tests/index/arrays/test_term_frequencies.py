"""How often passages answer a word, and which of them answer it firmly."""

from __future__ import annotations

import numpy as np

from index.arrays.term_frequencies import Run, summed
from index.weights import COMPONENT


def run(passages: list[int], weight: float) -> Run:
    """One occurrence in the body of each passage."""
    return np.array(passages), np.full(len(passages), 2.0), weight


def test_what_many_passages_say_only_a_part_of_is_no_less_rare() -> None:
    found = summed([run([0], 1.0), run([0, 1, 2], COMPONENT)], passages=4)

    assert found.holders().tolist() == [0, 1, 2]
    assert found.firmly.tolist() == [True, False, False, False]
    assert found.holding == 1


def test_where_no_passage_says_more_than_a_part_all_count() -> None:
    assert summed([run([1, 2], COMPONENT)], passages=4).holding == 2
