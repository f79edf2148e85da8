"""While a question is typed the list keeps still: counted over every key of thirty questions."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from index import Answer, Index, NoticeKind

FILES = "judged_questions.yaml", "further_questions.yaml"
QUESTIONS = 30
CHANGES, EMPTY, FLIPS = 2.5, 6, 8
"""At most: changes of the first hit a question, keys without hits, notices that go again."""
NOTHING = Answer("", 0, (), (), 0)


class Restlessness(NamedTuple):
    """What changed in the window while questions were typed without a pause."""

    changes: int = 0
    empty: int = 0
    flips: int = 0


def _questions() -> list[str]:
    folder = Path(__file__).parent
    rows = [row for file in FILES for row in yaml.safe_load((folder / file).read_text("utf-8"))]
    queries = [row["query"] for row in rows]
    return queries[:: len(queries) // QUESTIONS][:QUESTIONS]


def _keys(question: str) -> list[str]:
    return [question[:length] for length in range(1, len(question) + 1)]


def _shown(index: Index, text: str, before: Answer) -> Answer:
    """What the window shows: a space ends the word."""
    answer = index.search(text.strip())
    return answer if text.endswith(" ") else answer.while_typing(before)


def _type(index: Index, question: str) -> Restlessness:
    changes = empty = flips = 0
    first, before = "", NOTHING
    for text in _keys(question):
        shown = _shown(index, text, before)
        if shown is before:
            continue
        empty += not (shown.hits or shown.related)
        changes += bool(first and shown.hits) and shown.first_passage != first
        first = shown.first_passage or first
        flips += len({each.kind for each in before.notices} - {each.kind for each in shown.notices})
        before = shown
    return Restlessness(changes, empty, flips)


def test_thirty_questions_are_typed_without_unrest(shipped: Index) -> None:
    typed = [_type(shipped, question) for question in _questions()]

    changes, empty, flips = map(sum, zip(*typed, strict=True))
    assert len(typed) == QUESTIONS
    assert changes / QUESTIONS <= CHANGES
    assert empty <= EMPTY
    assert flips <= FLIPS


@pytest.mark.parametrize("typed", ["xyzz", "tilid", "tillid xyzz"])
def test_a_word_that_is_not_found_waits_for_a_pause(shipped: Index, typed: str) -> None:
    before = shipped.search("tilli")

    assert shipped.search(typed).while_typing(before) is before
    assert shipped.search(f"{typed} ").while_typing(before).query == f"{typed} "


def test_a_quotation_mark_alone_waits(shipped: Index) -> None:
    before = shipped.search("tillid")

    assert shipped.search('"').while_typing(before) is before


def test_a_new_kind_of_notice_waits_for_a_pause_and_one_that_is_shown_stays(
    shipped: Index,
) -> None:
    answer = shipped.search("tillid")
    kinds = [notice.kind for notice in answer.notices]
    assert kinds == [NoticeKind.ADDED]

    assert answer.while_typing(NOTHING).notices == ()
    assert answer.while_typing(shipped.search("tilli")).notices == answer.notices
    assert answer.while_typing(answer) == answer


def test_the_first_hit_stays_first_unless_another_is_clearly_better(shipped: Index) -> None:
    answer = shipped.search("ledelse")
    second, last = answer.hits[1], answer.hits[-1]
    assert 2 * last.score < answer.hits[0].score

    with_second, with_last = (answer._replace(hits=(hit,)) for hit in (second, last))

    assert answer.while_typing(with_second).first_passage == second.passage
    assert sorted(answer.while_typing(with_second).hits) == sorted(answer.hits)
    assert answer.while_typing(with_last).hits == answer.hits


@pytest.mark.parametrize("typed", ["psych", "psychological", "psychological "])
def test_the_first_words_of_a_term_find_what_the_term_finds(shipped: Index, typed: str) -> None:
    best = {hit.passage for hit in shipped.search("psychological safety").hits[:3]}

    assert best & {hit.passage for hit in shipped.search(typed).hits[:3]}
