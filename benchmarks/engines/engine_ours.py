"""The index of this project as an engine of the benchmark, searched as the window does."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.engines.engine import LIMIT, EngineHits, Form, Question

if TYPE_CHECKING:
    from content.library import Library
    from index import Index


class Engine:
    """`index.Index` over the compiled catalogue, with every expansion."""

    _index: Index
    _library: Library

    def __init__(self, folder: Path, library_folder: Path) -> None:
        self._cache = folder
        self._source = library_folder

    def build(self, library: Library) -> None:
        """Build the index and save it."""
        from index import open_index

        open_index(library, self._cache)

    def open(self) -> None:
        """Open and verify catalogue and index."""
        from content.library_opening import open_library
        from index import open_index

        self._library = open_library(self._source, self._cache)
        self._index = open_index(self._library, self._cache)
        gc.freeze()  # as the window does

    def answer(self, question: Question) -> EngineHits | None:
        """The best hits, with the titles that the window shows."""
        answer = self._index.search(query_text(question), limit=LIMIT)
        return [(hit.title, hit.snippet) for hit in answer.hits]


def query_text(question: Question) -> str:
    """The question as typed in the search field: a complete last word is followed by a space."""
    words = " ".join(question.words)
    if question.form is Form.PHRASE:
        return f'"{words}"'
    return words if question.last_is_prefix else f"{words} "
