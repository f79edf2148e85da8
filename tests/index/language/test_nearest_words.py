"""The nearest words by edit distance."""

from __future__ import annotations

from index.language.nearest_words import nearest_words


def test_the_nearest_words_are_all_of_one_distance() -> None:
    words = sorted(["tillid", "tilbud", "tilbyd", "vippebræt", "vippebrædder"])
    assert nearest_words(words, "tilbd") == [(1, "tilbud"), (1, "tilbyd")]
    assert nearest_words(words, "vippebrædt") == [(1, "vippebræt")]
    assert nearest_words(words, "vippebrædte") == [(2, "vippebrædder"), (2, "vippebræt")]
    assert nearest_words(words, "til") == []
    assert nearest_words(words, "xxxxx") == []
