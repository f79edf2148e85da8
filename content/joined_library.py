"""Joins the libraries of several folders into one, in which each municipality is once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from content.catalogue.lazy_sequences import LazyById
from content.faults import Fault, FaultCode
from content.library import Counts, Library, in_tree_order
from content.model import Document, Municipality


def join_libraries(parts: Sequence[Library]) -> Library:
    """One library of all documents; no document is read for it.

    What several folders say of a municipality is taken from the first of them, whose documents
    come first; its own names are those of all. A document whose id an earlier folder has is
    left out, and a fault says so.
    """
    faults = [fault for part in parts for fault in _with_whole_paths(part)]
    found: dict[str, list[tuple[Library, Municipality]]] = {}
    for part in parts:
        for municipality in part.municipalities:
            found.setdefault(municipality.id, []).append((part, municipality))
    joined, taken = [], False
    for same in found.values():
        municipality, repeated = _joined(same)
        joined.append(municipality)
        faults += repeated
        taken = taken or bool(repeated)
    return Library(
        in_tree_order(joined),
        tuple(faults),
        _fingerprint(parts),
        counted=None if taken else _sum_of_counts(parts, len(joined)),
        ids_by_code=partial(_ids_with_code, parts),
        parts=tuple(parts),
    )


def _joined(same: Sequence[tuple[Library, Municipality]]) -> tuple[Municipality, list[Fault]]:
    """One municipality of several folders, and the faults of documents that are there already."""
    first = same[0][1]
    if len(same) == 1:
        return first, []
    owners: dict[str, Library] = {}
    faults = []
    for part, municipality in same:
        for document in part.document_ids(municipality):
            owner = owners.setdefault(document, part)
            if owner is not part:
                values = {"folder": str(owner.folder)}
                file = _whole_path(f"{document}.yaml", part)
                faults.append(Fault(file, None, None, FaultCode.DOCUMENT_TAKEN, values))
    documents = LazyById(tuple(owners), partial(_document, owners))
    own_names = dict.fromkeys(chain.from_iterable(each.own_names for _, each in same))
    return first._replace(documents=documents, own_names=tuple(own_names)), faults


def _document(owners: dict[str, Library], document_id: str) -> Document | None:
    owner = owners.get(document_id)
    return owner.document(document_id) if owner is not None else None


def _with_whole_paths(part: Library) -> Iterator[Fault]:
    """The faults of a part, whose files are then no longer those of the only folder."""
    for fault in part.faults:
        yield fault._replace(file=_whole_path(fault.file, part))


def _whole_path(file: str, part: Library) -> str:
    folder = part.folder
    return file if folder is None or file == str(folder) else str(Path(folder, file))


def _fingerprint(parts: Iterable[Library]) -> str:
    sums = [part.fingerprint for part in parts]
    return hashlib.sha256("\n".join(sums).encode()).hexdigest() if all(sums) else ""


def _sum_of_counts(parts: Iterable[Library], municipalities: int) -> Counts:
    """The counts where no document is in two parts."""
    _, *others = map(sum, zip(*(part.counts for part in parts), strict=True))
    return Counts(municipalities, *others)


def _ids_with_code(parts: Iterable[Library], code: str) -> Iterable[str]:
    with_code = (passage for part in parts for passage in part.passages_with_code(code))
    return dict.fromkeys(passage.id for passage in with_code)
