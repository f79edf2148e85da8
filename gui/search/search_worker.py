"""Searches the index beside the window: one request at a time, the newest first.

The index is opened (or built) by the first job; requests wait until it is there.
"""

from __future__ import annotations

import gc
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from gui.application.fault_messages import system_message
from gui.application.jobs import LatestJob
from gui.scope.scope import ticked_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.scope.scope import SearchScope
    from index import Answer, FoundForms, Index, IndexWarning, Scope

    Progress = Callable[[int, int], None]
    OpenIndex = Callable[[Progress], Index]
    """Opens or builds the index, reporting (done, all); called once, in a job."""

FIRST_HITS = 20
"""Hits that are fetched at first: more than are in sight, so that an answer comes at once."""
FURTHER_HITS = 50
"""Hits that are fetched each time that the list has come to its end."""
_MOST_SIMILAR = 20
"""Passages that are listed as similar to another; further ones share little with it."""
_FULL_COLLECTION = 2_000
"""Collections of young garbage until Python goes through all that was made since the index came;
that takes 0.1 s in a large library and must not come every ten key presses."""


class SearchRequest(NamedTuple):
    """What was typed, where to search, and whether to find the words only as typed.

    With `similar_to`, the id of a passage, the passages most similar to it are found instead.
    """

    query: str
    scope: SearchScope
    exact: bool = False
    similar_to: str = ""
    limit: int = FIRST_HITS


class SearchReply(NamedTuple):
    """An answer, and for each of its passages the forms of words that were found in it."""

    request: SearchRequest
    answer: Answer
    forms: Mapping[str, FoundForms]


class HighlightRequest(NamedTuple):
    """A page whose found words are to be highlighted: the id of its passage, and its text."""

    query: str
    passage: str
    text: str


class HighlightReply(NamedTuple):
    """The forms to highlight in the text of a request."""

    request: HighlightRequest
    forms: FoundForms


class IndexRequest(NamedTuple):
    """What else is asked of the index: `function` is called with it in a job, then `on_done`."""

    function: Callable[[Index], object]
    on_done: Callable[[Any], object]


class IndexReply(NamedTuple):
    """What the function of a request gave."""

    request: IndexRequest
    result: object


_Request: TypeAlias = "SearchRequest | HighlightRequest | IndexRequest"
_Reply: TypeAlias = "SearchReply | HighlightReply | IndexReply"
_Result = TypeVar("_Result")


