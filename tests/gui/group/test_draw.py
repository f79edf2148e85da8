"""A draw takes every passage once before any comes again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from gui.group.draw import Draw
from tests.gui.group.group_driver import chance

PASSAGES = ("a/x/1", "a/x/2", "b/y/1", "c/z/1", "c/z/2")
SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_passage_comes_twice_before_all_have_come(seed: int) -> None:
    draw = Draw(chance(seed))
    drawn = [draw.next(PASSAGES) for _ in range(3 * len(PASSAGES))]
    rounds = [drawn[start : start + 5] for start in (0, 5, 10)]
    assert all(set(each) == set(PASSAGES) for each in rounds)
    assert all(before != after for before, after in pairwise(drawn))
    assert draw.drawn == tuple(drawn)


def test_draws_differ() -> None:
    assert len({Draw(chance(seed)).next(PASSAGES) for seed in SEEDS}) == len(PASSAGES)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_ticked_later_joins_what_is_left(seed: int) -> None:
    draw = Draw(chance(seed))
    first = {draw.next(PASSAGES[:3]), draw.next(PASSAGES[:3])}
    rest = {draw.next(PASSAGES) for _ in range(3)}
    assert first | rest == set(PASSAGES)


def test_what_is_no_longer_ticked_is_not_drawn() -> None:
    draw = Draw(chance(1))
    draw.next(PASSAGES)
    assert {draw.next(PASSAGES[3:]) for _ in range(6)} <= set(PASSAGES[3:])


def test_one_back_can_come_again_and_the_one_before_is_shown() -> None:
    draw = Draw(chance(2))
    first, second = draw.next(PASSAGES), draw.next(PASSAGES)
    assert draw.take_back() == first
    assert second in draw.left(PASSAGES)
    assert draw.take_back() is None
    assert draw.take_back() is None
    assert draw.left(PASSAGES) == PASSAGES


def test_one_back_from_a_new_round_ends_the_old_one_again() -> None:
    draw = Draw(chance(3))
    drawn = [draw.next(PASSAGES) for _ in range(6)]
    assert draw.left(PASSAGES) == tuple(each for each in PASSAGES if each != drawn[5])
    assert draw.take_back() == drawn[4]
    assert draw.left(PASSAGES) == ()


def test_one_passage_is_drawn_again_and_none_is_drawn_of_none() -> None:
    draw = Draw(chance(4))
    assert [draw.next(["a/x/1"]) for _ in range(3)] == ["a/x/1"] * 3
    assert draw.next([]) is None
    draw.begin_anew()
    assert (draw.drawn, draw.next([])) == ((), None)
