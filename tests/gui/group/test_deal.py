"""A deal gives no card twice and spreads the municipalities."""

from __future__ import annotations

from collections import Counter

import pytest

from gui.group.candidates import Candidate
from gui.group.deal import deal
from tests.gui.group.group_driver import chance

PASSAGES = [
    Candidate(f"{owner}/text/{number}", "da")
    for owner, count in (("a", 3), ("b", 7), ("c", 4))
    for number in range(count)
]


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize(("groups", "cards"), [(1, 1), (3, 4), (2, 7), (14, 1), (4, 3), (1, 14)])
def test_every_group_gets_its_cards_and_none_is_dealt_twice(
    groups: int, cards: int, seed: int
) -> None:
    dealt = deal(PASSAGES, groups, cards, chance(seed))
    assert [len(each) for each in dealt] == [cards] * groups
    every = [passage for each in dealt for passage in each]
    assert len(set(every)) == groups * cards
    assert set(every) <= {each.id for each in PASSAGES}


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize(("groups", "cards"), [(3, 3), (2, 4), (4, 3), (3, 1)])
def test_municipalities_are_spread_over_the_groups(groups: int, cards: int, seed: int) -> None:
    dealt = deal(PASSAGES, groups, cards, chance(seed))
    owners = [Counter(passage[0] for passage in each) for each in dealt]
    for owner in "abc":
        counts = [each[owner] for each in owners]
        assert max(counts) - min(counts) <= 1
    total = Counter(passage[0] for each in dealt for passage in each)
    assert max(total.values()) - min(total.values()) <= 1 or total["a"] == 3


def test_deals_differ() -> None:
    dealt = {deal(PASSAGES, 2, 3, chance(seed)) for seed in range(10)}
    assert len(dealt) > 5