class SearchWorker(QObject):
    """Holds the index; every call to it is made in a job of `jobs`, never two at once."""

    index_opened = Signal(str)  # a sentence if the index could not be stored, else ""
    progressed = Signal(int, int)
    answered = Signal(object)  # SearchReply
    highlights_found = Signal(object)  # HighlightReply
    failed = Signal(str)

    def __init__(
        self, open_index: OpenIndex, jobs: Jobs, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_index, self.jobs, self._library = open_index, jobs, library
        self._opening = False
        self._search_request: SearchRequest | None = None  # without an answer
        self._highlight_request: HighlightRequest | None = None  # likewise
        self._index_requests: list[IndexRequest] = []  # likewise, in their order
        self._job: LatestJob[_Request, _Reply] | None = None  # until there is an index

    @property
    def is_ready(self) -> bool:
        """Whether there is an index."""
        return self._job is not None

    def open(self) -> None:
        """Open the index; `index_opened` or `failed` follows. Once it is open, do nothing."""
        if not self._opening and self._job is None:
            self._opening = True
            work = partial(self._open_index, self._report_progress)
            self.jobs.run(work, self._start, self._report_no_index)

    def search(self, request: SearchRequest) -> None:
        """Answer this request next; earlier ones are dropped, highlights among them."""
        self._search_request, self._highlight_request = request, None
        self.open()  # again, if it could not be opened before
        self._request_next()

    def find_highlights(self, request: HighlightRequest) -> None:
        """Find the words to highlight on a page, after the search; an earlier page is dropped."""
        self._highlight_request = request
        self._request_next()

    def ask(
        self, function: Callable[[Index], _Result], on_done: Callable[[_Result], object]
    ) -> None:
        """Call `function` with the index in a job, after searches, then `on_done` in the window.

        `function` is called again if a search comes between; `on_done` never if its object is gone.
        """
        self._index_requests.append(IndexRequest(function, on_done))
        self.open()
        self._request_next()

    def cancel(self) -> None:
        """Drop every search."""
        self._search_request = self._highlight_request = None
        if self._job is not None:
            self._job.cancel()
        self._request_next()

    def _request_next(self) -> None:
        request = self._search_request or self._highlight_request or self._first_index_request()
        if self._job is not None and request is not None:
            self._job.request(request)

    def _first_index_request(self) -> IndexRequest | None:
        return self._index_requests[0] if self._index_requests else None

    def _deliver(self, reply: _Reply) -> None:
        if isinstance(reply, SearchReply):
            self._search_request = None
            self.answered.emit(reply)
        elif isinstance(reply, IndexReply):
            self._index_requests.remove(reply.request)
            _call_if_there(reply.request.on_done, reply.result)
        else:
            self._highlight_request = None
            self.highlights_found.emit(reply)
        self._request_next()

    def _deliver_failure(self, error: Exception) -> None:
        if self._search_request is not None:
            self._search_request = None
        elif self._highlight_request is not None or not self._index_requests:
            self._highlight_request = None
        else:
            self._index_requests.pop(0)
        self._report_failure(error)
        self._request_next()

    def _start(self, index: Index) -> None:
        self._opening = False
        work = partial(_reply, index, self._library)
        self._job = LatestJob(self.jobs, work, self._deliver, self._deliver_failure, parent=self)
        gc.freeze()  # a large index stays; to walk through it again and again costs 30 ms each
        gc.set_threshold(*gc.get_threshold()[:2], _FULL_COLLECTION)
        self.index_opened.emit("" if index.stored else " ".join(map(_warning_text, index.warnings)))
        self._request_next()

    def _report_no_index(self, error: Exception) -> None:
        self._opening = False
        self._report_failure(error)

    def _report_failure(self, error: Exception) -> None:
        self.failed.emit(str(error) or type(error).__name__)

    def _report_progress(self, done: int, total: int) -> None:
        self.jobs.report(partial(self.progressed.emit, done, total))


def _warning_text(warning: IndexWarning) -> str:
    from index import WarningKind  # after the first frame

    translate = QCoreApplication.translate
    if warning.kind is WarningKind.REBUILT:
        return translate("IndexWarning", "The saved search index was damaged and was built again.")
    sentence = translate(
        "IndexWarning",
        "The search index could not be saved in {folder}: {reason}. You can search, but the index "
        "must be built again at the next start.",
    )
    return sentence.format(folder=warning.values["folder"], reason=system_message(warning.values))


def _call_if_there(function: Callable[[Any], object], result: object) -> None:
    """Call a method unless its object has been closed meanwhile."""
    owner = getattr(function, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        function(result)


def _reply(index: Index, library: Library, request: _Request) -> _Reply:
    """Called in a job."""
    if isinstance(request, IndexRequest):
        return IndexReply(request, request.function(index))
    if isinstance(request, HighlightRequest):
        return HighlightReply(request, index.find_forms(request.query, request.text))
    if request.similar_to:
        answer = _counting_hits(index.similar(request.similar_to, _MOST_SIMILAR), library)
    else:
        scope = _index_scope(request.scope, library)
        answer = index.search(request.query, scope, request.limit, exact=request.exact)
    return SearchReply(request, answer, {hit.passage: hit.found for hit in answer.hits})


def _index_scope(scope: SearchScope, library: Library) -> Scope:
    """The scope as the index wants it: ids of municipalities or of documents, never both."""
    from index import Scope  # after the first frame

    municipalities, documents = scope.municipalities, scope.documents
    if municipalities and documents:
        municipalities, documents = frozenset(), ticked_documents(library, scope)
    return Scope(municipalities, documents, frozenset(scope.kinds), scope.languages)


def _counting_hits(answer: Answer, library: Library) -> Answer:
    """With counts of the hits that are listed: most passages share some word with any other."""
    passages = [library.passage(hit.passage) for hit in answer.hits]
    by_municipality = Counter(passage.municipality for passage in passages)
    by_kind = Counter(str(passage.kind) for passage in passages)
    by_document = Counter(passage.document for passage in passages)
    return answer._replace(
        total=len(passages),
        municipalities=len(by_municipality),
        by_municipality=by_municipality,
        by_kind=by_kind,
        by_document=by_document,
    )
