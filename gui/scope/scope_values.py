"""What there is to choose from: kinds and languages, without reading a large library for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.library_opening import LARGE
from content.model import PassageKind

if TYPE_CHECKING:
    from content.library import Library


def kinds_in(library: Library) -> tuple[PassageKind, ...]:
    """The kinds of passages; every kind for a large library, which has nearly all of them."""
    if len(library.municipalities) > LARGE:
        return tuple(PassageKind)
    present = {passage.kind for passage in library.passages}
    return tuple(kind for kind in PassageKind if kind in present)


def languages_in(library: Library) -> tuple[str, ...]:
    """The languages of the texts; for a large library those of its municipalities."""
    if len(library.municipalities) > LARGE:
        return tuple(sorted({town.language for town in library.municipalities}))
    return tuple(sorted({document.language for document in library.documents}))
