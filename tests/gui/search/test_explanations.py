"""Why a passage is a hit, in words: one line for each word that was typed and each rule."""

from __future__ import annotations

import pytest

from gui.search.explanation_texts import explanation_text
from index import Explanation, Rule

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_is_explained_in_words(rule: Rule) -> None:
    shown = explanation_text([Explanation("kommune", ("kommunen",), rule)])

    assert shown.startswith("“kommune” → kommunen: ")
    assert shown.split(": ")[1]


def test_a_word_found_as_it_was_typed_is_not_repeated() -> None:
    shown = explanation_text([Explanation("mod", ("mod",), Rule.EXACT)])

    assert shown == "“mod”: as typed"


def test_the_same_line_is_said_once_and_very_many_lines_end_with_an_ellipsis() -> None:
    many = [Explanation(f"ord{number}", ("ordet",), Rule.STEM) for number in range(20)]

    lines = explanation_text([many[0], *many]).split("\n")

    assert lines[:2] == ["“ord0” → ordet: same word stem", "“ord1” → ordet: same word stem"]
    assert len(lines) == 9
    assert lines[-1] == "…"
