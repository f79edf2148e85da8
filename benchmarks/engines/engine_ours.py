"""Our own index as an engine of the benchmark, asked as the window asks it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.engines.engine import LIMIT, Form, Found, Question

if TYPE_CHECKING:
    from content.library import Library
    from index import Index


class Engine:
    """`index.Index` over the compiled catalogue, every expansion on."""

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
        """Open catalogue and index, both verified."""
        from content.library_opening import open_library
        from index import open_index

        self._library = open_library(self._source, self._cache)
        self._index = open_index(self._library, self._cache)
        gc.freeze()  # as the window does

    def answer(self, question: Question) -> Found | None:
        """The best hits, with the titles that the window shows."""
        answer = self._index.search(typed(question), limit=LIMIT)
        return [(hit.title, hit.snippet) for hit in answer.hits]


def typed(question: Question) -> str:
    """What one types to ask the question: a space after a word that is complete."""
    words = " ".join(question.words)
    if question.form is Form.PHRASE:
        return f'"{words}"'
    return words if question.opens else f"{words} "
