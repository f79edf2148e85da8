"""The worker at the index: newest search first, late answers dropped, failures reported."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable

import pytest

from content.faults import Values
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
from index import Answer, Hit, Index, IndexWarning, Scope, WarningKind
from index.found_forms import FoundForms
from tests.gui.whole_window import ByHand

pytestmark = pytest.mark.usefixtures("qapp")


class HandMadeIndex:
    """Answers every query with one hit, and remembers its queries."""

    def __init__(self) -> None:
        self.stored, self.warnings = True, tuple[IndexWarning, ...]()
        self.scopes: list[Scope] = []
        self.queries: list[str] = []

    def search(self, query: str, scope: Scope, limit: int, *, exact: bool) -> Answer:
        """One hit that says the query."""
        assert limit > 0
        assert not exact
        self.queries.append(query)
        self.scopes.append(scope)
        if query == "fault":
            raise OSError(query)
        return Answer(query, 1, (), (Hit("a", "A", "B", 1.0, query, ()),), len(scope.documents))

    def find_forms(self, query: str, text: str) -> FoundForms:
        """The query."""
        self.queries.append(f"{query} in {text}")
        return FoundForms(frozenset({(query,)}))


class Recorder:
    """A worker, its jobs by hand, and everything it emitted."""

    def __init__(
        self,
        *opened: HandMadeIndex | Exception,
        library: Library = Library(()),  # noqa: B008
    ) -> None:
        self.by_hand = ByHand()
        self.index = HandMadeIndex()
        self.answers: list[str] = []
        self.emitted: list[object] = []
        results = list(opened) or [self.index]

        def open_index(progress: Callable[[int, int], None]) -> Index:
            progress(1, 2)
            result = results.pop(0)
            if isinstance(result, Exception):
                raise result
            return result  # type: ignore[return-value]  # hand-made, at the edge

        self.worker = SearchWorker(open_index, Jobs(self.by_hand), library)
        self.worker.answered.connect(self._add_answer)
        self.worker.progressed.connect(lambda done, total: self.emitted.append((done, total)))
        self.worker.failed.connect(self.emitted.append)
        self.worker.highlights_found.connect(self._add_highlights)

    def _add_answer(self, reply: SearchReply) -> None:
        self.answers.append(reply.answer.query)

    def _add_highlights(self, reply: HighlightReply) -> None:
        self.emitted.append((reply.request.query, reply.forms))

    def search(self, query: str, scope: SearchScope = SearchScope()) -> None:  # noqa: B008 - frozen
        """Search."""
        self.worker.search(SearchRequest(query, scope))


def test_a_search_before_the_index_is_open_is_answered_when_it_is() -> None:
    recorder = Recorder()
    recorder.worker.open()

    recorder.search("mod")
    assert recorder.answers == []
    recorder.by_hand.run_all()

    assert recorder.answers == ["mod"]
    assert recorder.emitted == [(1, 2)]


def test_only_the_newest_search_is_answered_after_the_one_that_is_running() -> None:
    recorder = Recorder()
    recorder.worker.open()
    recorder.by_hand.run_all()

    for query in ("t", "ti", "til", "till"):
        recorder.search(query)
    recorder.by_hand.run_all()

    assert recorder.index.queries[0] == "t"
    assert [each for each in recorder.index.queries if " " not in each and each != "t"] == ["till"]
    assert recorder.answers == ["till"]


def test_never_more_than_one_job_is_under_way() -> None:
    recorder = Recorder()
    recorder.search("a")
    recorder.search("b")
    recorder.worker.find_highlights(HighlightRequest("b", "x", "text"))

    assert len(recorder.by_hand.waiting) == 1
    while recorder.by_hand.waiting:
        recorder.by_hand.run_next()
        assert len(recorder.by_hand.waiting) <= 1


def test_the_answer_to_a_search_that_was_cancelled_is_dropped() -> None:
    recorder = Recorder()
    recorder.worker.open()
    recorder.by_hand.run_all()

    recorder.search("tillid")
    recorder.worker.cancel()
    recorder.by_hand.run_all()

    assert recorder.answers == []


@pytest.mark.parametrize(
    ("ticked", "searched"),
    [
        (SearchScope(), Scope()),
        (SearchScope(frozenset({"halsnaes"})), Scope(frozenset({"halsnaes"}))),
        (SearchScope(documents=frozenset({"a/b"})), Scope(documents=frozenset({"a/b"}))),
        (
            SearchScope(frozenset({"halsnaes"}), frozenset({"helsingoer/ledelsesgrundlag"})),
            Scope(
                documents=frozenset(
                    {"halsnaes/mod-tillid-og-helhed", "helsingoer/ledelsesgrundlag"}
                )
            ),
        ),
        (
            SearchScope(kinds=frozenset({"system"}), languages=frozenset({"sv"})),
            Scope(kinds=frozenset({"system"}), languages=frozenset({"sv"})),
        ),
    ],
)
def test_the_scope_reaches_the_index_as_municipalities_or_documents(
    library: Library, ticked: SearchScope, searched: Scope
) -> None:
    recorder = Recorder(library=library)

    recorder.search("mod", ticked)
    recorder.by_hand.run_all()

    assert recorder.index.scopes == [searched]


def test_an_index_that_could_not_be_stored_is_reported() -> None:
    index, warnings = HandMadeIndex(), list[str]()
    values: Values = {"folder": "cache", "errno": errno.ENOSPC, "reason": "full"}
    index.stored = False
    index.warnings = (
        IndexWarning(WarningKind.REBUILT, ""),
        IndexWarning(WarningKind.NOT_SAVED, "", values),
    )
    recorder = Recorder(index)
    recorder.worker.index_opened.connect(warnings.append)

    recorder.worker.open()
    recorder.by_hand.run_all()

    (warning,) = warnings
    assert warning == (
        "The saved search index was damaged and was built again. The search index could not be "
        "saved in cache: the disk is full. You can search, but the index must be built again at "
        "the next start."
    )


def test_highlights_come_after_the_answer_and_only_for_the_newest_page() -> None:
    recorder = Recorder()
    recorder.search("mod")
    recorder.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))
    recorder.worker.find_highlights(HighlightRequest("mod", "b", "mod i b"))

    recorder.by_hand.run_all()

    assert recorder.emitted[-1] == ("mod", FoundForms(frozenset({("mod",)})))
    assert recorder.index.queries == ["mod", "mod in mod i b"]


def test_an_index_that_cannot_be_opened_is_reported_and_opened_by_the_next_search(
    caplog: pytest.LogCaptureFixture,
) -> None:
    index = HandMadeIndex()
    recorder = Recorder(OSError("The disk is full."), index)
    recorder.worker.open()
    recorder.by_hand.run_all()
    assert recorder.emitted[-1] == "The disk is full."

    recorder.search("mod")
    recorder.by_hand.run_all()

    assert recorder.answers == ["mod"]
    caplog.clear()


def test_a_search_that_fails_does_not_lose_the_one_typed_meanwhile(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder = Recorder()
    recorder.worker.open()
    recorder.by_hand.run_all()

    recorder.search("fault")
    recorder.search("mod")
    recorder.by_hand.run_all()

    assert recorder.answers == ["mod"]
    assert recorder.emitted == [(1, 2)]
    caplog.clear()


def test_a_search_that_fails_is_reported_and_highlights_are_found_all_the_same(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder = Recorder()
    recorder.search("fault")
    recorder.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))

    recorder.by_hand.run_all()

    assert recorder.emitted[1:] == ["fault", ("mod", FoundForms(frozenset({("mod",)})))]
    caplog.clear()


def test_a_new_search_goes_before_highlights_that_wait() -> None:
    recorder = Recorder()
    recorder.search("mod")
    recorder.by_hand.run_all()

    recorder.worker.find_highlights(HighlightRequest("mod", "a", "mod og mere"))
    recorder.search("tillid")
    recorder.by_hand.run_all()

    assert recorder.answers == ["mod", "tillid"]
    assert recorder.index.queries[-1] == "tillid"


def test_the_window_is_loaded_without_the_index() -> None:
    script = "import sys, gui.window.main_window; print({'index', 'numpy'} & set(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)

    assert loaded.stdout.strip() == b"set()"
