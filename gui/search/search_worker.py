"""Asks the index beside the window: one question at a time, the newest first, late answers dropped.

The index is opened (or built) by the first job; questions wait until it is there.
"""

from __future__ import annotations

import gc
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from gui.application.jobs import LatestJob
from gui.scope.scope import ticked_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.scope.scope import ChosenScope
    from index import Answer, Index, Scope

    Progress = Callable[[int, int], None]
    OpenSearch = Callable[[Progress], Index]
    """Opens or builds the index, telling (done, all); called once, in a job."""

LIMIT = 20
"""Hits that are fetched at first: more than are in sight, so that an answer comes at once."""
FURTHER = 50
"""Hits that are fetched each time that the list has come to its end."""
_SELDOM = 2_000
"""Rounds of looking for young garbage until Python looks through all that was made since the index
came; that takes 0.1 s in a large library and must not come every ten key presses."""
_MOST_ALIKE = 20
"""Passages that are listed as like another; further ones share little with it."""


class Question(NamedTuple):
    """What was typed, where to look, and whether to take the words only as typed.

    With `like`, the id of a passage, the passages most like it are asked for instead.
    """

    query: str
    scope: ChosenScope
    exact: bool = False
    like: str = ""
    limit: int = LIMIT


class MarkWish(NamedTuple):
    """A page whose found words are to be marked: the passage and its text."""

    query: str
    passage: str
    text: str


class Answered(NamedTuple):
    """An answer, and for each of its passages the forms of words that were found in it."""

    question: Question
    answer: Answer
    forms: Mapping[str, frozenset[str]]


class MarksFound(NamedTuple):
    """The character ranges to mark in the text of a wish."""

    wish: MarkWish
    ranges: tuple[tuple[int, int], ...]


class SearchWorker(QObject):
    """Holds the index; every call to it is made in a job, never two at once."""

    opened = Signal(str)  # a sentence if the index could not be stored, else ""
    progressed = Signal(int, int)
    answered = Signal(object)  # Answered
    marked = Signal(object, object)  # MarkWish, ranges
    failed = Signal(str)

    def __init__(
        self,
        open_search: OpenSearch,
        jobs: Jobs,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._open_search = open_search
        self._jobs = jobs
        self._opening = False
        self._question: Question | None = None  # the newest without an answer
        self._wish: MarkWish | None = None  # the newest page without marks
        self._job: LatestJob[Question | MarkWish, Answered | MarksFound] | None = (
            None  # or no index
        )

    def open(self) -> None:
        """Open the index; `opened` or `failed` follows. Once it is open, nothing happens."""
        if not self._opening and self._job is None:
            self._opening = True
            job = partial(self._open_search, self._tell)
            self._jobs.run(job, self._take_index, self._take_no_index)

    def ask(self, question: Question) -> None:
        """Answer this question next; earlier ones without an answer are dropped.

        So is a page without marks: which words are found on it is to be asked anew.
        """
        self._question, self._wish = question, None
        self.open()  # again, if it could not be opened before
        self._next()

    def forget(self) -> None:
        """Drop whatever is asked."""
        self._question = self._wish = None
        if self._job is not None:
            self._job.cancel()

    def mark(self, wish: MarkWish) -> None:
        """Find the words to mark on a page; an earlier page without marks is dropped."""
        self._wish = wish
        self._next()

    def _next(self) -> None:
        """A question goes before a page."""
        request = self._question or self._wish
        if self._job is not None and request is not None:
            self._job.request(request)

    def _take(self, result: Answered | MarksFound) -> None:
        if isinstance(result, Answered):
            self._question = None
            self.answered.emit(result)
        else:
            self._wish = None
            self.marked.emit(*result)
        self._next()

    def _take_failure(self, error: Exception) -> None:
        if self._question is not None:
            self._question = None
        else:
            self._wish = None
        self._report_failure(error)
        self._next()

    def _take_index(self, index: Index) -> None:
        self._opening = False
        work = partial(_work, index, self._library)
        self._job = LatestJob(self._jobs, work, self._take, self._take_failure, parent=self)
        gc.freeze()  # a large index stays; to walk through it again and again costs 30 ms each
        gc.set_threshold(*gc.get_threshold()[:2], _SELDOM)
        self.opened.emit("" if index.stored else str(index.warning))
        self._next()

    def _take_no_index(self, error: Exception) -> None:
        self._opening = False
        self._report_failure(error)

    def _report_failure(self, error: Exception) -> None:
        self.failed.emit(str(error) or type(error).__name__)

    def _tell(self, done: int, total: int) -> None:
        self._jobs.report(partial(self.progressed.emit, done, total))


def _work(index: Index, library: Library, request: Question | MarkWish) -> Answered | MarksFound:
    if isinstance(request, Question):
        return _answer(index, library, request)
    return MarksFound(request, index.highlights(request.query, request.text))


def _answer(index: Index, library: Library, question: Question) -> Answered:
    if question.like:
        answer = _counted(index.similar(question.like, _MOST_ALIKE), library)
    else:
        scope = _scope(question.scope, library)
        answer = index.search(question.query, scope, question.limit, exact=question.exact)
    forms = {
        hit.passage: frozenset(form for each in hit.explanations for form in each.forms)
        for hit in answer.hits
    }
    return Answered(question, answer, forms)


def _scope(chosen: ChosenScope, library: Library) -> Scope:
    """The ticked places as the index wants them: municipalities or documents, never both."""
    from index import Scope  # here, so that Whoosh is loaded by a job

    towns, documents = chosen.municipalities, chosen.documents
    if towns and documents:
        towns, documents = frozenset(), ticked_documents(library, chosen)
    return Scope(towns, documents, frozenset(chosen.kinds), chosen.languages)


def _counted(answer: Answer, library: Library) -> Answer:
    """Only those that are listed are counted: most passages share some word with any other."""
    passages = [library.passage(hit.passage) for hit in answer.hits]
    towns = Counter(passage.municipality for passage in passages)
    kinds = Counter(str(passage.kind) for passage in passages)
    return answer._replace(
        total=len(passages),
        municipalities=len(towns),
        by_municipality=towns,
        by_kind=kinds,
    )
