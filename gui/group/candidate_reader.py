"""Reads the passages of the scope beside the window, and keeps them until the scope changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.application.jobs import LatestJob
from gui.group.candidates import candidates

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.library import Library
    from gui.application.jobs import Jobs
    from gui.group.candidates import Candidate
    from gui.scope.scope import ScopeModel, SearchScope

    Passages = tuple[Candidate, ...]


class CandidateReader(QObject):
    """Hands the candidates to whoever asked last."""

    def __init__(self, library: Library, scope: ScopeModel, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._scope = scope
        self._read_scope: SearchScope | None = None
        self._passages: Passages = ()
        self._use: Callable[[Passages], object] = len
        self._job = LatestJob(jobs, partial(candidates, library), self._hand_over, parent=self)

    def request(self, use: Callable[[Passages], object]) -> None:
        """Have `use` called with the candidates of the scope as it is now."""
        self._use = use
        if self._scope.current == self._read_scope:
            use(self._passages)
        else:
            self._job.request(self._scope.current)

    def _hand_over(self, passages: Passages) -> None:
        self._read_scope, self._passages = self._scope.current, passages
        self._use(passages)
