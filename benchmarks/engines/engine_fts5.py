"""SQLite's FTS5 as an engine of the benchmark: unicode61, prefix indexes of 1 to 4 letters."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.engines.engine import LIMIT, EngineHits, Form, Question, rows_of

if TYPE_CHECKING:
    from content.library import Library

_TABLE = """
    CREATE VIRTUAL TABLE passages USING fts5(
        id UNINDEXED, title, text, names, tokenize = 'unicode61', prefix = '1 2 3 4'
    )
"""
_RANK = "INSERT INTO passages(passages, rank) VALUES ('rank', 'bm25(0.0, 4.0, 1.0, 0.5)')"
_BEST = f"""
    SELECT title, snippet(passages, 2, '[', ']', '…', 24)
    FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT {LIMIT}
"""  # noqa: S608 - our own number


class Engine:
    """A table with title, text and names, ranked by its own BM25."""

    _database: sqlite3.Connection

    def __init__(self, folder: Path, library_folder: Path) -> None:
        del library_folder  # the texts are in the table
        self._file = folder / "passages.sqlite"

    def build(self, library: Library) -> None:
        """Fill the table in one transaction and merge its segments."""
        database = sqlite3.connect(self._file)
        database.execute(_TABLE)
        database.execute(_RANK)
        rows = ((row.id, row.title, row.text, row.names) for row in rows_of(library))
        database.executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", rows)
        database.execute("INSERT INTO passages(passages) VALUES ('optimize')")
        database.commit()
        database.execute("VACUUM")
        database.close()

    def open(self) -> None:
        """Open the file, mapped into memory."""
        self._database = sqlite3.connect(self._file)
        self._database.execute("PRAGMA mmap_size = 4000000000")

    def answer(self, question: Question) -> EngineHits | None:
        """The best hits by BM25."""
        if question.form is Form.EDITED:
            return None
        return self._database.execute(_BEST, (match_text(question),)).fetchall()


def match_text(question: Question) -> str:
    """The question in FTS5's language."""
    if question.form is Form.PHRASE:
        return f'"{" ".join(question.words)}"'
    words = [f'"{word}"' for word in question.words]
    if question.last_is_prefix:
        words[-1] += " *"
    return (" OR " if question.form is Form.ANY else " ").join(words)
