"""Stock Whoosh as an engine of the benchmark: fields and analysis for each language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from whoosh.analysis.analyzers import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.index import create_in, open_dir
from whoosh.qparser.default import MultifieldParser
from whoosh.qparser.plugins import FuzzyTermPlugin
from whoosh.qparser.syntax import AndGroup, OrGroup

from benchmarks.engines.engine import LIMIT, EngineHits, Form, Question, rows_of

if TYPE_CHECKING:
    from content.library import Library

_ANALYSERS = {"da": "da", "sv": "sv", "nb": "no"}
"""Whoosh's name of each language; under `nb` it finds no stemmer and says nothing."""

_MEGABYTES = 256


class Engine:
    """An index with a title and a text for each language, and names."""

    def __init__(self, folder: Path, library_folder: Path) -> None:
        del library_folder  # the texts are in the index
        self._folder = folder / "whoosh"

    def build(self, library: Library) -> None:
        """Index with Whoosh's own writer, as one segment."""
        self._folder.mkdir(parents=True)
        index = create_in(str(self._folder), _schema())
        writer = index.writer(limitmb=_MEGABYTES)
        for row in rows_of(library):
            writer.add_document(
                id=row.id,
                language=row.language,
                names=row.names,
                **{f"title_{row.language}": row.title, f"text_{row.language}": row.text},
            )
        writer.commit(optimize=True)

    def open(self) -> None:
        """Open the folder, a searcher, and a parser for each form of question."""
        self._searcher = open_dir(str(self._folder)).searcher()
        fields = {"names": 0.5}
        for language in _ANALYSERS:
            fields |= {f"title_{language}": 4.0, f"text_{language}": 1.0}
        schema = _schema()
        self._parsers = {
            Form.ALL: MultifieldParser(list(fields), schema, fields, group=AndGroup),
            Form.ANY: MultifieldParser(list(fields), schema, fields, group=OrGroup),
            Form.EDITED: MultifieldParser(list(fields), schema, fields, group=AndGroup),
        }
        self._parsers[Form.PHRASE] = self._parsers[Form.ALL]
        self._parsers[Form.EDITED].add_plugin(FuzzyTermPlugin())

    def answer(self, question: Question) -> EngineHits | None:
        """The best hits, with Whoosh's highlights."""
        query = self._parsers[question.form].parse(_query_text(question))
        hits: EngineHits = []
        for hit in self._searcher.search(query, limit=LIMIT):
            language = hit["language"]
            title = str(hit[f"title_{language}"])
            hits.append((title, str(hit.highlights(f"text_{language}", top=1))))
        return hits


def _query_text(question: Question) -> str:
    words = " ".join(question.words)
    if question.form is Form.PHRASE:
        return f'"{words}"'
    if question.edits:
        return f"{words}~{question.edits}"
    return f"{words}*" if question.last_is_prefix else words


def _schema() -> Schema:
    schema = Schema(id=ID(stored=True), language=ID(stored=True), names=TEXT())
    for language, name in _ANALYSERS.items():
        for field in ("title", "text"):
            analyser = LanguageAnalyzer(name)
            schema.add(f"{field}_{language}", TEXT(analyzer=analyser, stored=True))
    return schema
