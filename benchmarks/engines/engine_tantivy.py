"""tantivy as an engine of the benchmark: three fields, BM25, its own snippets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import tantivy

from benchmarks.engines.engine import LIMIT, EngineHits, Form, Question, rows_of

if TYPE_CHECKING:
    from content.library import Library

_BOOSTS = {"title": 4.0, "text": 1.0, "names": 0.5}
_MEMORY = 256_000_000
_SNIPPET_CHARS = 150


class Engine:
    """An index with title, text and names."""

    def __init__(self, folder: Path, library_folder: Path) -> None:
        del library_folder  # the texts are in the index
        self._folder = folder / "tantivy"
        self._schema = _schema()

    def build(self, library: Library) -> None:
        """Index with one thread, as one commit."""
        self._folder.mkdir(parents=True)
        index = tantivy.Index(self._schema, path=str(self._folder))
        writer = index.writer(heap_size=_MEMORY, num_threads=1)
        for row in rows_of(library):
            document = tantivy.Document(id=row.id, title=row.title, text=row.text, names=row.names)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        """Open the folder and a searcher."""
        index = tantivy.Index.open(str(self._folder))
        index.reload()
        self._searcher = index.searcher()

    def answer(self, question: Question) -> EngineHits | None:
        """The best hits, with tantivy's own highlighting."""
        query = self._query(question)
        results = self._searcher.search(query, LIMIT, count=False)
        snippets = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "text")
        snippets.set_max_num_chars(_SNIPPET_CHARS)
        hits: EngineHits = []
        for _score, address in results.hits:
            document = self._searcher.doc(address)
            snippet = snippets.snippet_from_doc(document).to_html()
            hits.append(
                (str(document["title"][0]), str(snippet or document["text"][0][:_SNIPPET_CHARS]))
            )
        return hits

    def _query(self, question: Question) -> tantivy.Query:
        words = list(question.words)
        if question.form is Form.PHRASE:
            phrase = tantivy.Query.phrase_query
            return self._in_any_field(lambda field: phrase(self._schema, field, words))
        occur = tantivy.Occur.Should if question.form is Form.ANY else tantivy.Occur.Must
        edits = question.edits
        parts = [self._fuzzy(word, edits) if edits else self._term(word) for word in words]
        if question.last_is_prefix:
            parts[-1] = self._fuzzy(words[-1], 0, is_prefix=True)
        return tantivy.Query.boolean_query([(occur, part) for part in parts])

    def _term(self, word: str) -> tantivy.Query:
        term = tantivy.Query.term_query
        return self._in_any_field(lambda field: term(self._schema, field, word))

    def _fuzzy(self, word: str, edits: int, *, is_prefix: bool = False) -> tantivy.Query:
        """Words within this many edits; with 0 and `is_prefix`, every word with that prefix.

        Finds every word with the prefix, where tantivy's phrase_prefix_query stops after 50.
        """
        fuzzy = tantivy.Query.fuzzy_term_query
        return self._in_any_field(
            lambda field: fuzzy(self._schema, field, word, distance=edits, prefix=is_prefix)
        )

    def _in_any_field(self, query_in: Callable[[str], tantivy.Query]) -> tantivy.Query:
        boosted = [
            tantivy.Query.boost_query(query_in(field), boost) for field, boost in _BOOSTS.items()
        ]
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in boosted])


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("title", stored=True)
    builder.add_text_field("text", stored=True)
    builder.add_text_field("names")
    return builder.build()
