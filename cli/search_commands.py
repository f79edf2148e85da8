"""The commands `search` and `index`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from cli.arguments import PROGRAM, NotUnderstoodError
from cli.passage_commands import JsonObject, find, source
from content.library import Library
from index import Answer, Hit, Index, Scope, open_index


def search(library: Library, cache: Path, asked: argparse.Namespace) -> None:
    """Answer the query of the command line, or each line of standard input."""
    if bool(asked.query) == asked.stdin:
        raise NotUnderstoodError(f"Give either a query or --stdin. See {PROGRAM} search --help.")
    scope = scope_of(library, asked)
    index = open_index(library, cache)
    write = _write_json if asked.json else _write_text
    for query in _lines_of_input() if asked.stdin else [" ".join(asked.query)]:
        write(library, index.search(query, scope, asked.limit, exact=asked.exact))
        sys.stdout.flush()
    _print_warning(index)


def similar(library: Library, cache: Path, asked: argparse.Namespace) -> None:
    """Print the passages most like one."""
    passage = find(library, asked.id)
    index = open_index(library, cache)
    write = _write_json if asked.json else _write_text
    write(library, index.similar(passage.id, asked.limit))
    _print_warning(index)


def make_index(library: Library, cache: Path, *, rebuild: bool) -> bool:
    """Make the index ready, from the beginning if `rebuild`; False if it could not be kept."""
    index = open_index(library, cache, _progress if sys.stderr.isatty() else None, rebuild=rebuild)
    _print_warning(index)
    if index.stored:
        print(f"The index of {library.counts.passages} passages is ready.")
    return index.stored


def scope_of(library: Library, asked: argparse.Namespace) -> Scope:
    """Where to search; NotUnderstoodError for a name that the library does not have."""
    municipalities = {
        name.casefold(): place.id
        for place in library.municipalities
        for name in (place.id, place.name, place.short_name, *place.spellings)
    }
    documents = {document.id: document.id for document in library.documents}
    languages = {document.language: document.language for document in library.documents}
    return Scope(
        municipalities=_chosen(asked.municipality, municipalities, "municipality"),
        documents=_chosen(asked.document, documents, "document"),
        kinds=frozenset(asked.kind),
        languages=_chosen(asked.language, languages, "language"),
    )


def _chosen(names: Iterable[str], known: dict[str, str], what: str) -> frozenset[str]:
    chosen: set[str] = set()
    for name in names:
        if name.casefold() not in known:
            there = ", ".join(sorted(set(known.values())))
            raise NotUnderstoodError(f"The library has no {what} {name!r}. It has: {there}.")
        chosen.add(known[name.casefold()])
    return frozenset(chosen)


def _lines_of_input() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _write_json(library: Library, answer: Answer) -> None:
    written = {
        "query": answer.query,
        "total": answer.total,
        "notes": [notice.sentence for notice in answer.notices],
        "hits": [_hit(library, hit) for hit in answer.hits],
    }
    print(json.dumps(written, ensure_ascii=False))


def _hit(library: Library, hit: Hit) -> JsonObject:
    passage = library.passage(hit.passage)
    return {
        "id": passage.id,
        "title": passage.shown_title,
        "kind": passage.kind.value,
        "municipality": passage.municipality,
        "document": passage.document,
        "score": round(hit.score, 6),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.highlights],
        "why": [
            {"typed": each.typed, "forms": list(each.forms), "rule": each.rule.name.lower()}
            for each in hit.explanations
        ],
        "source": source(library, passage),
    }


def _write_text(library: Library, answer: Answer) -> None:
    for notice in answer.notices:
        print(notice.sentence)
    bold = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    for hit in answer.hits:
        passage = library.passage(hit.passage)
        print(f"{bold[0]}{passage.shown_title}{bold[1]}  ({passage.id})")
        print(f"  {_marked(hit, bold)}")
    shown = f", the first {len(answer.hits)} shown" if answer.total > len(answer.hits) else ""
    print(f"{answer.total} passages{shown}." if answer.total != 1 else "1 passage.")


def _marked(hit: Hit, bold: tuple[str, str]) -> str:
    pieces: list[str] = []
    end = 0
    for first, last in hit.highlights:
        pieces += [hit.snippet[end:first], bold[0], hit.snippet[first:last], bold[1]]
        end = last
    return "".join(pieces) + hit.snippet[end:]


def _print_warning(index: Index) -> None:
    if index.warning:
        print(index.warning, file=sys.stderr)


def _progress(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    print(f"\rIndexing: {done} of {total} passages", end=end, file=sys.stderr, flush=True)
