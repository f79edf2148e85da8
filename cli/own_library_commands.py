"""The commands `remove`, `bring-back`, `export` and `import-pack`: the user's own texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cli.exit_status import CommandError, UsageError
from cli.output import write_line
from content.library import Library
from content.library_opening import load_library
from content.own_library.removal import bring_back, remove_document, removed_documents
from content.own_library.text_pack import (
    ENDING,
    PackError,
    add_pack,
    files_to_export,
    read_pack,
    write_folder,
    write_pack,
)


def remove(folder: Path, document_id: str) -> None:
    """Move a document out of the library in `folder`. CommandError."""
    with _not_done("Nothing was removed"):
        try:
            remove_document(folder, document_id)
        except KeyError:
            known = ", ".join(document.id for document in load_library(folder).documents)
            raise UsageError(
                f"There is no document {document_id!r} in {folder}. It has: {known or 'none'}."
            ) from None
    write_line(f"Removed: {document_id}. The command bring-back brings it back.")


def bring_back_last(folder: Path) -> None:
    """Bring back the document that was removed last. CommandError."""
    removed = removed_documents(folder)
    if not removed:
        raise CommandError(f"Nothing has been removed from {folder}.")
    with _not_done("Nothing was brought back"):
        documents = load_library(removed[0]).documents
        bring_back(folder, removed[0])
    write_line(f"Brought back: {', '.join(document.id for document in documents)}.")


def export(folder: Path, ids: Sequence[str], output: Path) -> None:
    """Write documents, or all of the library in `folder`, into a pack or a folder. CommandError."""
    library = load_library(folder)
    documents = [
        document.id
        for document in library.documents
        if not ids or document.id in ids or document.municipality in ids
    ]
    unknown = {*ids} - {*documents} - {each.partition("/")[0] for each in documents}
    if unknown:
        raise UsageError(f"{folder} has no municipality or document {', '.join(sorted(unknown))}.")
    if not documents:
        raise CommandError(f"There are no texts in {folder}.")
    with _not_done("Nothing was exported"):
        files = files_to_export(folder, documents)
        if output.suffix == ENDING:
            write_pack(output, files)
        else:
            write_folder(output, files)
    write_line(f"{output}: {_counts(library, documents)}.")


def import_pack(folder: Path, file: Path, *, accepted: bool) -> None:
    """Print what is in a pack and, if `accepted`, add it to the library. CommandError."""
    try:
        with _not_done(f"{file} was not read"):
            pack = read_pack(file)
    except PackError as error:
        raise CommandError(f"{error} Nothing was added.") from None
    for document in pack.library.documents:
        municipality = pack.library.municipality(document.municipality).name
        passages = len(document.passages)
        write_line(f"{document.id}  {municipality} · {document.title}, {passages} passages")
    if not accepted:
        write_line("Nothing was added. Say --accept to add these.")
        return
    with _not_done("Nothing was added"):
        added = add_pack(folder, pack)
    write_line(f"Added to {folder}: {', '.join(added) or 'nothing, since all is there already'}.")


def _counts(library: Library, documents: Sequence[str]) -> str:
    count = sum(len(each.passages) for each in library.documents if each.id in documents)
    return f"{len(documents)} {'text' if len(documents) == 1 else 'texts'}, {count} passages"


@contextmanager
def _not_done(sentence: str) -> Iterator[None]:
    """Say what was not done, and why, if the system refuses it."""
    try:
        yield
    except FileExistsError as error:
        raise CommandError(f"{sentence}: {error.filename} is there already.") from None
    except OSError as error:
        raise CommandError(f"{sentence}: {error.filename or ''} {error.strerror}.") from None
