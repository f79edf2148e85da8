"""The commands `search`, `similar` and `index`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from cli.arguments import PROGRAM
from cli.exit_status import CommandError, UsageError
from cli.library_commands import JsonObject, find_passage, passage_source
from cli.output import Bold, write_error, write_json, write_line, write_progress
from content.file_name_rules import name_key
from content.library import Library
from index import Answer, Hit, Index, Scope, open_index


def search(library: Library, cache: Path, options: argparse.Namespace) -> None:
    """Print the answer to the query of the command line, or to each line of standard input."""
    if bool(options.query) == options.stdin:
        raise UsageError(f"Give either a query or --stdin. See {PROGRAM} search --help.")
    scope = scope_of(library, options)
    index = open_index(library, cache)
    write_answer = _write_json if options.json else _write_text
    for query in _queries_from_stdin() if options.stdin else [" ".join(options.query)]:
        write_answer(library, index.search(query, scope, options.limit, exact=options.exact))
        sys.stdout.flush()
    _write_warning(index)


def similar(library: Library, cache: Path, options: argparse.Namespace) -> None:
    """Print the passages most like one."""
    passage = find_passage(library, options.id)
    index = open_index(library, cache)
    write_answer = _write_json if options.json else _write_text
    write_answer(library, index.similar(passage.id, options.limit))
    _write_warning(index)


def make_index(library: Library, cache: Path, *, rebuild: bool) -> bool:
    """Build the index unless a valid one is stored; False if it could not be saved."""
    index = open_index(
        library, cache, _write_progress if sys.stderr.isatty() else None, rebuild=rebuild
    )
    _write_warning(index)
    if index.stored:
        write_line(f"The index of {library.counts.passages} passages is ready.")
    return index.stored


def scope_of(library: Library, options: argparse.Namespace) -> Scope:
    """The scope that the options name; UsageError for a name that the library does not have."""
    municipalities = {
        name_key(name): each.id
        for each in library.municipalities
        for name in (each.id, each.name, each.short_name, *each.spellings)
    }
    ids = (id_ for each in library.municipalities for id_ in library.document_ids(each))
    documents = {name_key(id_): id_ for id_ in ids}
    read = library.documents if options.language else ()  # that reads all of them
    languages = {each.language: each.language for each in read}
    return Scope(
        municipalities=_resolved(options.municipality, municipalities, "municipality"),
        documents=_resolved(options.document, documents, "document"),
        kinds=frozenset(options.kind),
        languages=_resolved(options.language, languages, "language"),
    )


def _resolved(names: Iterable[str], known: dict[str, str], what: str) -> frozenset[str]:
    ids: set[str] = set()
    for name in names:
        if name_key(name) not in known:
            available = ", ".join(sorted(set(known.values())))
            raise UsageError(f"The library has no {what} {name!r}. It has: {available}.")
        ids.add(known[name_key(name)])
    return frozenset(ids)


def _queries_from_stdin() -> Iterator[str]:
    if sys.stdin is None:
        raise CommandError("There is no standard input to read queries from.")
    try:
        for line in sys.stdin.buffer:
            yield line.decode("utf-8", "replace").rstrip("\r\n")
    except OSError as error:
        raise CommandError(f"Standard input could not be read: {error.strerror}.") from error


def _write_json(library: Library, answer: Answer) -> None:
    answer_json = {
        "query": answer.query,
        "total": answer.total,
        "named_total": answer.named_total,
        "guess": answer.is_guess,
        "notes": [notice.sentence for notice in answer.notices],
        "hits": [_hit_json(library, hit) for hit in answer.hits],
        "related": [
            {"id": each.passage, "title": each.title, "through": each.through}
            for each in answer.related
        ],
    }
    write_json(answer_json)


def _hit_json(library: Library, hit: Hit) -> JsonObject:
    passage = library.passage(hit.passage)
    return {
        "id": passage.id,
        "title": passage.shown_title,
        "kind": passage.kind.value,
        "municipality": passage.municipality,
        "document": passage.document,
        "named": hit.is_named,
        "score": round(hit.score, 6),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.highlights],
        "why": [
            {"typed": each.typed, "forms": list(each.forms), "rule": each.rule.name.lower()}
            for each in hit.explanations
        ],
        "source": passage_source(library, passage),
    }


def _write_text(library: Library, answer: Answer) -> None:
    for notice in answer.notices:
        write_line(notice.sentence)
    plural = answer.named_total != 1
    more = f"{answer.named_total} more in {'documents' if plural else 'a document'} named so"
    has_heading = False
    for hit in answer.hits:
        if hit.is_named and not has_heading:
            write_line(f"{more}:")
            has_heading = True
        passage = library.passage(hit.passage)
        write_line(Bold(passage.shown_title), f"  ({passage.id})")
        write_line("  ", *_highlighted(hit))
    for each in answer.related:
        write_line("Related: ", Bold(each.title), f"  ({each.passage}), through “{each.through}”")
    shown = f", the first {len(answer.hits)} shown" if answer.total > len(answer.hits) else ""
    total = f"{answer.total} passages{shown}" if answer.total != 1 else "1 passage"
    write_line(f"{total}, {more}." if answer.named_total else f"{total}.")


def _highlighted(hit: Hit) -> Iterator[str]:
    end = 0
    for first, last in hit.highlights:
        yield hit.snippet[end:first]
        yield Bold(hit.snippet[first:last])
        end = last
    yield hit.snippet[end:]


def _write_warning(index: Index) -> None:
    if index.warning:
        write_error(index.warning)


def _write_progress(done: int, total: int) -> None:
    write_progress(f"Indexing: {done} of {total} passages", ended=done == total)
