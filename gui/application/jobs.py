"""Work that must not hold up the window: the only place of the program that uses threads."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

Executor = Callable[[Callable[[], None]], object]
"""Starts a function and returns at once; a test hands in one that it runs by hand."""

_SWITCH_INTERVAL = 0.001
"""Seconds that a job may keep Python from the window's thread; Python's own is five times that."""

_Request = TypeVar("_Request")
_Result = TypeVar("_Result")


class Jobs(QObject):
    """Runs functions beside the window and hands their results back in the window's thread.

    Results come in the order in which the functions end. A result for a widget that is gone, or
    that comes after `close`, is dropped.
    """

    _reported = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        threads = _Threads()
        weakref.finalize(self, threads.finish)  # also at exit, before Python is taken down
        self._start = executor or threads.start
        self._finish = threads.finish
        self._open = True
        self._reported.connect(self._deliver)

    def run(
        self,
        function: Callable[[], _Result],
        on_done: Callable[[_Result], object],
        on_failed: Callable[[Exception], object],
    ) -> None:
        """Call `function` beside the window, then `on_done(result)` or `on_failed(error)` in it."""

        def work() -> None:
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - a thread has no other boundary
                _log_failure(error)
                self._report(on_failed, error)
            else:
                self._report(on_done, result)

        if self._open:
            self._start(work)

    def report(self, function: Callable[[], object]) -> None:
        """Call `function` in the window's thread; for a job that reports its progress."""
        self._reported.emit((function, function))

    def close(self) -> None:
        """Deliver nothing more and wait for the functions that are running."""
        self._open = False
        self._finish()

    def _report(self, receiver: Callable[[_Result], object], result: _Result) -> None:
        self._reported.emit((receiver, partial(receiver, result)))

    @Slot(object)
    def _deliver(self, report: tuple[Callable[..., object], Callable[[], object]]) -> None:
        receiver, call = report
        owner = getattr(receiver, "__self__", None)
        if self._open and not (isinstance(owner, QObject) and not isValid(owner)):
            call()


class LatestJob(QObject, Generic[_Request, _Result]):
    """Works on one request at a time; the newest wins.

    Of the requests that wait, only the newest is kept. The result or failure of a request that has
    been replaced is dropped. A request equal to the one that is running is answered by that run.
    """

    def __init__(
        self,
        jobs: Jobs,
        function: Callable[[_Request], _Result],
        on_done: Callable[[_Result], object],
        on_failed: Callable[[Exception], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`function` is called in a job, the others in the window's thread while `parent` is there.

        Without `on_failed`, a failure is only logged.
        """
        super().__init__(parent)
        self._jobs, self._function = jobs, function
        self._on_done, self._on_failed = on_done, on_failed
        self._running: _Request | None = None
        self._newest: _Request | None = None

    @property
    def pending(self) -> _Request | None:
        """The request whose result is still to come."""
        return self._newest

    def request(self, request: _Request) -> None:
        """Work on this request next; `on_done` or `on_failed` follows unless it is replaced."""
        self._newest = request
        if self._running is None:
            self._start(request)

    def cancel(self) -> None:
        """Drop the request that waits and the result of the one that is running."""
        self._newest = None

    def _start(self, request: _Request) -> None:
        self._running = request
        self._jobs.run(partial(self._function, request), self._finish, self._fail)

    def _finish(self, result: _Result) -> None:
        if self._is_newest():
            self._on_done(result)

    def _fail(self, error: Exception) -> None:
        if self._is_newest() and self._on_failed is not None:
            self._on_failed(error)

    def _is_newest(self) -> bool:
        """Whether the request that has ended is the newest; if not, the newest is started."""
        ended, self._running = self._running, None
        if ended == self._newest:
            self._newest = None
            return True
        if self._newest is not None:
            self._start(self._newest)
        return False


class _Threads:
    """Two threads or more: cards being typeset never hold up a search."""

    def __init__(self) -> None:
        sys.setswitchinterval(_SWITCH_INTERVAL)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(max(2, self._pool.maxThreadCount()))

    def start(self, function: Callable[[], None]) -> None:
        self._pool.start(function)

    def finish(self) -> None:
        self._pool.waitForDone(-1)


def _log_failure(error: Exception) -> None:
    import logging  # only when something has failed: the first frame goes without

    log = logging.getLogger(__name__)
    log.warning("A job failed: %s: %s", type(error).__name__, error)
    log.debug("It failed here", exc_info=error)
