"""Words that look like a concept's and are never meant by it."""

from __future__ import annotations

import pytest

from index.thesaurus.normalized_concepts import is_excluded


@pytest.mark.parametrize(
    ("word", "excluded"),
    [("förtroendevalda", True), ("förtroendevald", True), ("förtroende", False)],
)
def test_an_excluded_word_with_a_star_excludes_every_ending(word: str, excluded: bool) -> None:
    assert is_excluded(word, ("förtroendevald*",)) is excluded


def test_an_excluded_word_without_a_star_excludes_only_itself() -> None:
    assert is_excluded("mot", ("mot",))
    assert not is_excluded("motet", ("mot",))
