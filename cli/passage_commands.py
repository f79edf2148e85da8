"""The commands `list` and `show`: passages as text and as JSON."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator

from cli.arguments import NotUnderstoodError
from content.library import Library
from content.model import Item, ItemKind, Passage, SourceRange, Wording

JsonObject = dict[str, object]


def list_passages(library: Library, *, as_json: bool) -> None:
    """Print every passage in tree order."""
    if as_json:
        summaries = [summary(library, passage) for passage in library.passages]
        print(json.dumps(summaries, ensure_ascii=False, indent=1))
        return
    for passage in library.passages:
        print(f"{passage.id}  {passage.kind}  {passage.shown_title}")


def show_passage(library: Library, passage_id: str, *, as_json: bool) -> None:
    """Print one passage in full."""
    passage = find(library, passage_id)
    if as_json:
        print(json.dumps(_full(library, passage), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_page(library, passage)))


def find(library: Library, passage_id: str) -> Passage:
    """The passage; NotUnderstoodError, with the nearest id, if there is none."""
    if passage_id in library:
        return library.passage(passage_id)
    ids = [passage.id for passage in library.passages]
    near = difflib.get_close_matches(passage_id, ids, 1)
    meant = f" Did you mean {near[0]}?" if near else " The command list names them all."
    raise NotUnderstoodError(f"There is no passage {passage_id!r} in the library.{meant}")


def summary(library: Library, passage: Passage) -> JsonObject:
    """What `list` says of a passage."""
    return {
        "id": passage.id,
        "kind": passage.kind.value,
        "municipality": passage.municipality,
        "document": passage.document,
        "title": passage.shown_title,
        "language": passage.language,
        "source": source(library, passage),
    }


def source(library: Library, passage: Passage) -> JsonObject:
    """The file, relative to the library folder, and the lines of a passage."""
    file = library.document_of(passage).source_file
    return {"file": file, "lines": _pairs(passage.source)}


def _full(library: Library, passage: Passage) -> JsonObject:
    return {
        **summary(library, passage),
        "number": passage.number,
        **_worded("heading", passage.heading),
        **_worded("tagline", passage.tagline),
        "sections": [
            {
                "role": section.role.value,
                **_worded("lead", section.lead),
                "items": [_item(item) for item in section.items],
            }
            for section in passage.sections
        ],
        "terms": [{"text": term.text, "lines": _pairs([term.lines])} for term in passage.terms],
    }


def _worded(name: str, wording: Wording | None) -> JsonObject:
    if wording is None:
        return {name: None}
    return {name: wording.text, f"{name}_lines": _pairs([wording.lines])}


def _item(item: Item) -> JsonObject:
    return {
        "kind": item.kind.value,
        "text": item.wording.text,
        "lines": _pairs([item.wording.lines]),
        "completes_lead": item.completes_lead,
        "references": [
            {"text": item.wording.text[ref.start : ref.end], "target": ref.target}
            for ref in item.wording.references
        ],
        "items": [_item(nested) for nested in item.items],
    }


def _pairs(ranges: Iterable[SourceRange]) -> list[list[int]]:
    return [[lines.first, lines.last] for lines in ranges]


def _page(library: Library, passage: Passage) -> Iterator[str]:
    yield f"{library.municipality_of(passage).name} · {library.document_of(passage).title}"
    yield passage.shown_title
    if passage.tagline:
        yield f"– {passage.tagline.text}"
    for section in passage.sections:
        yield ""
        if section.lead:
            yield section.lead.text
        for item in section.items:
            yield from _lines(item, "  ")
    yield ""
    lines = ", ".join(map(str, passage.source))
    yield f"{library.document_of(passage).source_file}, lines {lines}"


def _lines(item: Item, indent: str) -> Iterator[str]:
    mark = f"{indent}• " if item.kind is ItemKind.BULLET else ""
    yield mark + item.wording.text
    for nested in item.items:
        yield from _lines(nested, indent + "  ")
