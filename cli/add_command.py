"""The command `add`: what each line of a text is proposed to be, and the text in a library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cli.exit_status import CommandError, UsageError
from cli.output import write_error, write_json, write_line
from content.importing.element import Element
from content.importing.library_writing import add_document, new_text
from content.importing.proposal import Proposal, propose_file
from content.importing.readers.read_text import NotReadableError
from content.library_folders import LibraryFolders
from content.library_opening import joined, load_library


def accept(file: Path, folders: LibraryFolders, municipality: str) -> None:
    """Add a text to the own library as it is proposed to be. CommandError."""
    if not municipality:
        raise UsageError("To accept a text, say --municipality M: whose text it is.")
    proposal = _proposed(file)
    try:
        known = joined([load_library(each.path) for each in folders.all()])
        added = add_document(folders.own, new_text(proposal, municipality, file.stem), known)
    except FileExistsError as error:
        said = f"{error.filename} is there already. It was kept, and nothing added."
        raise CommandError(said) from None
    except ValueError as error:
        raise CommandError(f"{file} was not added. {error}") from None
    except OSError as error:
        raise CommandError(f"{file} was not added: {error.strerror}.") from None
    document, count = added.documents[0], len(added.passages)
    write_line(f"Added to {folders.own}: {document.title}, {municipality}, {count} passages.")


def propose(file: Path, *, as_json: bool) -> None:
    """Print what each line of a text file is and why; nothing is written. CommandError."""
    proposal = _proposed(file)
    if as_json:
        write_json(_proposal_json(proposal), indent=1)
        return
    write_line(f"language {proposal.language}, kind {proposal.kind}, title {proposal.title!r}")
    for element in proposal.elements:
        level = f" {element.level}" if element.level else ""
        first_words = " ".join(element.text.split()[:8])
        lines = _lines(element)
        write_line(f"{lines:>8}  {element.role}{level}: {first_words}  ({element.reason})")


def _proposed(file: Path) -> Proposal:
    """The proposal for a file; CommandError, with the reason, if it cannot be read."""
    try:
        proposal = propose_file(file)
    except NotReadableError as error:
        raise CommandError(f"{file}: {error}") from None
    original = proposal.original
    if original and (encoding := original.read.encoding) not in {"", "utf-8", "utf-8-sig"}:
        write_error(f"{file} is not UTF-8. It was read as {encoding}.")
    return proposal


def _proposal_json(proposal: Proposal) -> dict[str, object]:
    return {
        "language": proposal.language,
        "kind": proposal.kind,
        "title": proposal.title,
        "lines": [dict(_element_fields(element)) for element in proposal.elements],
    }


def _element_fields(element: Element) -> Iterator[tuple[str, object]]:
    """The fields of an element that say something."""
    yield "lines", _lines(element)
    yield "role", element.role
    if element.level:
        yield "level", element.level
        yield "stands", element.placement
    if element.body:
        yield "body", _range(*element.body)
    if element.run_in:
        yield "run_in", True
    if element.depth > 1:
        yield "depth", element.depth
    if element.mark:
        yield "marker", "number" if element.mark.numbers else element.mark.printed
    yield "text", element.text
    yield "reason", element.reason


def _lines(element: Element) -> str:
    return _range(*element.range)


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"
