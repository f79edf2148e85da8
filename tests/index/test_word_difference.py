"""Two versions of a text differ in words, and the difference says where they are."""

from __future__ import annotations

from collections.abc import Sequence

from index.word_difference import BlockRange, word_difference


def _texts(blocks: Sequence[str], ranges: Sequence[BlockRange]) -> list[str]:
    return [blocks[block][start:end] for block, start, end in ranges]


def test_words_that_came_and_went_are_found_in_their_blocks() -> None:
    older = ["Tillid", "Vi har tillid til hinanden, og vi tør fejle."]
    newer = ["Tillid", "Vi har stor tillid til alle, og vi tør fejle og lære."]

    difference = word_difference(older, newer)

    assert _texts(older, difference.removed) == ["hinanden,", "fejle."]
    assert _texts(newer, difference.added) == ["stor", "alle,", "fejle og lære."]


def test_a_new_paragraph_is_a_range_of_its_own() -> None:
    newer = ["Mod", "Vi tør.", "Vi lærer."]

    difference = word_difference(["Mod"], newer)

    assert difference.removed == ()
    assert _texts(newer, difference.added) == ["Vi tør.", "Vi lærer."]


def test_white_space_and_moved_line_ends_do_not_count() -> None:
    assert word_difference(["Vi  tør", "fejle"], ["Vi tør fejle"]) == ((), ())
