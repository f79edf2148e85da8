"""The commands `list`, `show` and `check`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cli.exit_status import DONE, NOT_DONE, UsageError
from cli.output import write_error, write_json, write_line
from content.cards.glyphs import glyph_faults
from content.changed_source import source_fault
from content.faults import FaultCode
from content.importing.original_check import original_faults
from content.library import Library
from content.library_opening import joined, load_library
from content.model import Item, ItemKind, Passage, PassageKind, SourceRange, Wording

JsonObject = dict[str, object]


def list_passages(library: Library, *, as_json: bool) -> None:
    """Print every passage in tree order."""
    if as_json:
        summaries = [passage_summary(library, passage) for passage in library.passages]
        write_json(summaries, indent=1)
        return
    for passage in library.passages:
        write_line(f"{passage.id}  {passage.kind}  {passage.shown_title}")


def show_passage(library: Library, passage_id: str, *, as_json: bool) -> int:
    """Print one passage in full; the exit status."""
    passage = find_passage(library, passage_id)
    if as_json:
        write_json(_passage_json(library, passage), indent=1)
    else:
        for line in _passage_lines(library, passage):
            write_line(line)
    return report_changed_sources(library, [passage])


def report_changed_sources(library: Library, passages: Iterable[Passage]) -> int:
    """Say which passages are no longer those of their files; the exit status."""
    status = DONE
    for passage in {passage.document: passage for passage in passages}.values():
        if fault := source_fault(library, passage):
            write_error(f"{fault} The words are those that were read before.")
            status = NOT_DONE
    return status


def check(folders: Sequence[Path], *, originals: bool) -> int:
    """Print every fault of the library in these folders; 1 if there are any, else 0.

    Characters that cards have no glyph for are named too, but the library is sound with them. With
    `originals`, what the texts were made from is read again, and what differs is printed.
    """
    library = joined([load_library(folder) for folder in folders])
    for fault in (*library.faults, *glyph_faults(library)):
        write_line(str(fault))
    write_line(_check_verdict(library))
    differs = False
    for fault in (each for folder in folders if originals for each in original_faults(folder)):
        write_line(str(fault))
        differs = differs or fault.code is not FaultCode.OTHER_READER
    if originals and not differs:
        write_line("The texts are those of their originals.")
    return NOT_DONE if library.faults or differs else DONE


def find_passage(library: Library, passage_id: str) -> Passage:
    """The passage; UsageError, with the nearest id, if there is none."""
    if passage_id in library:
        return library.passage(passage_id)
    ids = [passage.id for passage in library.passages]
    close = difflib.get_close_matches(passage_id, ids, 1)
    hint = f" Did you mean {close[0]}?" if close else " The command list names them all."
    raise UsageError(f"There is no passage {passage_id!r} in the library.{hint}")


def passage_summary(library: Library, passage: Passage) -> JsonObject:
    """A passage as an entry of `list --json`."""
    return {
        "id": passage.id,
        "kind": passage.kind.value,
        "municipality": passage.municipality,
        "document": passage.document,
        "title": passage.shown_title,
        "language": passage.language,
        "source": passage_source(library, passage),
    }


def passage_source(library: Library, passage: Passage) -> JsonObject:
    """The file, relative to the library folder, and the lines of a passage."""
    file = library.document_of(passage).source_file
    return {"file": file, "lines": _line_pairs(passage.source)}


def _passage_json(library: Library, passage: Passage) -> JsonObject:
    return {
        **passage_summary(library, passage),
        "number": passage.number,
        "within": passage.within,
        **_wording_json("kicker", passage.kicker),
        **_wording_json("heading", passage.heading),
        **_wording_json("tagline", passage.tagline),
        "sections": [
            {
                "role": section.role.value,
                "addressee": section.addressee and section.addressee.text,
                **_wording_json("lead", section.lead),
                "items": [_item_json(item) for item in section.items],
            }
            for section in passage.sections
        ],
        "terms": [
            {"text": term.text, "lines": _line_pairs([term.lines])} for term in passage.terms
        ],
        "facets": {facet.name: facet.text for facet in passage.facets},
        **(_document_json(library, passage) if passage.kind is PassageKind.DOCUMENT else {}),
    }


def _document_json(library: Library, passage: Passage) -> JsonObject:
    """What is known of a document besides its words, under the names that its map has for it."""
    document = library.document_of(passage)
    facts: JsonObject = {
        "kind": document.kind,
        "adopted": document.adopted,
        "valid_from": document.valid_from,
        "valid_to": document.valid_to,
        "case": document.case,
        "supersedes": document.supersedes,
        "origin": document.origin and document.origin.url,
        "retrieved": document.retrieved,
        "permission": document.permission,
    }
    return {"facts": {name: fact for name, fact in facts.items() if fact is not None}}


def _wording_json(name: str, wording: Wording | None) -> JsonObject:
    if wording is None:
        return {name: None}
    mark = {f"{name}_mark": wording.mark} if wording.mark else {}
    return {name: wording.text, **mark, f"{name}_lines": _line_pairs([wording.lines])}


def _item_json(item: Item) -> JsonObject:
    return {
        "kind": item.kind.value,
        **({"mark": item.wording.mark} if item.wording.mark else {}),
        "text": item.wording.text,
        "lines": _line_pairs([item.wording.lines]),
        "completes_lead": item.completes_lead,
        "references": [
            {
                "text": item.wording.text[ref.start : ref.end],
                "target": ref.target,
                **({"url": ref.url} if ref.url else {}),
            }
            for ref in item.wording.references
        ],
        "items": [_item_json(nested) for nested in item.items],
    }


def _line_pairs(ranges: Iterable[SourceRange]) -> list[list[int]]:
    return [[lines.first, lines.last] for lines in ranges]


def _passage_lines(library: Library, passage: Passage) -> Iterator[str]:
    yield f"{library.municipality_of(passage).name} · {library.document_of(passage).title}"
    if passage.kicker:
        yield passage.kicker.marked_text
    yield passage.shown_title
    if passage.tagline:
        yield f"– {passage.tagline.text}"
    for section in passage.sections:
        yield ""
        if section.lead:
            yield section.lead.marked_text
        for item in section.items:
            yield from _item_lines(item, "  ")
    yield ""
    lines = ", ".join(map(str, passage.source))
    yield library.document_of(passage).source_file + (f", lines {lines}" if lines else "")


def _item_lines(item: Item, indent: str) -> Iterator[str]:
    if item.kind is ItemKind.BULLET:
        yield f"{indent}{item.wording.mark or '•'} {item.wording.text}"
    else:
        addresses = "".join(f" ({each.url})" for each in item.wording.references if each.url)
        yield item.wording.marked_text.replace("\t", " | ") + addresses
    for nested in item.items:
        yield from _item_lines(nested, indent + "  ")


def _check_verdict(library: Library) -> str:
    sound = f"{_counted(library.documents, 'document')} and {_counted(library.passages, 'passage')}"
    faults = len(library.faults)
    if not faults:
        return f"The library is sound: {sound}."
    found = "1 fault was" if faults == 1 else f"{faults} faults were"
    return f"{found} found. {sound} are sound and can be used."


def _counted(things: tuple[object, ...], noun: str) -> str:
    return f"1 {noun}" if len(things) == 1 else f"{len(things)} {noun}s"
