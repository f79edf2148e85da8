"""The decks that cards are measured with are made of cards that differ."""

from __future__ import annotations

import pytest

from benchmarks.cards import deck_of
from content.cards import CardLayout, typeset
from content.passage_words import words_of


@pytest.mark.parametrize("count", [14, 20])
def test_a_deck_has_as_many_cards_as_asked_and_no_two_alike(count: int) -> None:
    library, ids = deck_of(count)
    assert len(set(ids)) == count
    assert len({tuple(words_of(library.passage(name))) for name in ids}) == count
    assert typeset(library, ids[-2:], CardLayout()).card_count == 2
