"""The worker at the index: newest question first, late answers dropped, failures told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from content.library import Library
from gui.application.jobs import Jobs
from gui.scope.scope import SearchScope
from gui.search.search_worker import (
    HighlightReply,
    HighlightRequest,
    SearchReply,
    SearchRequest,
    SearchWorker,
)
from index import Answer, Hit, Index, Scope
from tests.gui.whole_window import ByHand

pytestmark = pytest.mark.usefixtures("qapp")


class HandMadeIndex:
    """Answers every query with one hit, and remembers what it was asked."""

    stored, warning = True, ""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def search(self, query: str, scope: Scope, limit: int, *, exact: bool) -> Answer:
        """One hit that says the query."""
        assert limit > 0
        assert not exact
        self.asked.append(query)
        if query == "fault":
            raise OSError(query)
        return Answer(query, 1, (), (Hit("a", "A", "B", 1.0, query, ()),), len(scope.documents))

    def highlights(self, query: str, text: str) -> tuple[tuple[int, int], ...]:
        """The first letters of the text."""
        self.asked.append(f"{query} in {text}")
        return ((0, len(query)),)


class Desk:
    """A worker, its jobs by hand if no others are given, and everything it said."""

    def __init__(self, *opened: HandMadeIndex | Exception, jobs: Jobs | None = None) -> None:
        self.by_hand = ByHand()
        self.index = HandMadeIndex()
        self.answers: list[str] = []
        self.said: list[object] = []
        results = list(opened) or [self.index]

        def open_index(progress: Callable[[int, int], None]) -> Index:
            progress(1, 2)
            result = results.pop(0)
            if isinstance(result, Exception):
                raise result
            return result  # type: ignore[return-value]  # hand-made, at the edge

        self.worker = SearchWorker(open_index, jobs or Jobs(self.by_hand), Library(()))
        self.worker.answered.connect(self._add_answer)
        self.worker.progressed.connect(lambda done, total: self.said.append((done, total)))
        self.worker.failed.connect(self.said.append)
        self.worker.highlights_found.connect(self._add_highlights)

    def _add_answer(self, reply: SearchReply) -> None:
        self.answers.append(reply.answer.query)

    def _add_highlights(self, reply: HighlightReply) -> None:
        self.said.append((reply.request.query, reply.ranges))

    def ask(self, query: str, scope: SearchScope = SearchScope()) -> None:  # noqa: B008 - frozen
        """Ask a question."""
        self.worker.search(SearchRequest(query, scope))


def test_a_question_asked_before_the_index_is_open_is_answered_when_it_is() -> None:
    desk = Desk()
    desk.worker.open()

    desk.ask("mod")
    assert desk.answers == []
    desk.by_hand.run_all()

    assert desk.answers == ["mod"]
    assert desk.said == [(1, 2)]


def test_only_the_newest_question_is_asked_while_one_is_being_answered() -> None:
    desk = Desk()
    desk.worker.open()
    desk.by_hand.run_all()

    for query in ("t", "ti", "til", "till"):
        desk.ask(query)
    desk.by_hand.run_all()

    assert desk.index.asked[0] == "t"
    assert [asked for asked in desk.index.asked if " " not in asked and asked != "t"] == ["till"]
    assert desk.answers == ["till"]


def test_never_more_than_one_job_is_under_way() -> None:
    desk = Desk()
    desk.ask("a")
    desk.ask("b")
    desk.worker.find_highlights(HighlightRequest("b", "x", "text"))

    assert len(desk.by_hand.waiting) == 1
    while desk.by_hand.waiting:
        desk.by_hand.run_next()
        assert len(desk.by_hand.waiting) <= 1


def test_an_answer_to_a_question_that_was_taken_back_is_dropped() -> None:
    desk = Desk()
    desk.worker.open()
    desk.by_hand.run_all()

    desk.ask("tillid")
    desk.worker.cancel()
    desk.by_hand.run_all()

    assert desk.answers == []


def test_the_scope_reaches_the_index() -> None:
    desk = Desk()
    found: list[int] = []
    desk.worker.answered.connect(lambda answered: found.append(answered.answer.municipalities))

    desk.ask("mod", SearchScope(documents=frozenset({"a", "b"})))
    desk.by_hand.run_all()

    assert found == [2]


def test_marks_come_after_the_answer_and_only_for_the_newest_page() -> None:
    desk = Desk()
    desk.ask("mod")
    desk.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))
    desk.worker.find_highlights(HighlightRequest("mod", "b", "mod i b"))

    desk.by_hand.run_all()

    assert desk.said[-1] == ("mod", ((0, 3),))
    assert desk.index.asked == ["mod", "mod in mod i b"]


def test_an_index_that_cannot_be_opened_is_told_and_tried_again_with_the_next_question(
    caplog: pytest.LogCaptureFixture,
) -> None:
    index = HandMadeIndex()
    desk = Desk(OSError("The disk is full."), index)
    desk.worker.open()
    desk.by_hand.run_all()
    assert desk.said[-1] == "The disk is full."

    desk.ask("mod")
    desk.by_hand.run_all()

    assert desk.answers == ["mod"]
    caplog.clear()


def test_a_question_that_fails_does_not_lose_the_one_asked_meanwhile(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Desk()
    desk.worker.open()
    desk.by_hand.run_all()

    desk.ask("fault")
    desk.ask("mod")
    desk.by_hand.run_all()

    assert desk.answers == ["mod"]
    assert desk.said == [(1, 2)]
    caplog.clear()


def test_a_question_that_fails_is_told_and_marks_are_found_all_the_same(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Desk()
    desk.ask("fault")
    desk.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))

    desk.by_hand.run_all()

    assert desk.said[1:] == ["fault", ("mod", ((0, 3),))]
    caplog.clear()


def test_a_new_question_goes_before_marks_that_wait_for_their_turn() -> None:
    desk = Desk()
    desk.ask("mod")
    desk.by_hand.run_all()

    desk.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))
    desk.ask("tillid")
    desk.by_hand.run_all()

    assert desk.answers == ["mod", "tillid"]
    assert desk.index.asked[-1] == "tillid"
