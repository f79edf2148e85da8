"""The command `add`: what each line of a text is proposed to be, and the text in a library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cli.exit_status import CommandError, UsageError
from cli.output import write_error, write_json, write_line
from content.importing.element import Element
from content.importing.library_writing import NewText, add_document
from content.importing.map_writing import write_map
from content.importing.proposal import Proposal, propose_structure
from content.importing.text_decoding import decode_unknown
from content.library_folders import LibraryFolders
from content.library_opening import joined, load_library
from content.regular_file import MAX_TEXT_BYTES, NotRegularError, TooLargeError, read_regular_file

_READ = (".txt", ".text", ".md")


def accept(file: Path, folders: LibraryFolders, municipality: str) -> None:
    """Add a text to the own library as it is proposed to be. CommandError."""
    if not municipality:
        raise UsageError("To accept a text, say --municipality M: whose text it is.")
    text, data = _read(file)
    try:
        map_text = write_map(propose_structure(text), data)
        known = joined([load_library(each.path) for each in folders.all()])
        new = NewText(municipality, file.stem, data, map_text)
        added = add_document(folders.own, new, known)
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
    proposal = propose_structure(_read(file)[0])
    if as_json:
        write_json(_proposal_json(proposal), indent=1)
        return
    write_line(f"language {proposal.language}, kind {proposal.kind}, title {proposal.title!r}")
    for element in proposal.elements:
        level = f" {element.level}" if element.level else ""
        first_words = " ".join(element.text.split()[:8])
        lines = _lines(element)
        write_line(f"{lines:>8}  {element.role}{level}: {first_words}  ({element.reason})")


def _read(file: Path) -> tuple[str, bytes]:
    """The text of a file, and the bytes that a library keeps: UTF-8, its own where it is that."""
    if file.suffix.lower() not in _READ:
        known = ", ".join(_READ)
        raise CommandError(f"{file} cannot be read: only plain text can ({known}).")
    try:
        data = read_regular_file(file)
        text, encoding = decode_unknown(data)
    except NotRegularError:
        raise CommandError(f"{file} is not a file.") from None
    except TooLargeError:
        megabytes = MAX_TEXT_BYTES // 1_000_000
        raise CommandError(f"{file} has more than {megabytes} MB, which is no such text.") from None
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise CommandError(f"{file} is not a text.") from None
    if encoding not in {"utf-8", "utf-8-sig"}:
        write_error(f"{file} is not UTF-8. It was read as {encoding}.")
    return text, data if encoding == "utf-8" else text.lstrip("\ufeff").encode()


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
    yield "reason", element.reason


def _lines(element: Element) -> str:
    return _range(*element.range)


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"
